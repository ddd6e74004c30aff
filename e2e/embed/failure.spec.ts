// Failures of the code and of sources: the text stays, an event has the reason, other cards work.

import { STORY, expect, test } from './fixtures.mjs';

const HEADLINE = 'Harbour bridge reopens after storm';

const headline = (page, id) => page.locator(`#${id} [part=headline]`);
const errors = async (events) => (await events()).filter(([name]) => name === 'error').map(([, detail, id]) => [id, detail.reason, detail.message]);

/** The visible text of a card, and whether it has a height. */
const seen = (page, id) =>
  page.locator(`#${id}`).evaluate((card) => {
    const range = document.createRange();
    range.selectNodeContents(card.shadowRoot?.querySelector('.text')?.querySelector('slot') ? card : (card.shadowRoot?.querySelector('.text') ?? card));
    return [card.innerText || range.toString(), range.getBoundingClientRect().height > 100];
  });

async function staysText(page, id) {
  const [text, isThere] = await seen(page, id);
  expect(text).toContain('The harbour bridge opened again');
  expect(isThere).toBe(true);
}

test.describe('without the code', () => {
  test.use({ allowed: /warning: article-card: |Failed to load resource|MIME type|Content Security Policy|WebAssembly/ });

  for (const [name, path, answer] of [
    ['a card script of another type', 'card.js', { contentType: 'text/html', body: '<p>Not here' }],
    ['a page in place of the WebAssembly', 'article_card_bg.wasm', { contentType: 'text/html', body: '<p>Not here' }],
    ['half the WebAssembly', 'article_card_bg.wasm', { contentType: 'application/wasm', body: '\0asm\x01\0\0\0\x01' }],
  ] as const) {
    test(`${name}: the text stays`, async ({ page, show, site, events }) => {
      await site(path, answer);
      await show(`<article-card id="a">${STORY}</article-card><article-card id="b">${STORY}</article-card>`);
      await expect.poll(() => errors(events)).toHaveLength(2);
      expect((await errors(events)).map(([id, reason]) => `${id} ${reason}`).sort()).toEqual(['a load', 'b load']);
      await staysText(page, 'a');
      await staysText(page, 'b');
    });
  }

  test('a policy that forbids WebAssembly: the text stays', async ({ page, show, events }) => {
    await show(`<article-card id="a">${STORY}</article-card>`, { policy: "default-src 'none'; script-src 'self'; connect-src 'self'" });
    await expect.poll(() => errors(events)).toHaveLength(1);
    await staysText(page, 'a');
  });

  test('no define-script: the text stays', async ({ page, show }) => {
    await show(`<article-card id="a">${STORY}</article-card>`, { script: '' });
    expect(await page.locator('#a').innerText()).toContain('The harbour bridge opened again');
  });

  test('WebAssembly of the wrong type is used all the same', async ({ page, show, site }) => {
    await site('article_card_bg.wasm', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, contentType: 'application/octet-stream' });
    });
    await show(`<article-card id="a">${STORY}</article-card>`);
    await expect(headline(page, 'a')).toHaveText(HEADLINE);
  });
});

test('without JavaScript the text is there', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.route(baseURL + 'page.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><link rel="stylesheet" href="/fallback.css"><article-card id="a">${STORY}</article-card>
        <article-card id="b"><script type="text/plain">${STORY}</script></article-card>`,
    }),
  );
  await page.goto(baseURL + 'page.html');
  for (const id of ['a', 'b']) expect(await page.locator(`#${id}`).innerText()).toContain('\n\nBy Ada Lim');
  await context.close();
});

