import tseslint from 'typescript-eslint';

/**
 * The layers of the project, lowest first. A folder may import from the folders below it and from itself; capabilities
 * (`src/plugins/*`) do not import one another, they meet in the records of `src/model`.
 */
const nothingAbove = (layer, forbidden) => ({
  files: [`src/${layer}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      { patterns: forbidden.map((group) => ({ group: [group], message: `src/${layer} must not depend on this layer.` })) },
    ],
  },
});

const CAPABILITIES = ['citations', 'glossary', 'knowledge', 'publishing'];

const capability = (name) => ({
  files: [`src/plugins/${name}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: CAPABILITIES.filter((other) => other !== name).map((other) => ({
          group: [`**/${other}/**`],
          message: 'Capabilities meet in src/model, not in one another.',
        })),
      },
    ],
  },
});

/** Where code runs: `shared` runs everywhere and so may lean on neither side; `theme` runs in browsers and has no disk. */
const side = (name, forbidden) => ({
  files: [`src/plugins/*/${name}/**/*.{ts,tsx}`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-syntax': [
      'error',
      ...forbidden.map((pattern) => ({
        selector: `ImportDeclaration[source.value=/${pattern}/]`,
        message: `${name}/ must not import this: see the README on where code runs.`,
      })),
    ],
  },
});

export default tseslint.config(
  { ignores: ['build/', 'build.next/', '.docusaurus/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true }],
    },
  },
  { files: ['**/*.test.ts', '**/*.spec.ts', 'tests/**/*'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  // CommonJS files exist only where the host loads them itself; they have no other way to import.
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  nothingAbove('danish', ['**/model/**', '**/plugins/**', '**/components/**', '**/theme/**']),
  nothingAbove('model', ['**/plugins/**', '**/components/**', '**/theme/**']),
  ...CAPABILITIES.map(capability),
  side('shared', ['\\u002fnode\\u002f', '\\u002ftheme\\u002f', '^node:']),
  side('theme', ['\\u002fnode\\u002f', '^node:']),
  side('node', ['\\u002ftheme\\u002f']),
);
