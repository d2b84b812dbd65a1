/** What a page paints, and where a real theme says so. */
export interface ThemeColours {
  readonly name: string;
  readonly source?: string;
  readonly text: string;
  readonly background: string;
  /** A link within text. */
  readonly link: string;
  /** The theme's buttons and what is written on them, where they have a colour of their own. */
  readonly button?: readonly [background: string, label: string];
}

const dawn = 'Shopify/dawn 9ccdacf, config/settings_data.json; layout/theme.liquid: text at 75 %';
const horizon = 'Shopify/horizon e038e9b, config/settings_data.json';
const storefront = 'woocommerce/storefront a12eb8f, inc/customizer/class-storefront-customizer.php';
const twentyFive = (style: string) => `WordPress/twentytwentyfive 4e572d0, ${style}`;
const twentyFour = (style: string) => `WordPress/twentytwentyfour a382244, ${style}`;
const twentyTwo =
  'WordPress/wordpress-develop 2da7a84, src/wp-content/themes/twentytwentytwo/theme.json';
const twentyThree =
  'WordPress/wordpress-develop 1243bba, src/wp-content/themes/twentytwentythree/theme.json';
const bootstrap = 'bootstrap 5.3.9, computed from dist/css/bootstrap.css';
const bulma = 'bulma 1.0.4, computed from css/bulma.css';
const pico = (file: string) => `@picocss/pico 2.1.1, computed from css/${file}.css`;
const foundation = 'foundation-sites 6.9.0, computed from dist/css/foundation.css';
const water = (file: string) => `water.css 2.1.1, computed from out/${file}.css`;
const simple = 'simpledotcss 2.3.7, computed from simple.css';
const tufte = 'tufte-css 1.9.0, computed from tufte.css';

type Row = readonly [
  name: string,
  source: string,
  text: string,
  background: string,
  link: string,
  button?: readonly [string, string],
];

