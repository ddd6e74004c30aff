// <ArticleCard> of React 19: rendered by a server, hydrated, and in the browser alone.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';
import { renderToString } from 'react-dom/server';

import { STORY, expect, test as base } from './fixtures.mjs';

const HEADLINE = 'Harbour bridge reopens after storm';
const OTHER = STORY.replace(HEADLINE, 'Ferry strike ends after eleven days of talks');

const PAGE = fileURLToPath(new URL('react-page.mjs', import.meta.url));

/** What a browser runs: the page's own script, with React in its development version, which warns. */
const BROWSER = `
  import { createRoot, hydrateRoot } from 'react-dom/client';
  import { page } from ${JSON.stringify(PAGE)};
  self.mount = (first) => (self.root = createRoot(document.querySelector('#root'))).render(page(first));
  self.hydrate = (first) => hydrateRoot(document.querySelector('#root'), page(first));
`;

/** Leaves the package's other modules where they are. */
const packaged = { name: 'packaged', setup: ({ onResolve }) => onResolve({ filter: /^\.\/define\.js$/ }, () => ({ path: '/define.js', external: true })) };

const test = base.extend<{ open: (html?: string) => Promise<void> }, { script: string }>({
  script: [
    async ({}, use) => {
      const { outputFiles } = await build({
        stdin: { contents: BROWSER, resolveDir: '.' },
        bundle: true,
        format: 'esm',
        write: false,
        define: { 'process.env.NODE_ENV': '"development"' },
        plugins: [packaged],
      });
      await use(outputFiles[0].text);
    },
    { scope: 'worker' },
  ],

  /** Opens a page with this HTML in React's root. Errors and warnings of React fail the test. */
  open: async ({ show, script }, use) => use((html = '') => show(`<div id="root">${html}</div>`, { script })),
});

const told = (page) => page.evaluate(() => self.told);
const headline = (page) => page.locator('[part=headline]');
const attributes = (page) => page.locator('article-card').evaluate(({ attributes }) => Object.fromEntries([...attributes].map(({ name, value }) => [name, value])));

/** Renders a page as a server does. */
async function render(first) {
  const { page } = await import('./react-page.mjs');
  return renderToString(page(first));
}

test('the module is for clients, and is evaluated on servers', async () => {
  expect(readFileSync('pkg/react.js', 'utf8')).toMatch(/^"use client";/);
  const first = { text: 'Bridges & <b>\n\nOpen.', headingLevel: 3, open: true, compact: false, theme: 'sepia', lang: 'id', uiLang: 'de', tools: 'share lines', cite: 'https://news.example/a', noStorage: true, className: 'story' };
  expect(await render({ ...first, corrections: { text: 'x', lines: [] } })).toBe(
    '<article-card open="" theme="sepia" tools="share lines" cite="https://news.example/a" class="story" ui-lang="de" heading-level="3" no-storage="" lang="id">' +
      'Bridges &amp; &lt;b&gt;\n\nOpen.<button slot="actions">Save</button></article-card>',
  );
});

test('a page of a server is hydrated: options, corrections and listeners arrive', async ({ page, open }) => {
  const corrections = { text: '', lines: [{ line: 2, role: 'boilerplate' }] };
  corrections.text = await fingerprint(page, open);
  const first = { text: STORY, headingLevel: 3, theme: 'sepia', corrections };
  await open(await render(first));
  expect(await page.locator('#root').textContent()).toContain('The harbour bridge opened again');
  await page.evaluate((first) => self.hydrate(first), first);
  await expect(page.getByRole('heading', { level: 3, name: HEADLINE })).toBeVisible();
  await expect(page.locator('[part=author-name]')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();
  await page.locator('[part=summary-toggle]').click();
  // On a slow machine the card is there before React, and again with the corrections.
  expect([...new Set((await told(page)).map((event) => event.join()))]).toEqual([`parsed,${HEADLINE},true`, 'toggle,true,true']);
  expect(await page.locator('article-card').evaluate((card) => [card === self.ref.current, card.corrections, card.headingLevel])).toEqual([true, corrections, 3]);
});

/** The fingerprint of the story, as the event of a correction tells it. */
async function fingerprint(page, open) {
  await open();
  await page.evaluate((text) => self.mount({ text }), STORY);
  await page.locator('[part=ledger-toggle]').click();
  await page.locator('[part=ledger-line]', { hasText: 'By Ada Lim' }).locator('select').selectOption({ label: 'Set aside' });
  await expect.poll(() => told(page)).toContainEqual(['correct', 1, true]);
  return page.locator('article-card').evaluate((card) => card.corrections.text);
}

test('a card that is there before React is told of once', async ({ page, open }) => {
  const first = { text: STORY };
  await open(await render(first));
  await expect(headline(page)).toHaveText(HEADLINE);
  await page.evaluate((first) => self.hydrate(first), first);
  await expect.poll(() => told(page)).toEqual([['parsed', HEADLINE, true]]);
  await page.evaluate((text) => self.setProps({ text }), OTHER);
  await expect(headline(page)).toHaveText('Ferry strike ends after eleven days of talks');
  expect(await told(page)).toHaveLength(2);
});

test('in the browser alone, the card follows its properties', async ({ page, open }) => {
  await open();
  const corrections = { text: '0-0', lines: [] };
  await page.evaluate((first) => self.mount(first), { text: STORY, headingLevel: 4, open: true, lang: 'en', uiLang: 'id', tools: 'share lines', cite: 'https://news.example/a', noStorage: true, points: 2, corrections });
  await expect(page.getByRole('heading', { level: 4, name: HEADLINE })).toBeVisible();
  await expect(page.locator('[part=summary-toggle]')).toHaveText('Ringkasan · 2 poin');
  await expect(page.locator('[part=settings-toggle]')).toHaveCount(0);
  await expect(page.locator('[part=export-toggle]')).toBeVisible();
  const added = { 'ui-lang': 'id', tools: 'share lines', cite: 'https://news.example/a' };
  expect(await attributes(page)).toEqual({ ...added, open: '', 'heading-level': '4', lang: 'en', 'no-storage': '', points: '2', corrections: JSON.stringify(corrections) });
  await page.evaluate((text) => self.setProps({ text, theme: 'dark', open: false }), OTHER);
  await expect(page.getByRole('heading', { level: 2, name: 'Ferry strike ends after eleven days of talks' })).toBeVisible();
  expect(await attributes(page)).toEqual({ theme: 'dark' });
  await page.evaluate(() => self.root.unmount());
  await expect(page.locator('#root')).toBeEmpty();
});
