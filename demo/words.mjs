// The shop's words, in both languages.
import { html } from './html.mjs';

/** What stands around every page of the shop. */
const shopEnglish = {
  skip: 'Skip to content',
  strip: '14 days to change your mind',
  language: 'Language',
  frontPage: 'Fodfæste, front page',
  name: html`<span lang="da">Fodfæste</span>`,
  main: 'Main',
  menu: { feet: 'Feet', back: 'Back and posture', guides: 'Guides', about: 'About us' },
  search: 'Search',
  basket: 'Basket, empty',
  about: 'A small independent shop for feet, back and posture.',
  delivery: {
    heading: 'Delivery',
    text: 'We pack and send every order from our shop in Aarhus.',
    link: 'About delivery',
  },
  returns: {
    heading: 'Returns',
    text: 'You have 14 days to change your mind.',
    link: 'How to return',
  },
  contact: { heading: 'Contact', text: 'Write to us at' },
  note: 'Demo shop: Fodfæste is made up, and prior prices are demo data.',
};

const shopDanish = {
  skip: 'Gå til indholdet',
  strip: '14 dages fortrydelsesret',
  language: 'Sprog',
  frontPage: 'Fodfæste, forsiden',
  name: html`<span>Fodfæste</span>`,
  main: 'Hovedmenu',
  menu: { feet: 'Fødder', back: 'Ryg og holdning', guides: 'Guider', about: 'Om os' },
  search: 'Søg',
  basket: 'Kurv, tom',
  about: 'En lille, uafhængig butik for fødder, ryg og holdning.',
  delivery: {
    heading: 'Levering',
    text: 'Vi pakker og sender alle ordrer fra butikken i Aarhus.',
    link: 'Om levering',
  },
  returns: {
    heading: 'Returnering',
    text: 'Du har 14 dages fortrydelsesret.',
    link: 'Sådan returnerer du',
  },
  contact: { heading: 'Kontakt', text: 'Skriv til os på' },
  note: 'Demobutik: Fodfæste findes ikke, og tidligere priser er demodata.',
};

const articleEnglish = {
  title: 'Heel pain: when the first steps hurt – Fodfæste',
  description:
    'Six exercises for heel pain (plantar fasciitis), what else can help, and when to seek help.',
  youAreHere: 'You are here',
  crumbs: ['Home', 'Guides', 'Feet', 'Heel pain'],
  note: 'Demo shop: the prior price of the belt is demo data.',
};

const articleDanish = {
  title: 'Ondt i hælen? Seks øvelser mod hælspore – Fodfæste',
  description: 'Seks øvelser mod hælspore, hvad du ellers kan gøre, og hvornår du bør søge hjælp.',
  youAreHere: 'Du er her',
  crumbs: ['Forside', 'Guider', 'Fødder', 'Hælspore'],
  note: 'Demobutik: Bæltets tidligere pris er demodata.',
};

/** README's snippets in Danish: the authors' words in them, and what they are in Danish. */
const snippetsDanish = {
  'Stretch your calf against a wall, 2–3 times a day.':
    'Stræk læggen mod en væg, 2–3 gange dagligt.',
  'Does your heel hurt? Ask us, or your doctor.': 'Gør hælen ondt? Spørg os eller din læge.',
  'Lumbar support belt': 'Lændestøttebælte',
  'Can I return insoles that I have worn?': 'Kan jeg sende indlæg tilbage, når jeg har brugt dem?',
  'Yes, within 30 days.': 'Ja, inden for 30 dage.',
  'Do they fit my shoes?': 'Passer de i mine sko?',
  'Most of them.': 'De fleste.',
  'Can I cut them to size?': 'Kan jeg klippe dem til?',
  'Yes, along the line.': 'Ja, langs stregen.',
};

export const words = {
  en: {
    shop: shopEnglish,
    article: articleEnglish,
    plain: {
      title: 'The elements without a theme – step-into-comfort',
      description: 'What README has to copy, on a page without a stylesheet of its own.',
      heading: 'The elements without a theme',
      subheading: 'As README has them',
      snippets: {},
    },
  },
  da: {
    shop: shopDanish,
    article: articleDanish,
    plain: {
      title: 'Elementerne uden tema – step-into-comfort',
      description: 'Det, man kan kopiere fra README, på en side uden eget stylesheet.',
      heading: 'Elementerne uden tema',
      subheading: 'Som de står i README',
      snippets: snippetsDanish,
    },
  },
};
