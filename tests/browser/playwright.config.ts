import { defineConfig } from 'playwright/test';
import { browserFlags } from '../instruments/browser.ts';

// Two runs at a time need a port each.
const port = Number(process.env.TEST_PORT) || 8931;

// One server for all tests: the built site under the headers that the host will give it.
export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/browser-tests',
  fullyParallel: true,
  workers: 2,
  timeout: 420_000,
  // How quick a page is depends on the machine: what does not come at all is found all the same.
  expect: { timeout: 60_000 },
  forbidOnly: true,
  reporter: [['list'], ['json']],
  webServer: {
    command: 'npm run --silent preview',
    cwd: '../..',
    port,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: {
      args: browserFlags,
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
    },
  },
});
