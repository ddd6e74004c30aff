import { defineConfig } from '@playwright/test';

import { launchOptions } from './chromium.mjs';

const port = 43817;

export default defineConfig({
  testMatch: '*.spec.*',
  outputDir: '../target/e2e',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    launchOptions,
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node server.mjs ${port}`,
    url: `http://127.0.0.1:${port}/`,
    // A server that is already there could be serving another folder.
    reuseExistingServer: false,
  },
});
