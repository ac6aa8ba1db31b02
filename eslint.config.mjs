import tseslint from 'typescript-eslint';
import { boundaries } from './scripts/lint/boundaries.mjs';

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
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['**/*.test.ts', '**/*.spec.ts', 'tests/**/*'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  // A schema is a table of fields with their notes; to cut it up would only hide what a kind of content carries.
  { files: ['src/model/kinds/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  // CommonJS files exist only where the host loads them itself; they have no other way to import.
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['src/**/*.{ts,tsx,mts,js,jsx,mjs,cjs}'],
    // Declarations for the compiler; nothing of them runs.
    ignores: ['src/*.d.ts'],
    plugins: { videnbank: { rules: { boundaries } } },
    rules: { 'videnbank/boundaries': 'error' },
  },
);
