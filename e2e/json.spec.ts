// The panel with the parsed article as JSON.

import { expect, test } from './fixtures.mjs';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('article')).toBeVisible();
});

test.afterEach(({ requestsAfterLoad }) => expect(requestsAfterLoad).toEqual([]));

const json = (page) => page.getByLabel('Article as JSON');
const open = (page) => page.getByText('Parsed article as JSON').click();

test('the panel shows the article, and follows it', async ({ page }) => {
  await expect(json(page)).toHaveCount(0);
  await open(page);
  const article = JSON.parse(await json(page).inputValue());
  expect(article.headline).toMatch(/^Panen Garam Melimpah/);
  expect(article.authors).toEqual([{ name: 'Larasati Wiranegara', role: 'Author' }]);
  expect(article.language).toBe('id');

  await page.getByLabel('Sample').selectOption('english-wire');
  await expect(json(page)).toHaveValue(/"headline": "Stranded Ferry/);
});

test('closed, the panel holds nothing', async ({ page }) => {
  await open(page);
  await expect(json(page)).toBeVisible();
  await open(page);
  await expect(json(page)).toHaveCount(0);
});

test('the button copies the JSON', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await page.getByRole('button', { name: 'Copy JSON' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await json(page).inputValue());
});

test('with a clipboard that refuses, the text is selected instead', async ({ page }) => {
  await page.evaluate(() => {
    const writeText = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await open(page);
  await page.getByRole('button', { name: 'Copy JSON' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'did not allow copying' })).toBeVisible();
  await expect(json(page)).toBeFocused();
  const selected = await json(page).evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
  expect(selected).toBe((await json(page).inputValue()).length);
});
