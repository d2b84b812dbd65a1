import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** The rooms of src/ from the ground up; a room imports from those below it and from no neighbour. */
const below = {
  localization: [],
  guides: ['localization'],
  practice: ['guides', 'localization'],
  commerce: ['localization'],
  elements: ['guides', 'practice', 'commerce', 'localization'],
  embed: ['elements', 'guides', 'practice', 'commerce', 'localization'],
};
const rooms = Object.keys(below);

const downwards = rooms.map((room) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...rooms
            .filter((other) => other !== room && !below[room].includes(other))
            .map((other) => ({
              regex: `^(\\.\\./)+${other}/`,
              message: `Imports point downwards: ${room} does not know ${other}.`,
            })),
          ...(room === 'practice'
            ? [
                {
                  regex: '/guides/(?!dosage\\.js)',
                  message: 'practice reads dosage, never words.',
                },
              ]
            : []),
          {
            regex: '^(?!\\.|lit/|@lit/localize/)',
            message: 'The browser gets lit and @lit/localize only.',
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['.stryker-tmp/', 'dist/', 'coverage/', 'src/localization/generated/'] },
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    files: ['src/**/*.ts'],
    ...wc.configs['flat/recommended'],
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-console': ['error', { allow: ['warn'] }],
      'max-lines': ['error', { max: 250, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSEnumDeclaration, TSModuleDeclaration[kind="namespace"]',
          message: 'Use types.',
        },
        { selector: 'TSParameterProperty', message: 'Name the field.' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['test/**/*.ts'],
    // Chai asserts by reading properties.
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // `!` says what the surrounding code has made sure of.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  ...downwards,
);
