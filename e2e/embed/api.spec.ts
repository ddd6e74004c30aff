// The JavaScript API.

import { STORY, expect, test } from './fixtures.mjs';

test.beforeEach(async ({ show }) => {
  await show('<div id="place"></div>', { script: "self.ready = import('/api.js').then((api) => (self.api = api));" });
});

test('an article is a plain object', async ({ page }) => {
  const { article, lines, prototypes } = await page.evaluate(async (text) => {
    const { init, parseArticle } = await self.ready;
    await init();
    const article = parseArticle(text);
    const lines = article.lines.map(({ start, end }) => text.slice(start, end));
    return { article, lines, prototypes: [article, article.body, article.body[0]].map((value) => Object.getPrototypeOf(value).constructor.name) };
  }, STORY.replace('Harbour', 'Harbour 𝄞'));
  expect(lines.join('\n')).toBe(STORY.replace('Harbour', 'Harbour 𝄞'));
  expect(prototypes).toEqual(['Object', 'Array', 'Object']);
  expect(article.authors).toEqual([{ name: 'Ada Lim', role: 'Science correspondent' }]);
  expect(article.datePublished).toEqual({ text: '17 October 2023', iso: '2023-10-17' });
  expect(article.dateline).toEqual({ place: 'OSLO', agency: 'Reuters' });
  expect(article.body[0].kind).toBe('paragraph');
  expect(Object.keys(article)).not.toContain('standfirst');
});

test('a summary has as many points as asked for', async ({ page }) => {
  const summaries = await page.evaluate(async (text) => {
    const { init, summarize } = await self.ready;
    await init();
    return [summarize(text), summarize(text, { points: 1 }), summarize('')];
  }, STORY);
  expect(summaries[0].origin).toBe('extracted');
  expect(summaries[0].points.length).toBeGreaterThan(1);
  expect(summaries[1].points).toHaveLength(1);
  expect(STORY).toContain(summaries[1].points[0].text);
  expect(summaries[2]).toBeUndefined();
});

test('init loads once, from a URL, bytes or a module', async ({ page }) => {
  const requests = [];
  page.on('request', (request) => request.url().endsWith('.wasm') && requests.push(request.url()));
  const same = await page.evaluate(async () => {
    const { init, parseArticle } = await self.ready;
    const bytes = await (await fetch('/article_card_bg.wasm')).arrayBuffer();
    const module = await WebAssembly.compile(bytes);
    const first = init(module);
    await first;
    parseArticle('x');
    return first === init();
  });
  expect(same).toBe(true);
  expect(requests).toHaveLength(1);
});

test('an article becomes JSON-LD and Markdown, without the WebAssembly', async ({ page }) => {
  const { jsonLd, markdown } = await page.evaluate(async () => {
    const { toJsonLd, toMarkdown } = await self.ready;
    const article = {
      headline: 'Bridge *reopens*', section: 'World', authors: [{ name: 'Ada Lim', role: 'Reporter' }, { name: 'Bo' }], editors: ['Cy'],
      agency: 'Reuters', datePublished: { text: '17 October 2023', iso: '2023-10-17' }, dateModified: { text: 'yesterday' },
      dateline: { place: 'OSLO', agency: 'AFP' }, figures: [{ caption: 'Dawn.', credit: 'Times' }], keyPoints: [],
      summary: { origin: 'extracted', points: [{ text: 'It is open.', line: 3 }], supplement: [] },
      body: [{ kind: 'paragraph', text: '1. It is open.', lines: [3] }, { kind: 'heading', text: 'Four nights', lines: [4] },
        { kind: 'quote', text: 'We slept.', lines: [5] }, { kind: 'listItem', text: 'Two', lines: [6] }, { kind: 'listItem', text: '2. One', lines: [7] }],
      sources: ['Kyodo'], editorNotes: ['Another name.'], language: 'en', direction: 'ltr', wordCount: 9, readingMinutes: 1, confidence: {}, lines: [],
    };
    return { jsonLd: toJsonLd(article), markdown: toMarkdown(article) };
  });
  expect(jsonLd).toEqual({
    '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Bridge *reopens*', articleSection: 'World',
    author: [{ '@type': 'Person', name: 'Ada Lim', jobTitle: 'Reporter' }, { '@type': 'Person', name: 'Bo' }],
    sourceOrganization: { '@type': 'Organization', name: 'Reuters' }, editor: [{ '@type': 'Person', name: 'Cy' }],
    datePublished: '2023-10-17', dateline: 'OSLO, AFP',
    image: [{ '@type': 'ImageObject', caption: 'Dawn.', creditText: 'Times' }], abstract: 'It is open.',
    articleBody: '1. It is open.\n\nFour nights\n\nWe slept.\n\nTwo\n\n2. One', citation: ['Kyodo'], correction: ['Another name.'],
    inLanguage: 'en', wordCount: 9, timeRequired: 'PT1M',
  });
  expect(markdown).toBe(
    'World\n\n# Bridge \\*reopens\\*\n\nAda Lim (Reporter), Bo, Cy, Reuters\n\n17 October 2023 · yesterday\n\n*Dawn. — Times*\n\n' +
      '- It is open.\n\n**OSLO (AFP)** — 1\\. It is open.\n\n## Four nights\n\n> We slept.\n\n- Two\n2. One\n\n*Another name.*\n',
  );
});

