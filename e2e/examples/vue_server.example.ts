// The page of Vue that a server renders: its text without a script, and the card once it is hydrated.

import { join } from 'node:path';

import { folderOf } from './bundlers/build.mjs';
import { BUILDS } from './bundlers/table.mjs';
import { texts } from './bundlers/site.mjs';
import { expect, test } from './fixtures.mjs';

const NAME = 'Vue 3 from a server';
const folder = join(folderOf(NAME), BUILDS[NAME].output);
const HEADLINE = 'Harbour bridge reopens after storm';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('Vue from a server: the whole text is on the page', async ({ page, open }) => {
    await open(folder);
    for (const [id, text] of Object.entries(texts)) expect(await page.locator(`#${id}`).textContent()).toBe(text);
    await expect(page.getByRole('link', { name: 'head' })).toBeVisible();
  });
});

test('Vue from a server: hydration keeps the text, the properties and the listeners', async ({ page, open }) => {
  await open(folder);
  await expect(page.locator('#text').getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible();
  for (const [id, text] of Object.entries(texts)) expect(await page.locator(`#${id}`).textContent()).toBe(text);
  // A server writes `compact="false"`, which alone would be true.
  expect(await page.locator('#text').evaluate((card: HTMLElement & { compact: boolean }) => card.compact)).toBe(false);
  await expect(page.locator('#text [part=toolbar]')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(/^\d\d\d words$/);
  const toggle = page.locator('#text [part=summary-toggle]');
  await toggle.click();
  await page.getByRole('button', { name: 'Close it' }).click();
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await page.getByRole('button', { name: 'Rename it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'River bridge reopens after storm' })).toBeVisible();
});
