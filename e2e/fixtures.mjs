// What every test of the page starts from: `import { test, expect } from './fixtures.mjs'`.

import { expect, test as base } from '@playwright/test';

import { serve } from './server.mjs';

export { expect };

export const test = base.extend({
  /** A server of `dist` for each worker, on a port that is free. */
  server: [
    // Playwright reads what a fixture needs from the pattern, even an empty one.
    async ({}, use) => {
      const server = await serve();
      await use(server);
      server.close();
    },
    { scope: 'worker' },
  ],

  baseURL: ({ server }, use) => use(server.url),

  /** Fails the test, whatever it is about, when the page throws or logs an error or a warning. */
  problems: [
    async ({ page }, use) => {
      const problems = [];
      page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error}`));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
      });
      await use(problems);
      expect(problems, 'what the page complained about').toEqual([]);
    },
    { auto: true },
  ],

  /** What the browser asked the network for after the page's `load` event, as "GET http://…". */
  requestsAfterLoad: [
    async ({ context, page }, use) => {
      const requests = [];
      let loaded = false;
      page.on('load', () => (loaded = true));
      context.on('request', (request) => loaded && requests.push(`${request.method()} ${request.url()}`));
      page.on('websocket', (socket) => loaded && requests.push(`WEBSOCKET ${socket.url()}`));
      await use(requests);
    },
    { auto: true },
  ],
});