test.describe('sources', () => {
  test.use({ allowed: /warning: article-card: |Failed to load resource|CORS policy/ });

  const big = 'The ferry was towed into port on Tuesday. '.repeat(1024);
  for (const [reason, name, answer, message] of [
    ['type', 'JSON', { contentType: 'application/json', body: '{}' }, /is not plain text, HTML or Markdown but application\/json/],
    ['type', 'an image', { contentType: 'image/png', body: '\x89PNG' }, /is not plain text, HTML or Markdown but image\/png/],
    ['status', 'not there', { status: 404, contentType: 'text/plain', body: 'No' }, /answers with status 404/],
    ['network', 'a broken connection', (route) => route.abort(), /could not be fetched/],
    ['size', '50 MB', { contentType: 'text/plain', body: big.repeat(1200) }, /is larger than 10 MB/],
  ] as const) {
    test(`${name}: the children stay and an event has the reason`, async ({ page, show, site, events }) => {
      await site('source.txt', answer);
      await site('good.txt', { contentType: 'text/plain; charset=utf-8', body: STORY });
      await show(`<article-card id="a" src="source.txt">${STORY}</article-card><article-card id="b" src="good.txt"></article-card>`);
      await expect.poll(() => errors(events), { timeout: 20_000 }).toHaveLength(1);
      const [[id, why, told]] = await errors(events);
      expect([id, why]).toEqual(['a', reason]);
      expect(told).toMatch(message);
      await staysText(page, 'a');
      await expect(headline(page, 'b')).toHaveText(HEADLINE);
    });
  }

  test('a slow source: the children stay, and a timeout after half a minute', async ({ page, show, site, events }) => {
    await site('slow.txt', () => {});
    await page.clock.install();
    await show(`<article-card id="a" src="slow.txt">${STORY}</article-card><article-card id="b">${STORY}</article-card>`);
    await expect(headline(page, 'b')).toHaveText(HEADLINE);
    await staysText(page, 'a');
    await page.clock.fastForward(31_000);
    await expect.poll(() => errors(events)).toHaveLength(1);
    expect((await errors(events))[0]).toEqual(['a', 'timeout', '"slow.txt" took longer than 30 seconds']);
    await staysText(page, 'a');
  });

  test('the request of an unused source is aborted', async ({ page, show, site, events }) => {
    await site('slow.txt', () => {});
    await site('good.txt', { contentType: 'text/plain', body: STORY });
    await show(`<article-card id="a" src="slow.txt"></article-card><article-card id="b" src="slow.txt"></article-card>`);
    const aborted = [];
    page.on('requestfailed', (request) => aborted.push(request.failure().errorText));
    await page.waitForRequest((request) => request.url().endsWith('slow.txt')).catch(() => {});
    await page.evaluate(() => {
      document.querySelector('#a').src = 'good.txt';
      document.querySelector('#b').remove();
    });
    await expect(headline(page, 'a')).toHaveText(HEADLINE);
    await expect.poll(() => aborted).toEqual(['net::ERR_ABORTED', 'net::ERR_ABORTED']);
    expect(await errors(events)).toEqual([]);
  });

  test('a failed source leaves the card as it was', async ({ page, show, site, events }) => {
    await site('good.txt', { contentType: 'text/plain', body: STORY });
    await show(`<article-card id="a" src="good.txt"></article-card>`);
    await expect(headline(page, 'a')).toHaveText(HEADLINE);
    await page.locator('#a').evaluate((card) => void (card.src = 'nowhere.txt'));
    await expect.poll(() => errors(events)).toHaveLength(1);
    await expect(headline(page, 'a')).toHaveText(HEADLINE);
  });
});

test.describe('attributes', () => {
  test.use({ allowed: /warning: article-card: / });

  test('invalid values are reported, and the default is used', async ({ page, show, events }) => {
    await show(`<article-card id="a" heading-level="9" theme="purple" points="many" loading="soon">${STORY}</article-card>`);
    await expect(page.getByRole('heading', { level: 2, name: HEADLINE })).toBeVisible();
    expect(await errors(events)).toEqual([
      ['a', 'attribute', 'heading-level="9" is not valid; the default is used'],
      ['a', 'attribute', 'theme="purple" is not valid; the default is used'],
      ['a', 'attribute', 'points="many" is not valid; the default is used'],
      ['a', 'attribute', 'loading="soon" is not valid; the default is used'],
    ]);
  });
});
