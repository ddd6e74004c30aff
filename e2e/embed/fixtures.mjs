// Fixtures of the element's tests: the built package on a site with a strict policy.

import { createServer } from 'node:http';

import { expect, test as base } from '@playwright/test';

import { serve } from '../server.mjs';
import { POLICY, STORY } from './story.mjs';

export { POLICY, STORY, expect };

export const test = base.extend({
  server: [
    async ({}, use) => {
      const server = await serve(0, 'pkg');
      await use(server);
      server.close();
    },
    { scope: 'worker' },
  ],

  baseURL: ({ server }, use) => use(server.url),

  /** Pattern of errors and warnings that a test expects. */
  allowed: [undefined, { option: true }],

  /** Fails the test if the page throws or logs an error or warning that it does not expect. */
  problems: [
    async ({ page, allowed }, use) => {
      const problems = [];
      page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error}`));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
      });
      await use(problems);
      expect(problems.filter((problem) => !allowed?.test(problem)), 'errors and warnings of the page').toEqual([]);
    },
    { auto: true },
  ],

  /** Sets the response for a path of the site: `site('story.txt', { body, contentType })`. */
  site: async ({ page, baseURL }, use) => {
    await use((path, answer) => page.route(baseURL + path, (route) => (typeof answer === 'function' ? answer(route) : route.fulfill(answer))));
  },

  /**
   * Opens a page with this body under the policy. Events are recorded as [name, detail, id of the
   * card].
   */
  show: async ({ page, site, baseURL }, use) => {
    await use(async (body, { script = "import '/define.js';", head = '', policy = POLICY } = {}) => {
      const contentType = 'text/javascript';
      await site('record.js', {
        contentType,
        body: `self.events = [];
          for (const name of ['parsed', 'toggle', 'correct', 'error']) addEventListener('article-card-' + name, (event) =>
            events.push([name, name === 'parsed' ? event.detail.headline : event.detail, event.target.id]));`,
      });
      await site('page.js', { contentType, body: script });
      await site('page.html', {
        contentType: 'text/html; charset=utf-8',
        headers: policy ? { 'content-security-policy': policy } : {},
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
          <script src="/record.js"></script>${head}<script type="module" src="/page.js"></script><body>${body}`,
      });
      await page.goto(baseURL + 'page.html');
    });
  },

  /**
   * Another origin: `open.txt` and the infinite `endless.txt` allow all origins, `closed.txt` only
   * its own.
   */
  elsewhere: async ({}, use) => {
    const server = createServer(({ url }, response) => {
      const everybody = url === '/closed.txt' ? {} : { 'access-control-allow-origin': '*' };
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', ...everybody });
      if (url !== '/endless.txt') return response.end(STORY);
      const more = () => {
        while (!response.destroyed && response.write(STORY.repeat(100)));
      };
      response.on('drain', more);
      more();
    });
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    await use(`http://127.0.0.1:${server.address().port}/`);
    server.closeAllConnections();
    server.close();
  },

  /** The events so far. */
  events: ({ page }, use) => use(() => page.evaluate(() => self.events)),
});
