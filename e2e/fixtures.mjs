// The start of every test of the page: `import { test, expect } from './fixtures.mjs'`.

import { expect, test as base } from '@playwright/test';

import { serve } from './server.mjs';

export { expect };

/** What the page says about the text in the box. */
export const status = (page) => page.getByRole('region', { name: 'Paste' }).getByRole('status');

/** Pastes as a reader does, in place of all there is; Playwright's `fill` would insert long texts line by line. */
export async function paste(page, text) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), text);
  await page.getByLabel('Article text').focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+V');
}

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

  /**
   * What a page asked for after its `load` event, as "GET http://…", but for the files of languages and the readers of HTML and mails,
   * whose addresses say nothing of a text.
   * The service worker keeps what the load has brought, and may be at it
   * a moment longer: it is told as well when it asks for anything that the load did not.
   */
  requestsAfterLoad: [
    async ({ context, page, baseURL }, use) => {
      const requests = [];
      const loaded = new WeakSet();
      const brought = new Set([`GET ${baseURL}service-worker.js`]);
      const asked = new Set();
      const watch = (page) => {
        page.on('load', () => loaded.add(page));
        page.on('websocket', (socket) => loaded.has(page) && requests.push(`WEBSOCKET ${socket.url()}`));
      };
      watch(page);
      context.on('page', (other) => other !== page && watch(other));
      context.on('request', (request) => {
        const told = `${request.method()} ${request.url()}`;
        // A worker's script that the page made itself is no request to another place.
        if (request.url().startsWith('blob:')) return;
        if (/^GET (.*\/)(?:languages\/[a-z]{2,3}(?:-Hant)?\.txt|(?:markup|mail)\/[a-z-]+\.js)$/.exec(told)?.[1] === baseURL) return;
        if (request.serviceWorker()) asked.add(told);
        // A frame that goes elsewhere loads anew.
        else if (request.isNavigationRequest()) brought.add(told.replace(/#.*/, '')) && loaded.delete(page);
        else if (loaded.has(request.frame().page())) requests.push(told);
        else brought.add(told);
      });
      await use(requests);
      expect([...asked].filter((request) => !brought.has(request)), 'what the service worker asked for beyond the load').toEqual([]);
    },
    { auto: true },
  ],
});
