// `basePath`: the WebAssembly, the worker and the languages in a folder of the page's choice.

import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

import { story } from '../../bench/browser/texts.mjs';
import { POLICY, STORY, expect, test } from './fixtures.mjs';
import { GERMAN } from './story.mjs';

const PACKAGE = fileURLToPath(new URL('../../pkg/', import.meta.url));
const HEADLINE = 'Harbour bridge reopens after storm';

const allowing = POLICY.replace("trusted-types 'none'", 'trusted-types article-card');
const files = /\/(article_card_bg\.wasm|worker\.js|languages\/.*)$/;
const cards = `<article-card id="a" loading="eager">${STORY}</article-card><article-card id="b" loading="eager">${GERMAN}</article-card>
  <article-card id="c" loading="eager">${story(60_000)}</article-card>`;

/** The files that a page takes from the folder or from elsewhere. */
function taken(page) {
  const paths = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (files.test(pathname)) paths.add(pathname);
  });
  return paths;
}

/** Serves the package in a folder too. */
test.beforeEach(async ({ page, baseURL }) => {
  await page.route(baseURL + 'assets/card/**', async (route) => {
    const response = await route.fetch({ url: route.request().url().replace('assets/card/', '') });
    await route.fulfill({ response });
  });
});

/** Expects all cards, with all files from the folder. */
async function allFromFolder(page, paths) {
  await expect(page.locator('#a [part=headline]')).toHaveText(HEADLINE);
  await expect(page.locator('#b [part=summary-toggle]')).toContainText('Zusammenfassung');
  await expect(page.locator('#c [part=headline]')).toHaveCount(1);
  const folder = '/assets/card/';
  expect([...paths].sort()).toEqual([`${folder}article_card_bg.wasm`, `${folder}languages/de.txt`, `${folder}worker.js`]);
}

for (const path of ['/assets/card/', '/assets/card', 'assets/card/']) {
  test(`basePath ${path}`, async ({ page, show }) => {
    const paths = taken(page);
    const script = `import { ArticleCardElement } from '/element.js';
      ArticleCardElement.basePath = '${path}';
      ArticleCardElement.define();
      self.basePath = ArticleCardElement.basePath;`;
    await show(cards, { script, policy: allowing });
    await allFromFolder(page, paths);
    expect(await page.evaluate(() => self.basePath)).toBe(path);
  });
}

test('data-base of the script element', async ({ page, show }) => {
  const paths = taken(page);
  await show(cards, { script: '', head: '<script type="module" src="/define.js" data-base="/assets/card/"></script>', policy: allowing });
  await allFromFolder(page, paths);
});

test('init({ base })', async ({ page, show }) => {
  const paths = taken(page);
  const script = `import { init } from '/api.js';
    try { init({ base: 3 }) } catch ({ message }) { self.wrong = message }
    await init({ base: new URL('/assets/card/', location) });
    import('/define.js');`;
  await show(cards, { script, policy: allowing });
  await allFromFolder(page, paths);
  expect(await page.evaluate(() => self.wrong)).toBe('init: `options.base` must be a string or URL, not 3');
});

/** One script with the element, without its other files. */
async function bundle(format, contents) {
  const { outputFiles } = await build({ stdin: { contents, resolveDir: PACKAGE }, bundle: true, format, write: false, logLevel: 'error' });
  return { contentType: 'text/javascript', body: outputFiles[0].text };
}

for (const [format, type] of [
  ['esm', 'type="module"'],
  ['iife', 'defer'],
] as const) {
  test(`a bundle by esbuild as ${format}, with basePath or data-base`, async ({ page, show, site }) => {
    const paths = taken(page);
    const set = `import { ArticleCardElement } from './element.js'; ArticleCardElement.basePath = '/assets/card/'; ArticleCardElement.define();`;
    for (const [contents, data] of [
      [set, ''],
      ["import './define.js';", 'data-base="/assets/card/"'],
    ]) {
      await site('bundle.js', await bundle(format, contents));
      await show(cards, { script: '', head: `<script ${type} src="/bundle.js" ${data}></script>`, policy: allowing });
      await allFromFolder(page, paths);
    }
  });
}

test.describe('a wrong folder', () => {
  test.use({ allowed: /warning: article-card: |Failed to load resource/ });

  test('the texts stay, one warning says what to do, and another folder is tried', async ({ page, show, events }) => {
    const told: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && told.push(message.text()));
    const script = `import { ArticleCardElement } from '/element.js';
      self.Card = ArticleCardElement;
      Card.basePath = '/nowhere/';
      Card.define();`;
    await show(`<article-card id="a">${STORY}</article-card><article-card id="b">${STORY}</article-card>`, { script });
    await expect.poll(async () => (await events()).map(([name, { reason }]) => [name, reason])).toEqual(Array(2).fill(['error', 'load']));
    for (const id of ['a', 'b']) expect(await page.locator(`#${id}`).innerText()).toContain('The harbour bridge opened again');
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/404 .*\/nowhere\/article_card_bg\.wasm'\. Serve the whole package or set basePath, see faults\.md#warnings$/);

    await page.evaluate(() => {
      self.Card.basePath = '/assets/card/';
      for (const card of document.querySelectorAll<any>('article-card')) card.open = true;
    });
    for (const id of ['a', 'b']) await expect(page.locator(`#${id} [part=headline]`)).toHaveText(HEADLINE);
  });
});