test('a card is mounted, updated and destroyed', async ({ page, events }) => {
  await page.evaluate(async (text) => {
    const { mountArticleCard } = await self.ready;
    self.told = [];
    const onparsed = (article) => self.told.push(article.headline);
    const ontoggle = ({ open }) => self.told.push(open);
    self.card = mountArticleCard(document.querySelector('#place'), { text, headingLevel: 3, compact: true, onparsed, ontoggle });
  }, STORY);
  await expect(page.getByRole('heading', { level: 3, name: 'Harbour bridge reopens after storm' })).toBeVisible();
  await page.locator('[part=summary-toggle]').click();
  await page.evaluate(() => self.card.update({ open: false, uiLang: 'id', headingLevel: undefined }));
  await expect(page.getByRole('heading', { level: 2, name: 'Harbour bridge reopens after storm' })).toBeVisible();
  await expect(page.locator('[part=summary-toggle]')).toHaveText(/Ringkasan/);
  await expect(page.locator('[part=summary-toggle]')).toHaveAttribute('aria-expanded', 'false');
  expect(await page.evaluate(() => self.told)).toEqual(['Harbour bridge reopens after storm', true]);
  await page.evaluate(() => self.card.destroy());
  await expect(page.locator('#place')).toBeEmpty();
});

test('a card is mounted with all that the element has', async ({ page }) => {
  const options = {
    ...{ open: true, lang: 'id', uiLang: 'en-GB', headingLevel: 3, points: 2, theme: 'dark', compact: true, tools: 'share listen', loading: 'lazy' },
    ...{ noStorage: true, cite: 'https://news.example/bridge' },
  };
  const seen = await page.evaluate(
    async ([text, options]) => {
      const { mountArticleCard } = await self.ready;
      const card = mountArticleCard(document.querySelector('#place'), { text, ...options });
      const values = () => Object.fromEntries(Object.keys(options).map((name) => [name, card.element[name]]));
      const [mounted, first] = [await card.element.ready, values()];
      card.update(Object.fromEntries(Object.keys(options).map((name) => [name, undefined])));
      return [mounted === document.querySelector('article-card'), first, values()];
    },
    [STORY, options] as const,
  );
  const defaults = { open: false, lang: '', uiLang: 'auto', headingLevel: 2, theme: 'auto', compact: false, tools: 'auto', loading: 'eager', noStorage: false, cite: '' };
  expect(seen).toEqual([true, options, { ...defaults, points: undefined }]);
});

test('a wrong argument throws an error that names it', async ({ page }) => {
  const messages = await page.evaluate(async () => {
    const { init, parseArticle, summarize, toJsonLd, toMarkdown, mountArticleCard } = await self.ready;
    const message = (call) => {
      try {
        call();
      } catch (error) {
        return `${error.name}: ${error.message}`;
      }
    };
    const early = message(() => parseArticle('x'));
    const place = document.body;
    await init();
    return [
      early,
      message(() => init(7)),
      message(() => parseArticle()),
      message(() => parseArticle(null)),
      message(() => summarize(7)),
      message(() => summarize('x', 3)),
      message(() => summarize('x', { points: 0 })),
      message(() => toJsonLd('x')),
      message(() => toMarkdown({})),
      message(() => mountArticleCard('#place', {})),
      message(() => mountArticleCard(place, { text: 7 })),
      message(() => mountArticleCard(place, { txt: 'x' })),
      message(() => mountArticleCard(place, { text: 'x' }).update({ open: 'yes' })),
    ];
  });
  expect(messages).toEqual([
    'Error: article-card is not loaded yet: await init() first',
    'TypeError: init: `input` must be a URL, Request, Response, bytes or a WebAssembly.Module, not 7',
    'TypeError: parseArticle: `text` must be a string, not undefined',
    'TypeError: parseArticle: `text` must be a string, not null',
    'TypeError: summarize: `text` must be a string, not 7',
    'TypeError: summarize: `options` must be an object, not 3',
    'TypeError: summarize: `options.points` must be a whole number from 1, not 0',
    'TypeError: toJsonLd: `article` must be an object that parseArticle gave',
    'TypeError: toMarkdown: `article` must be an object that parseArticle gave',
    'TypeError: mountArticleCard: `element` must be an Element, not a string',
    'TypeError: mountArticleCard: `options.text` must be a string, not 7',
    'TypeError: mountArticleCard: there is no option `txt`',
    'TypeError: update: `options.open` must be a boolean, not a string',
  ]);
});
