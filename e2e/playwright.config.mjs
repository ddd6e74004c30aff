import { defineConfig } from '@playwright/test';

import { launchOptions } from './chromium.mjs';

export default defineConfig({
  testMatch: '*.spec.*',
  outputDir: '../target/e2e',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  reporter: 'list',
  // Twice the default: the machine may be compiling at the same time.
  expect: { timeout: 10_000 },
  use: { launchOptions, trace: 'retain-on-failure' },
});
