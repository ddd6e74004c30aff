// The files of languages: fetched once, when a text or `lang` asks for them, and missed without harm.

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { POLICY, STORY, expect, test } from './fixtures.mjs';
import { GERMAN } from './story.mjs';

const INDONESIAN = `Jembatan pelabuhan dibuka lagi setelah badai

Oleh Budi Santoso

Senin, 17 Oktober 2023

Jembatan pelabuhan dibuka kembali pada hari Senin setelah empat hari perbaikan, kata otoritas pelabuhan kepada wartawan.

Para pekerja bekerja selama empat malam untuk mengganti dua kabel yang putus karena badai di sisi utara jembatan itu.

Sekitar 40.000 mobil melewati jembatan itu setiap hari, dan kapal feri mengangkut warga selama jembatan itu ditutup.`;

const author = (page, id = 'a') => page.locator(`#${id} [part=author-name]`);
const summary = (page, id = 'a') => page.locator(`#${id} [part=summary-toggle]`);
const errors = async (events) => (await events()).filter(([name]) => name === 'error').map(([, { reason, message }, id]) => [id, reason, message]);

/** The files of languages that a page asks for, by tag. */
function asked(page) {
  const tags: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    const file = /^\/languages\/(.*)\.txt$/.exec(pathname);
    if (file) tags.push(file[1] + search);
  });
  return tags;
}

test('a file is fetched once, when a text is in its language', async ({ page, show, events }) => {
  const tags = asked(page);
  await show(`<article-card id="a" loading="eager">${INDONESIAN}</article-card><article-card id="b">${INDONESIAN}</article-card>
    <article-card id="c" loading="eager">${STORY}</article-card>`);
  for (const id of ['a', 'b']) {
    await expect(author(page, id)).toHaveText('Budi Santoso');
    await expect(summary(page, id)).toContainText('Ringkasan');
  }
  await expect(summary(page, 'c')).toContainText('Summary');
  expect(tags).toEqual(['id']);

  // Another text, and another language of the labels.
  await page.locator('#c').evaluate((card, text) => void (card.text = text), GERMAN);
  await expect(summary(page, 'c')).toContainText('Zusammenfassung');
  await page.locator('#b').evaluate((card) => void (card.uiLang = 'fr-CA'));
  await expect(summary(page, 'b')).toContainText('L’essentiel');
  await expect(author(page, 'b')).toHaveText('Budi Santoso');
  await page.locator('#a').evaluate((card) => void (card.uiLang = 'de'));
  await expect(summary(page)).toContainText('Zusammenfassung');
  expect(tags).toEqual(['id', 'de', 'fr']);
  expect(await errors(events)).toEqual([]);
});

for (const [name, body] of [
  ['the element', `<article-card id="a" lang="id">${INDONESIAN}</article-card>`],
  ['the labels', `<article-card id="a" ui-lang="id-ID">${INDONESIAN}</article-card>`],
  ['the page', `<main lang="id-ID"><article-card id="a">${INDONESIAN}</article-card></main>`],
] as const) {
  test(`the language of ${name} is fetched beside the WebAssembly`, async ({ page, show, site }) => {
    const tags = asked(page);
    const file = page.waitForRequest('**/languages/id.txt');
    // The WebAssembly comes after the file.
    await site('article_card_bg.wasm', async (route) => {
      await file;
      await route.continue();
    });
    await show(body);
    await expect(author(page)).toHaveText('Budi Santoso');
    expect(tags).toEqual(['id']);
  });
}

test('`lang` is the language of a text whose words leave it open, and `ui-lang` that of the labels', async ({ page, show, events }) => {
  const tags = asked(page);
  await show(`<article-card id="a" lang="nb-NO">Oslo 2024</article-card><article-card id="b">Oslo 2024</article-card>
    <article-card id="c" lang="de" loading="eager">${STORY}</article-card><article-card id="d" lang="en" ui-lang="de" loading="eager">${STORY}</article-card>`);
  const article = (id) => page.locator(`#${id} [part=card]`);
  await expect(article('a')).toHaveAttribute('lang', 'no');
  await expect(article('b')).toHaveAttribute('lang', 'und');
  // The words of a text say more than its page.
  await expect(article('c')).toHaveAttribute('lang', 'en');
  await expect(summary(page, 'c')).toContainText('Summary');
  await expect(article('d')).toHaveAttribute('lang', 'en');
  await expect(summary(page, 'd')).toContainText('Zusammenfassung');
  expect(await page.locator('#a').evaluate((card) => card.article.language)).toBe('no');
  // Another language reads the text once more.
  await page.locator('#b').evaluate((card) => void (card.lang = 'nb'));
  await expect(article('b')).toHaveAttribute('lang', 'no');
  await page.locator('#b').evaluate((card) => card.removeAttribute('lang'));
  await expect(article('b')).toHaveAttribute('lang', 'und');
  const names = await page.locator('article-card').evaluateAll((cards) => cards.map((card) => card.getAttributeNames().join(' ')));
  expect(names, 'attributes are those of the author').toEqual(['id lang', 'id', 'id lang loading', 'id lang ui-lang loading']);
  expect([...new Set(tags)].sort()).toEqual(['de', 'no']);
  expect(await errors(events)).toEqual([]);
});

