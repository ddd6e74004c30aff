// The card has a readable width in every container, and stays inside the page.

import { readFileSync } from 'node:fs';

import { CONTAINERS, CONTAINERS_CSS, MAX_HEIGHT, MIN_WIDTH, containersWith } from './containers.mjs';
import { STORY, expect, test } from './fixtures.mjs';

const COUNT = Object.keys(CONTAINERS).length;
const head = '<link rel="stylesheet" href="/containers.css"><link rel="stylesheet" href="/fallback.css">';

/**
 * Elements that are too narrow, too tall or outside of the page, as "container: width × height".
 * With `part`, measures that part of the shadow tree.
 */
const unfit = (page, selector: string, part?: string) =>
  page.evaluate(
    ([selector, part, minWidth, maxHeight]) =>
      [...document.querySelectorAll('section')].flatMap((section) => {
        const element = section.querySelector(selector)!;
        const box = part ? element.shadowRoot!.querySelector(`[part=${part}]`)! : element;
        const { left, right, width, height } = box.getBoundingClientRect();
        const fits = width >= minWidth && left >= 0 && right <= innerWidth && height <= maxHeight;
        return fits ? [] : [`${section.title}: ${Math.round(width)} × ${Math.round(height)}`];
      }),
    [selector, part, MIN_WIDTH, MAX_HEIGHT] as const,
  );

for (const width of [360, 1000]) {
  test.describe(`in a window of ${width} pixels`, () => {
    test.use({ viewport: { width, height: 800 } });
    test.beforeEach(({ site }) => site('containers.css', { contentType: 'text/css', body: CONTAINERS_CSS }));

    test('the card of the element', async ({ page, show }) => {
      await show(containersWith(`<article-card loading="eager">${STORY}</article-card>`), { head });
      await expect(page.locator('[part=headline]')).toHaveCount(COUNT);
      expect(await unfit(page, 'article-card', 'card')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });

    test('the card beside a long text, where the page says its least width', async ({ page, show, site }) => {
      await site('least.css', { contentType: 'text/css', body: 'article-card { min-inline-size: max(15rem, 40%) }' });
      const row = containersWith(`<article-card loading="eager">${STORY}</article-card>`, ['a flex row with a long neighbour']);
      await show(row, { head: `${head}<link rel="stylesheet" href="/least.css">` });
      await expect(page.locator('[part=headline]')).toHaveCount(1);
      const card = (await page.locator('article-card').boundingBox())!;
      // The page has margins of 8 pixels.
      expect(card.width).toBeCloseTo(Math.max(MIN_WIDTH, 0.4 * (width - 16)), 0);
    });

    test('the text until the card is there', async ({ page, show, site }) => {
      await site('card.js', () => {});
      await show(containersWith(`<article-card loading="eager">${STORY}</article-card>`), { head });
      await expect(page.locator('article-card:defined')).toHaveCount(COUNT);
      expect(await unfit(page, 'article-card', 'fallback')).toEqual([]);
    });

    test('the text where the element is not defined', async ({ page, show }) => {
      await show(containersWith(`<article-card>${STORY}</article-card>`), { head, script: '' });
      expect(await unfit(page, 'article-card')).toEqual([]);
    });

    test('the card of the Yew component, by the sheet alone', async ({ page, show, site }) => {
      await site('style.css', { contentType: 'text/css', body: readFileSync(new URL('../../style.css', import.meta.url), 'utf8') });
      const card = `<article class="article-card"><div class="article-card__inner"><p>${STORY.replaceAll('\n\n', '</p><p>')}</p></div></article>`;
      await show(containersWith(card), { head: `${head}<link rel="stylesheet" href="/style.css">`, script: '' });
      expect(await unfit(page, '.article-card')).toEqual([]);
    });
  });
}