const rows: readonly Row[] = [
  ['Dawn 1', dawn, '#121212bf', '#fff', '#121212d9', ['#121212', '#fff']],
  ['Dawn 2', dawn, '#121212bf', '#f3f3f3', '#121212d9', ['#121212', '#f3f3f3']],
  ['Dawn 3', dawn, '#ffffffbf', '#242833', '#ffffffd9', ['#fff', '#000']],
  ['Dawn 4', dawn, '#ffffffbf', '#121212', '#ffffffd9', ['#fff', '#121212']],
  ['Dawn 5', dawn, '#ffffffbf', '#334fb4', '#ffffffd9', ['#fff', '#334fb4']],
  ['Horizon', horizon, '#000', '#fff', '#000'],
  ['Storefront', storefront, '#6d6d6d', '#fff', '#7f54b3', ['#eee', '#333']],
  ['Storefront, footer', storefront, '#6d6d6d', '#f0f0f0', '#333', ['#333', '#fff']],
  ['Twenty Twenty-Five', twentyFive('theme.json'), '#111', '#fff', '#111', ['#111', '#fff']],
  [
    'Evening',
    twentyFive('styles/01-evening.json'),
    '#cbcbcb',
    '#1b1b1b',
    '#cbcbcb',
    ['#f0f0f0', '#1b1b1b'],
  ],
  [
    'Noon',
    twentyFive('styles/02-noon.json'),
    '#5f5f5f',
    '#f8f7f5',
    '#191919',
    ['#191919', '#f8f7f5'],
  ],
  [
    'Dusk',
    twentyFive('styles/03-dusk.json'),
    '#3b3b3b',
    '#e2e2e2',
    '#191919',
    ['#650dd4', '#e2e2e2'],
  ],
  [
    'Afternoon',
    twentyFive('styles/04-afternoon.json'),
    '#516028',
    '#dae7bd',
    '#516028',
    ['#516028', '#dae7bd'],
  ],
  [
    'Twilight',
    twentyFive('styles/05-twilight.json'),
    '#fff',
    '#131313',
    '#fff',
    ['#fff', '#131313'],
  ],
  [
    'Morning',
    twentyFive('styles/06-morning.json'),
    '#5f5f5f',
    '#dfdcd7',
    '#191919',
    ['#7a9bdb', '#191919'],
  ],
  [
    'Sunrise',
    twentyFive('styles/07-sunrise.json'),
    '#db9ab1',
    '#330616',
    '#fff',
    ['#db9ab1', '#330616'],
  ],
  [
    'Midnight',
    twentyFive('styles/08-midnight.json'),
    '#79f3b1',
    '#4433a6',
    '#79f3b1',
    ['#79f3b1', '#4433a6'],
  ],
  ['Twenty Twenty-Four', twentyFour('theme.json'), '#111', '#f9f9f9', '#111', ['#111', '#f9f9f9']],
  ['Ember', twentyFour('styles/ember.json'), '#000', '#f4f0e6', '#000', ['#ff3c00', '#f4f0e6']],
  [
    'Fossil',
    twentyFour('styles/fossil.json'),
    '#1a1514',
    '#d6d2ce',
    '#1a1514',
    ['#65574e', '#fff'],
  ],
  ['Ice', twentyFour('styles/ice.json'), '#1c2930', '#ebebef', '#1c2930', ['#37505d', '#fff']],
  [
    'Maelstrom',
    twentyFour('styles/maelstrom.json'),
    '#fff',
    '#38629f',
    '#fff',
    ['#fff', '#244e8a'],
  ],
  ['Mint', twentyFour('styles/mint.json'), '#000', '#e4efeb', '#000', ['#000', '#e4efeb']],
  ['Onyx', twentyFour('styles/onyx.json'), '#f9f9f9', '#272727', '#f9f9f9', ['#f9f9f9', '#272727']],
  ['Rust', twentyFour('styles/rust.json'), '#a62b0c', '#f3f0e7', '#a62b0c', ['#a62b0c', '#f3f0e7']],
  ['Twenty Twenty-Three', twentyThree, '#000', '#fff', '#345c00', ['#9dff20', '#000']],
  ['Twenty Twenty-Two', twentyTwo, '#000', '#fff', '#000', ['#1a4548', '#fff']],
  ['Bootstrap', bootstrap, '#212529', '#fff', '#0d6efd', ['#0d6efd', '#fff']],
  ['Bootstrap, dark', bootstrap, '#dee2e6', '#212529', '#6ea8fe', ['#0d6efd', '#fff']],
  ['Bootstrap, primary', bootstrap, '#fff', '#0d6efd', '#f8f9fa'],
  ['Bulma', bulma, '#404654', '#fff', '#2942ff', ['#00d1b2', '#001f1a']],
  ['Bulma, grey', bulma, '#69748c', '#fff', '#2942ff', ['#00d1b2', '#001f1a']],
  ['Bulma, dark', bulma, '#abb1bf', '#14161a', '#7585ff', ['#00d1b2', '#001f1a']],
  ['Bulma, primary', bulma, '#001f1a', '#00d1b2', '#001f1a'],
  ['Pico', pico('pico'), '#373c44', '#fff', '#0172ad', ['#0172ad', '#fff']],
  ['Pico, dark', pico('pico'), '#c2c7d0', '#13171f', '#01aaff', ['#0172ad', '#fff']],
  ['Pico, amber', pico('pico.amber'), '#373c44', '#fff', '#876400', ['#ffbf00', '#000']],
  ['Pico, lime', pico('pico.lime'), '#373c44', '#fff', '#577400', ['#a5d601', '#000']],
  ['Foundation', foundation, '#0a0a0a', '#fefefe', '#1779ba', ['#1779ba', '#fefefe']],
  ['Water', water('light'), '#363636', '#fff', '#0076d1'],
  ['Water, dark', water('dark'), '#dbdbdb', '#202b38', '#41adff'],
  ['Simple', simple, '#212121', '#fff', '#0d47a1', ['#0d47a1', '#fff']],
  ['Simple, dark', simple, '#dcdcdc', '#212121', '#ffb300', ['#ffb300', '#212121']],
  ['Tufte', tufte, '#111', '#fffff8', '#111'],
  ['Tufte, dark', tufte, '#ddd', '#151515', '#ddd'],
];

/** The colours of real themes, light, dark and coloured. */
export const themeColours: readonly ThemeColours[] = rows.map(
  ([name, source, text, background, link, button]) => ({
    name,
    source,
    text,
    background,
    link,
    ...(button && { button }),
  }),
);