test('English and unknown languages ask for nothing', async ({ page, show }) => {
  const tags = asked(page);
  await show(`<article-card id="a" lang="en-GB">${STORY}</article-card><main lang="xx"><article-card id="b" lang="../x">${STORY}</article-card></main>`);
  for (const id of ['a', 'b']) await expect(summary(page, id)).toContainText('Summary');
  expect(tags).toEqual([]);
});

test.describe('a file that cannot be had', () => {
  test.use({ allowed: /warning: article-card: |Failed to load resource|net::ERR/ });

  const shown = async (page, events, told) => {
    await expect(page.locator('#a [part=headline]')).toHaveText('Jembatan pelabuhan dibuka lagi setelah badai');
    await expect(summary(page)).toContainText('Summary');
    await expect(page.locator('#a [part=published]')).toContainText('2023');
    await expect(page.locator('#a')).toContainText('Budi Santoso');
    expect(await errors(events)).toEqual([['a', 'language', expect.stringMatching(told)]]);
    expect((await events()).filter(([name, , id]) => name === 'parsed' && id === 'a')).toHaveLength(1);
  };

  for (const [name, answer, told] of [
    ['missing', { status: 404, body: '' }, /^the words of the language id could not be loaded from http.*id\.txt: status 404; English/],
    ['blocked', (route) => route.abort('blockedbyclient'), /could not be loaded .*Failed to fetch/],
    ['of another version', { body: 'article-card 0.0.1 id\n' }, /^the file of the language id is of another version; English/],
    ['broken', { body: 'article-card 0.1.0 id\noleh' }, /of another version/],
  ] as const) {
    test(`${name}: the card has English words, and one event tells`, async ({ page, show, site, events }) => {
      await site('languages/id.txt', answer);
      await show(`<article-card id="a">${INDONESIAN}</article-card><article-card id="b">${GERMAN}</article-card>`);
      await expect(summary(page, 'b')).toContainText('Zusammenfassung');
      await shown(page, events, told);
      // Nothing is asked for again when the reader uses the card.
      const tags = asked(page);
      await summary(page).click();
      await expect(summary(page)).toHaveAttribute('aria-expanded', 'true');
      expect([tags, (await errors(events)).length]).toEqual([[], 1]);
    });
  }

  test('late: the text stays, and after four seconds the card has English words', async ({ page, show, site, events }) => {
    await site('languages/id.txt', () => {});
    await page.clock.install();
    const request = page.waitForRequest('**/languages/id.txt');
    await show(`<article-card id="a">${INDONESIAN}</article-card>`);
    await request;
    await expect(page.locator('#a [part=headline]')).toHaveCount(0);
    expect(await page.locator('#a').innerText()).toContain('Oleh Budi Santoso');
    await page.clock.fastForward(4_100);
    await shown(page, events, /no answer in 4 seconds/);
  });

  test('a later text tries again', async ({ page, show, site, events }) => {
    await site('languages/id.txt', { status: 503, body: '' });
    await page.clock.install();
    await show(`<article-card id="a">${INDONESIAN}</article-card>`);
    await shown(page, events, /status 503/);
    await page.unrouteAll();
    await page.clock.fastForward(31_000);
    await page.locator('#a').evaluate((card, text) => void (card.text = text), `${INDONESIAN}\n\nJembatan itu terbuat dari baja.`);
    await expect(author(page)).toHaveText('Budi Santoso');
    await expect(summary(page)).toContainText('Ringkasan');
  });

  test('a text that was replaced meanwhile is not shown', async ({ page, show, site, events }) => {
    let answer;
    await site('languages/id.txt', (route) => (answer = () => route.continue()));
    await show(`<article-card id="a">${INDONESIAN}</article-card>`);
    await expect.poll(() => answer).toBeTruthy();
    await page.locator('#a').evaluate((card, text) => void (card.text = text), STORY);
    await expect(summary(page)).toContainText('Summary');
    await answer();
    await page.waitForResponse('**/languages/id.txt').catch(() => {});
    await expect(page.locator('#a [part=headline]')).toHaveText('Harbour bridge reopens after storm');
    expect(await errors(events)).toEqual([]);
  });
});

test('a long text is parsed with the words of its language', async ({ page, show }) => {
  const workers = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  const long = INDONESIAN + '\n\nPara pekerja bekerja selama empat malam untuk mengganti dua kabel di sisi utara jembatan itu.'.repeat(400);
  await show(`<article-card id="a">${long}</article-card>`, { policy: POLICY.replace("trusted-types 'none'", 'trusted-types article-card') });
  await expect(author(page)).toHaveText('Budi Santoso');
  await expect(summary(page)).toContainText('Ringkasan');
  expect(workers).toHaveLength(1);
  // The worker is told the language that is named.
  await page.locator('#a').evaluate((card) => Object.assign(card, { lang: 'nb', text: 'Oslo 2024 '.repeat(3000) }));
  await expect(page.locator('#a [part=card]')).toHaveAttribute('lang', 'no');
  expect(workers).toHaveLength(2);
});

