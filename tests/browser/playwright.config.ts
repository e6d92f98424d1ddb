import { defineConfig } from 'playwright/test';
import { browserFlags } from '../instruments/browser.ts';
import { madeUpSite, site } from './servers.ts';

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
  webServer: [
    {
      command: 'npm run --silent preview',
      cwd: '../..',
      port: site.port,
      env: { PORT: String(site.port) },
      reuseExistingServer: false,
    },
    {
      command: 'node --import tsx tests/browser/serve-made-up.ts',
      cwd: '../..',
      port: madeUpSite.port,
      // It may have to be built first.
      timeout: 420_000,
      reuseExistingServer: false,
    },
  ],
  use: {
    baseURL: site.url,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: {
      args: browserFlags,
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
    },
  },
});
