// What dependency-cruiser holds the imports of src/ to: no circles, and rooms that know only what is below
// them. Imports of types count.

/** The rooms from the ground up, with those that each one knows. */
const below = {
  localization: [],
  guides: ['localization'],
  practice: ['guides', 'localization'],
  commerce: ['localization'],
  elements: ['guides', 'practice', 'commerce', 'localization'],
  embed: ['elements', 'guides', 'practice', 'commerce', 'localization'],
};

const downwards = Object.entries(below).map(([room, known]) => ({
  name: `${room}-looks-down`,
  comment: `Imports point downwards: ${room} knows ${known.join(', ') || 'no other room'}.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/[^/]+/', pathNot: `^src/(${[room, ...known].join('|')})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'What two files need of each other is a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...downwards,
    {
      name: 'entries-are-on-top',
      comment:
        'The package’s entries gather what is below; only what gets onto a page builds on them.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: '^src/embed/' },
      to: { path: '^src/[^/]+\\.ts$' },
    },
    {
      name: 'practice-knows-no-guide',
      comment: 'A session runs on the form of a guide; it knows no guide.',
      severity: 'error',
      from: { path: '^src/practice/' },
      to: { path: '^src/guides/', pathNot: '^src/guides/guide\\.ts$' },
    },
    {
      name: 'the-form-knows-no-guide',
      comment: 'A guide fills the form.',
      severity: 'error',
      from: { path: '^src/guides/[^/]+\\.ts$' },
      to: { path: '^src/guides/[^/]+/' },
    },
    {
      name: 'shops-know-no-shop',
      comment: 'Each shop’s interface is a file of its own.',
      severity: 'error',
      from: { path: '^src/commerce/shops/' },
      to: { path: '^src/commerce/shops/' },
    },
    {
      name: 'lit-alone',
      comment:
        'The browser gets lit, and an encoder of QR codes where somebody asks for one; the sources get the types and str of lit-localize.',
      severity: 'error',
      from: { path: '^src/' },
      to: { pathNot: '^(src|node_modules/(lit|@lit/localize|lean-qr))/' },
    },
    {
      name: 'one-code',
      comment: 'The encoder of QR codes is for the file of the code alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/elements/heel-practice/practice-qr\\.ts$' },
      to: { path: 'node_modules/lean-qr/' },
    },
    {
      name: 'no-orphans',
      comment: 'A module that nobody imports is left over, or missing from an entry.',
      severity: 'error',
      from: { orphan: true },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