test.describe('after a crash', () => {
  test.use({ allowed: /warning: article-card: |unreachable|failed to insert node|forced/ });

  test('the words are there again', async ({ page, show }) => {
    const tags = asked(page);
    await show(`<article-card id="a" loading="eager">${STORY.replace(/^By.*\n\n/m, '')}</article-card><article-card id="b">${INDONESIAN}</article-card>`);
    await expect(author(page, 'b')).toHaveText('Budi Santoso');
    await expect(page.locator('#a [part=headline]')).toHaveCount(1);
    await page.locator('#a').evaluate((card) => card.shadowRoot.querySelector('[part=meta]').remove());
    await page.locator('#a').evaluate((card, text) => void (card.text = text), STORY);
    await expect(page.locator('#a [part=headline]')).toHaveCount(0);
    await expect(author(page, 'b')).toHaveText('Budi Santoso');
    await expect(summary(page, 'b')).toContainText('Ringkasan');
    expect(tags).toEqual(['id']);
  });
});

test.describe('scripts', () => {
  test.use({ allowed: /Failed to load resource|^warning: article-card: / });

  test.beforeEach(({ show }) => show('', { script: "self.ready = import('/api.js').then((api) => (self.api = api));" }));

  const warnings = (problems) => problems.filter((problem) => problem.startsWith('warning: '));

  test('parseArticle names the language that is missing, once', async ({ page, problems }) => {
    const tags = asked(page);
    const languages = await page.evaluate(async (text) => {
      const { init, parseArticle, summarize } = await self.ready;
      await init();
      summarize(text);
      return [parseArticle(text), parseArticle(text)].map(({ language }) => language);
    }, INDONESIAN);
    expect(languages).toEqual(['id', 'id']);
    expect(tags).toEqual([]);
    expect(warnings(problems)).toEqual([
      "warning: article-card: a text in the language id was read with English words; await init({ languages: ['id'] }) first, or use parseArticleAsync",
    ]);
  });

  test('parseArticleAsync fetches it', async ({ page, problems }) => {
    const tags = asked(page);
    const found = await page.evaluate(async (texts) => {
      const { parseArticle, parseArticleAsync } = await self.ready;
      const articles = await Promise.all(texts.map((text) => parseArticleAsync(text)));
      return [...articles, parseArticle(texts[0])].map(({ authors }) => authors[0]?.name);
    }, [INDONESIAN, INDONESIAN, STORY]);
    expect(found).toEqual(['Budi Santoso', 'Budi Santoso', 'Ada Lim', 'Budi Santoso']);
    expect(tags).toEqual(['id']);
    expect(warnings(problems)).toEqual([]);
  });

  test('parseArticleAsync warns of a file that is missing, and parses', async ({ page, site, problems }) => {
    await site('languages/id.txt', { status: 404, body: '' });
    const headline = await page.evaluate(async (text) => (await (await self.ready).parseArticleAsync(text)).headline, INDONESIAN);
    expect(headline).toBe('Jembatan pelabuhan dibuka lagi setelah badai');
    expect(warnings(problems)).toEqual([expect.stringMatching(/the words of the language id could not be loaded from .*: status 404; English words are used$/)]);
  });

  test('init loads the languages that it is given', async ({ page, problems }) => {
    const tags = asked(page);
    const found = await page.evaluate(async (text) => {
      const { init, parseArticle } = await self.ready;
      await init({ languages: ['id-ID', 'en', 'nb'] });
      return parseArticle(text).authors[0].name;
    }, INDONESIAN);
    expect(found).toBe('Budi Santoso');
    expect(tags).toEqual(['id', 'no']);
    await page.evaluate(async () => (await self.ready).init(undefined, { languages: 'all' }));
    const all = readdirSync(fileURLToPath(new URL('../../pkg/languages', import.meta.url))).map((file) => file.replace('.txt', ''));
    expect(tags.sort()).toEqual(all.sort());
    expect(warnings(problems)).toEqual([]);
  });

  test('init rejects what it cannot load', async ({ page, site }) => {
    await site('languages/id.txt', { status: 404, body: '' });
    const told = await page.evaluate(async () => {
      const { init } = await self.ready;
      const told = [];
      for (const languages of [['xx'], 'id', [3]]) {
        try {
          init({ languages });
        } catch (error) {
          told.push(`${error.name} ${error.message}`);
        }
      }
      return [...told, await init({ languages: ['id', 'de'] }).then(() => 'loaded', ({ message }) => message), await init({ languages: ['de'] })];
    });
    expect(told).toEqual([
      'TypeError init: there are no words of the language `xx`',
      "TypeError init: `options.languages` must be a list of tags or 'all', not a string",
      'TypeError init: there are no words of the language `3`',
      expect.stringMatching(/the words of the language id could not be loaded/),
      undefined,
    ]);
  });
});
