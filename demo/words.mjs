// The shop's words and the article's, in both languages.
import { html } from './html.mjs';

const sources = [
  ['Klinik for Smerte og Osteopati', 'Behandling af Hælspore'],
  ['Netdoktor', 'Kurer din hælspore med denne øvelse'],
  ['God Krop', 'Hælspore'],
  ['Løbeshop', 'Hælspore'],
  ['Mølholm', 'Hælspore'],
  ['Lægerne Møllegade', 'Vejledninger'],
  ['Smertefri Bevægelse', 'Hælspore og Svangsene'],
];

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
  heading: 'When the first steps of the day hurt',
  lead: 'Heel pain is one of the commonest foot complaints, among athletes and among people who stand at work. Here are six exercises for foot and calf, what else can help, and when it is time to see someone.',
  picture:
    'Early morning: two bare feet over a rug, about to take the first step out of bed. A pair of walking shoes waits beside it.',
  onThisPage: 'On this page',
  introduction: {
    heading: 'What is it that hurts?',
    paragraphs: [
      html`In Danish, heel pain is often called <span lang="da">hælspore</span> (heel spur). It is
        mostly plantar fasciitis: an irritated plantar fascia, the band of tissue under the foot
        that runs from the heel bone to the toes. It hurts most with the first steps in the morning,
        or when you get up after a rest.`,
      'A heel spur, strictly speaking, is a bony growth, and it is often not what hurts.',
    ],
  },
  why: {
    heading: 'Why exercise?',
    paragraphs: [
      'Conservative care comes first: exercises, support for the foot, good shoes. Stretching and strengthening your foot and calf is meant to take tension off the plantar fascia and to help the foot do its work.',
      'What matters most is a steady routine. Find a time of day that suits you, and keep at it.',
    ],
  },
  exercises: {
    heading: 'The six exercises',
    paragraphs: [
      'They start with stretches and end with hops. Each card says how long, how many and how often.',
    ],
  },
  supplementary: {
    heading: 'What else can help',
    tips: [
      {
        heading: 'Taping',
        text: 'Tape gives the foot temporary support and takes some of the strain when you are up and about.',
      },
      {
        heading: 'Insoles',
        text: 'Insoles spread the pressure, so that heel and arch carry less of it. They may suit you best if you have flat feet or high arches.',
      },
      {
        heading: 'Shoes',
        text: 'Choose stable shoes that support the arch and cushion your steps. Avoid hard, flat soles, and replace shoes that are worn out.',
      },
    ],
  },
  fromShop: {
    heading: 'From the shop: something for your back',
    text: 'These two are for back and posture, not for the heel.',
    note: 'Demo shop: the prior price of the belt is demo data.',
  },
  questions: { heading: 'Questions and answers' },
  sources: { heading: 'Sources', language: 'da', note: 'All in Danish.', list: sources },
  next: { label: 'Next guide', title: 'Exercises for sciatica' },
};

const articleDanish = {
  title: 'Ondt i hælen? Seks øvelser mod hælspore – Fodfæste',
  description: 'Seks øvelser mod hælspore, hvad du ellers kan gøre, og hvornår du bør søge hjælp.',
  youAreHere: 'Du er her',
  crumbs: ['Forside', 'Guider', 'Fødder', 'Hælspore'],
  heading: 'Når dagens første skridt gør ondt',
  lead: 'Ondt i hælen er en af de hyppigste fodgener – både hos folk, der dyrker sport, og hos folk, der står op på arbejdet. Her får du seks øvelser for fod og læg. Du kan også læse, hvad du ellers kan gøre, og hvornår det er tid til at søge hjælp.',
  picture:
    'Tidlig morgen: to bare fødder over et tæppe på vej til dagens første skridt. Ved siden af står et par gåsko og venter.',
  onThisPage: 'På denne side',
  introduction: {
    heading: 'Hvad er det, der gør ondt?',
    paragraphs: [
      'Hælspore er det ord, vi til daglig bruger om ondt i hælen. Som regel er det svangsenen, der er irriteret – det kraftige bånd under foden, som går fra hælbenet ud til tæerne. Fagfolk kalder det plantar fasciitis, og du kan også støde på ordet svangsenebetændelse. Det gør mest ondt ved de første skridt om morgenen, eller når du rejser dig efter et hvil.',
      'Egentlig er en hælspore en knogleudvækst, og ofte er det slet ikke den, der gør ondt.',
    ],
  },
  why: {
    heading: 'Hvorfor træne?',
    paragraphs: [
      'Du begynder med det skånsomme: øvelser, støtte til foden og gode sko. Du strækker og styrker fod og læg for at lette trækket i svangsenen og få foden til at fungere bedre.',
      'Det vigtigste er en fast rutine. Find et tidspunkt på dagen, der passer dig, og bliv ved.',
    ],
  },
  exercises: {
    heading: 'De seks øvelser',
    paragraphs: [
      'De første er stræk, den sidste er hop. På hvert kort kan du se, hvor længe, hvor mange gange og hvor tit.',
    ],
  },
  supplementary: {
    heading: 'Det kan du også gøre',
    tips: [
      {
        heading: 'Tapening',
        text: 'Tape giver foden midlertidig støtte og tager noget af belastningen, når du står og går.',
      },
      {
        heading: 'Indlæg',
        text: 'Indlæg fordeler trykket, så hælen og svangen bliver skånet. De er især noget for dig, der er platfodet eller har en høj svang.',
      },
      {
        heading: 'Sko',
        text: 'Vælg stabile sko, der støtter svangen og dæmper stødene. Undgå hårde, flade såler, og skift slidte sko ud.',
      },
    ],
  },
  fromShop: {
    heading: 'Fra butikken: noget til ryggen',
    text: 'De to her er til ryg og holdning – ikke til hælen.',
    note: 'Demobutik: Bæltets tidligere pris er demodata.',
  },
  questions: { heading: 'Spørgsmål og svar' },
  sources: { heading: 'Kilder', list: sources },
  next: { label: 'Næste guide', title: 'Øvelser mod iskias' },
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
