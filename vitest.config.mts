import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The host compiles JSX itself and has TypeScript leave it alone; tests of components have only this.
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
