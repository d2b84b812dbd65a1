import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['.stryker-tmp/', '**/dist/', 'coverage/', 'src/localization/generated/'] },
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
        // Prototype and MooTools put their own in place of these, before this code runs.
        {
          selector:
            'CallExpression[callee.object.name="Array"][callee.property.name="from"][arguments.length>1]',
          message: 'Pages replace Array.from by one without a function: spread, then map().',
        },
        {
          selector:
            ':matches(NewExpression[callee.name="Event"], ClassDeclaration[superClass.name="Event"])',
          message: 'MooTools replaces Event: extend NativeEvent, or make a CustomEvent.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(entries|clone|toJSON|strip|each|include)$/][callee.object.name!="Object"]',
          message: 'Prototype gives lists and text a method of that name with another meaning.',
        },
        {
          selector: 'ForInStatement',
          message: 'Pages add enumerable properties to prototypes: use Object.entries().',
        },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['test/**/*.{ts,mjs}'],
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
);
