// The promise `ready` of an element, and its state of that name.

import { STORY, expect, test } from './fixtures.mjs';

const HEADLINE = 'Harbour bridge reopens after storm';

const element = (page) => page.locator('article-card');
const isReady = (page) => element(page).evaluate((card) => card.matches(':state(ready)'));

/** Keeps in `self.ready` how the promise settles. */
const askReady = (page) =>
  element(page).evaluate((card) => {
    self.ready = 'waits';
    card.ready.then((value) => (self.ready = value === card && card.article.headline), ({ message }) => (self.ready = `fails: ${message}`));
  });
const ready = (page) => page.evaluate(() => self.ready);

test('it resolves with the element when the card is shown, and at once after that', async ({ page, show, site }) => {
  let answer;
  await site('story.txt', async (route) => {
    await new Promise((resolve) => (answer = resolve));
    await route.fulfill({ contentType: 'text/plain', body: STORY });
  });
  await show('<article-card src="story.txt"></article-card>');
  await askReady(page);
  await expect.poll(() => Boolean(answer)).toBe(true);
  expect([await ready(page), await isReady(page)]).toEqual(['waits', false]);
  answer();
  await expect.poll(() => ready(page)).toBe(HEADLINE);
  expect(await isReady(page)).toBe(true);
  await askReady(page);
  await expect.poll(() => ready(page)).toBe(HEADLINE);
});

test('it waits for a card that is far away, without loading it', async ({ page, show }) => {
  const asked = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await show(`<div id="space"></div><article-card>${STORY}</article-card>`, { head: '<style>#space { height: 9000px }</style>', policy: '' });
  await askReady(page);
  await expect.poll(() => asked).toContain('/card.js');
  expect(asked).not.toContain('/article_card_bg.wasm');
  expect(await ready(page)).toBe('waits');
  await element(page).scrollIntoViewIfNeeded();
  await expect.poll(() => ready(page)).toBe(HEADLINE);
});

test('a card without text is not ready', async ({ page, show }) => {
  await show(`<article-card>${STORY}</article-card>`);
  await expect.poll(() => isReady(page)).toBe(true);
  await element(page).evaluate((card) => card.replaceChildren());
  await expect.poll(() => isReady(page)).toBe(false);
  await askReady(page);
  await element(page).evaluate((card, text) => void (card.text = text), STORY);
  await expect.poll(() => ready(page)).toBe(HEADLINE);
  expect(await isReady(page)).toBe(true);
  await element(page).evaluate((card) => card.remove());
});

test('a page can style it by its state', async ({ page, show, site }) => {
  await site('page.css', { contentType: 'text/css', body: 'article-card:state(ready) { border-block-start: 3px solid }' });
  await show(`<article-card>${STORY}</article-card>`, { head: '<link rel="stylesheet" href="/page.css">' });
  await expect(element(page)).toHaveCSS('border-block-start-width', '3px');
});

test('a subclass may have the internals', async ({ page, show }) => {
  const script = `import { ArticleCardElement } from '/element.js';
    customElements.define('my-card', class extends ArticleCardElement { internals = this.attachInternals() });
    document.querySelector('my-card').ready.then(({ localName }) => (self.ready = localName));`;
  await show(`<my-card>${STORY}</my-card>`, { script });
  await expect.poll(() => ready(page)).toBe('my-card');
});

test.describe('when there can be no card', () => {
  test.use({ allowed: /warning: article-card: |Failed to load resource/ });

  for (const name of ['card.js', 'article_card_bg.wasm']) {
    test(`without ${name} it rejects, and resolves after another try`, async ({ page, show, site }) => {
      let isThere = false;
      await site(name, (route) => (isThere ? route.continue() : route.fulfill({ status: 503 })));
      await show(`<article-card>${STORY}</article-card>`);
      await askReady(page);
      await expect.poll(() => ready(page)).toMatch(/^fails: ./);
      expect(await isReady(page)).toBe(false);
      // Whoever asks later is told the same.
      await askReady(page);
      await expect.poll(() => ready(page)).toMatch(/^fails: ./);
      isThere = true;
      await element(page).evaluate((card) => (card.compact = true));
      await expect(page.locator('[part=headline]')).toBeVisible();
      await askReady(page);
      await expect.poll(() => ready(page)).toBe(HEADLINE);
    });
  }

  test('without the text at src it rejects, and waits for another one', async ({ page, show, site }) => {
    await site('there.txt', { contentType: 'text/plain', body: STORY });
    await show('<article-card src="nowhere.txt"></article-card>');
    await askReady(page);
    await expect.poll(() => ready(page)).toMatch(/^fails: .*404/);
    await element(page).evaluate((card) => (card.src = 'there.txt'));
    await askReady(page);
    await expect.poll(() => ready(page)).toBe(HEADLINE);
  });
});
