import { defineConfig } from '@playwright/test';

import { launchOptions } from './chromium.mjs';

export default defineConfig({
  testMatch: '*.spec.*',
  outputDir: '../target/e2e',
  snapshotPathTemplate: '{testDir}/visual/{arg}{ext}',
  // A picture that is not there yet is no reason to pass.
  updateSnapshots: process.env.UPDATE_EXPECT ? 'all' : 'none',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  // One more than half of two cores, Playwright's choice: a test waits for its page more than it computes.
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  // Twice the default: the machine may be compiling at the same time.
  expect: { timeout: 10_000 },
  use: { launchOptions, trace: 'retain-on-failure' },
});
