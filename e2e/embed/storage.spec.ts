// Cards that wait for a reader's consent: `no-storage` keeps settings from `localStorage`.

import { STORY, expect, test } from './fixtures.mjs';

const KEY = 'article-card';

const paper = (page) => page.locator('[part=card]').first().evaluate((card) => getComputedStyle(card).backgroundColor);
const stored = (page) => page.evaluate((key) => localStorage.getItem(key), KEY);

const LIGHT = 'rgb(255, 254, 251)';
const SEPIA = 'rgb(246, 236, 216)';
const DARK = 'rgb(25, 23, 20)';

async function choose(page, theme: string) {
  await page.getByRole('button', { name: 'Text and colours' }).first().click();
  await page.getByRole('radio', { name: theme }).check();
  await page.keyboard.press('Escape');
}

/** Counts the uses of the storage in `self.uses`. */
const watch = () => {
  self.uses = 0;
  const { localStorage } = Object.getOwnPropertyDescriptors(window);
  Object.defineProperty(window, 'localStorage', { ...localStorage, get: () => (self.uses++, localStorage.get.call(window)) });
};

test('settings are neither read nor written, and hold for all cards of the page', async ({ page, show }) => {
  await page.addInitScript(() => localStorage.setItem('article-card', '{"v":1,"theme":"dark"}'));
  await page.addInitScript(watch);
  await show(`<article-card no-storage>${STORY}</article-card><article-card no-storage tools="auto">${STORY}</article-card>`);
  await expect(page.locator('[part=card]')).toHaveCount(2);
  expect(await paper(page)).toBe(LIGHT);
  await choose(page, 'Sepia');
  await expect(page.locator('[part=card]').nth(1)).toHaveCSS('background-color', SEPIA);
  expect(await page.evaluate(() => self.uses)).toBe(0);
  expect(await stored(page)).toBe('{"v":1,"theme":"dark"}');
});

test('with consent, stored settings are read', async ({ page, show }) => {
  await page.addInitScript(() => localStorage.setItem('article-card', '{"v":1,"theme":"dark"}'));
  await show(`<article-card no-storage>${STORY}</article-card>`);
  await expect(page.locator('[part=card]')).toBeVisible();
  expect(await paper(page)).toBe(LIGHT);
  await page.locator('article-card').evaluate((card) => card.removeAttribute('no-storage'));
  await expect.poll(() => paper(page)).toBe(DARK);
});

test('with consent, what was chosen before is stored', async ({ page, show }) => {
  await show(`<article-card no-storage>${STORY}</article-card>`);
  await choose(page, 'Sepia');
  await expect.poll(() => paper(page)).toBe(SEPIA);
  expect(await stored(page)).toBeNull();
  await page.locator('article-card').evaluate((card) => (card.noStorage = false));
  await expect.poll(() => stored(page)).toContain('"theme":"sepia"');
  await choose(page, 'Dark');
  await expect.poll(() => stored(page)).toContain('"theme":"dark"');
  expect(await paper(page)).toBe(DARK);
});
