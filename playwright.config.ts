import { defineConfig } from '@playwright/test';

const PORT = 4173;

/** The built site, served as a static host would; the browser is the one that `npm test` found. */
export default defineConfig({
  testDir: 'tests/browser',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  // Long pages are checked by axe in both themes; a busy machine with two cores needs its time.
  timeout: 240_000,
  outputDir: 'test-results/browser',
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'da-DK',
    launchOptions: {
      ...(process.env.BROWSER_PATH === undefined ? {} : { executablePath: process.env.BROWSER_PATH }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    },
  },
  webServer: {
    command: `npx docusaurus serve --no-open --port ${PORT}`,
    url: `http://localhost:${PORT}`,
    reuseExistingServer: false,
  },
});
