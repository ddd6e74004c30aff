// <article-card> in a document: created in every way, moved, copied, removed and inserted again.

import { STORY, expect, test } from './fixtures.mjs';

const HEADLINE = 'Harbour bridge reopens after storm';

const headline = (page) => page.locator('article-card [part=headline]');

test('properties set before the element is defined are kept', async ({ page, show }) => {
  const script = `const card = document.querySelector('article-card');
    Object.assign(card, { text: ${JSON.stringify(STORY)}, open: true, headingLevel: 3 });
    import('/define.js');`;
  await show('<article-card></article-card>', { script });
  await expect(page.getByRole('heading', { level: 3, name: HEADLINE })).toBeVisible();
  await expect(page.locator('article-card')).toHaveAttribute('open');
  expect(await page.locator('article-card').evaluate((card) => Object.keys(card).filter((key) => key in Object.getPrototypeOf(card)))).toEqual([]);
});

test('the constructor makes a card', async ({ page, show }) => {
  const script = `import '/define.js';
    const { ArticleCardElement } = await import('/element.js');
    const card = new ArticleCardElement();
    card.text = ${JSON.stringify(STORY)};
    document.body.append(card);`;
  await show('', { script });
  await expect(headline(page)).toHaveText(HEADLINE);
});

test('innerHTML makes a card', async ({ page, show }) => {
  await show('', { policy: '', script: `import '/define.js'; document.body.innerHTML = ${JSON.stringify(`<article-card>${STORY}</article-card>`)};` });
  await expect(headline(page)).toHaveText(HEADLINE);
});

test('a card that is moved stays as it is', async ({ page, show, events }) => {
  await show(`<div id="from"><article-card id="a">${STORY}</article-card></div><div id="to"></div>`);
  await page.locator('[part=story-toggle]').click();
  const same = await page.evaluate(async () => {
    const [card, to] = [document.querySelector('article-card'), document.querySelector('#to')];
    const before = card.shadowRoot.querySelector('[part=headline]');
    to.append(card);
    await new Promise((done) => setTimeout(done, 50));
    to.moveBefore?.(card, null);
    await new Promise((done) => setTimeout(done, 50));
    return before === card.shadowRoot.querySelector('[part=headline]');
  });
  expect(same).toBe(true);
  await expect(page.locator('[part=story-toggle]')).toHaveAttribute('aria-expanded', 'true');
  expect(await events()).toHaveLength(1);
});

test('a copy is a card of its own', async ({ page, show }) => {
  await show(`<article-card open>${STORY}</article-card>`);
  await expect(headline(page)).toHaveText(HEADLINE);
  await page.evaluate(() => document.body.append(document.querySelector('article-card').cloneNode(true)));
  await expect(headline(page)).toHaveCount(2);
  const toggles = page.locator('[part=summary-toggle]');
  await toggles.nth(1).click();
  await expect(toggles.nth(0)).toHaveAttribute('aria-expanded', 'true');
  await expect(toggles.nth(1)).toHaveAttribute('aria-expanded', 'false');
});

test('several versions in one document, and a tag of one’s own', async ({ page, show }) => {
  const script = `import '/define.js';
    await import('/define.js?other-version');
    const { ArticleCardElement } = await import('/element.js?third');
    ArticleCardElement.define();
    ArticleCardElement.define('news-card');
    ArticleCardElement.define('press-card');`;
  await show(`<article-card>${STORY}</article-card><news-card>${STORY}</news-card>`, { script });
  await expect(headline(page)).toHaveText(HEADLINE);
  await expect(page.locator('news-card [part=headline]')).toHaveText(HEADLINE);
});

test('a removed card is shown again when it is inserted', async ({ page, show }) => {
  await show(`<article-card open>${STORY}</article-card>`);
  await expect(headline(page)).toHaveText(HEADLINE);
  await page.evaluate(async () => {
    const card = document.querySelector('article-card');
    card.remove();
    await new Promise((done) => setTimeout(done, 50));
    document.body.append(card);
  });
  await expect(headline(page)).toHaveText(HEADLINE);
  await expect(page.locator('[part=summary-toggle]')).toHaveAttribute('aria-expanded', 'true');
});

test('a thousand connects and disconnects leave nothing behind', async ({ page, show }) => {
  await show(`<article-card id="a">${STORY}</article-card>`, { script: `import '/define.js'; import * as glue from '/article_card.js'; self.glue = glue;` });
  await expect(headline(page)).toHaveText(HEADLINE);
  const client = await page.context().newCDPSession(page);
  const cycle = (times) =>
    page.evaluate(async (times) => {
      const card = document.querySelector('article-card');
      for (let i = 0; i < times; i++) {
        card.remove();
        await new Promise((done) => setTimeout(done));
        const parsed = new Promise((done) => card.addEventListener('article-card-parsed', done, { once: true }));
        document.body.append(card);
        // Waits for every tenth card. The others are removed while they are made.
        if (i % 10 === 9) await parsed;
      }
      const { memory } = await self.glue.default();
      return memory.buffer.byteLength;
    }, times);
  const measure = async (times) => {
    const memory = await cycle(times);
    // Objects held by the WebAssembly are released after the first collection.
    for (const wait of [100, 0]) {
      await client.send('HeapProfiler.collectGarbage');
      await page.waitForTimeout(wait);
    }
    const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    return { memory, nodes, jsEventListeners, usedSize };
  };
  test.setTimeout(120_000);
  const before = await measure(100);
  const after = await measure(1000);
  expect(after.memory).toBe(before.memory);
  expect(after.nodes).toBeLessThan(before.nodes + 100);
  expect(after.jsEventListeners).toBeLessThan(before.jsEventListeners + 20);
  expect(after.usedSize, 'bytes that scripts hold').toBeLessThan(before.usedSize + 200_000);
  expect(await page.locator('#a').evaluate(({ shadowRoot }) => shadowRoot.adoptedStyleSheets.length)).toBe(2);
});
