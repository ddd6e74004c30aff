// The start of every test of a built example: `import { test, expect } from './fixtures.mjs'`.

import { expect, test as base } from '@playwright/test';

import { serve } from '../server.mjs';

export { expect };

export const test = base.extend({
  /** Opens the page in a folder of the project. Fails the test if the page throws, or logs an error or a warning. */
  open: async ({ page }, use) => {
    const problems = [];
    page.on('pageerror', (error) => problems.push(`uncaught: ${error}`));
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
    let server;
    await use(async (folder) => {
      server = await serve(0, folder);
      await page.goto(server.url);
    });
    server?.close();
    expect(problems).toEqual([]);
  },
});
