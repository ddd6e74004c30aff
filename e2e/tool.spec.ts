// The page as a tool: three steps, embed code, undo, keys.

import AxeBuilder from '@axe-core/playwright';

import { expect, test } from './fixtures.mjs';

const STORY = 'Harbour Bridge Reopens After Storm\n\nThe harbour bridge reopened on Monday & <b>holds</b>.';

const box = (page) => page.getByLabel('Article text');
const code = (page) => page.getByRole('textbox', { name: 'Embed code' });
const outcome = (page) => page.locator('.demo-copied').first();
const undo = (page) => page.getByRole('button', { name: 'Undo' });
const redo = (page) => page.getByRole('button', { name: 'Redo' });

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await expect(page.getByRole('article')).toBeVisible();
});

test.afterEach(({ requestsAfterLoad }) => expect(requestsAfterLoad).toEqual([]));

const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

test('the three steps are in sight, in a row where there is room and by buttons where there is none', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const headings = page.getByRole('heading', { level: 2 }).filter({ hasText: /^\d/ });
  await expect(headings).toHaveText(['1Paste the text of an article', '2Check the card it becomes', '3Take the embed code']);
  for (const heading of await headings.all()) await expect(heading).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Copy embed code' })).toBeInViewport();

  await page.setViewportSize({ width: 390, height: 800 });
  const steps = page.getByRole('navigation', { name: 'Steps' });
  for (const step of await steps.getByRole('button').all()) await expect(step).toBeInViewport();
  await steps.getByRole('button', { name: 'Take' }).click();
  await expect(headings.nth(2)).toBeInViewport();
  await expect(headings.nth(2)).toBeFocused();
});

test('the embed code is copied for each platform and follows the text', async ({ page }) => {
  await box(page).fill(STORY);
  await expect(code(page)).toHaveValue(/<article-card>\n<script type="text\/plain">\nHarbour Bridge[^]*Monday & <b>holds<\/b>\.\n<\/script>\n<\/article-card>/);
  await page.getByRole('button', { name: 'Copy embed code' }).click();
  await expect(outcome(page)).toHaveText('Embed code copied.');
  expect(await clipboard(page)).toBe(await code(page).inputValue());

  // On a page, the code holds the very text.
  const text = await page.evaluate((html) => new DOMParser().parseFromString(html, 'text/html').querySelector('article-card')?.textContent, await clipboard(page));
  expect(text?.trim()).toBe(STORY);

  await page.getByRole('radio', { name: 'HTML' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'React' })).toBeChecked();
  await expect(code(page)).toHaveValue(/^import { ArticleCard } from 'article-card\/react';/);
  await expect(outcome(page)).toHaveText('');
  await page.keyboard.press('ArrowRight');
  await expect(code(page)).toHaveValue(/<article-card :text="story" \/>/);
  await page.keyboard.press('ArrowRight');
  await expect(code(page)).toHaveValue(/<article-card text=\{story\}><\/article-card>/);
  await page.keyboard.press('ArrowRight');
  await expect(code(page)).toHaveValue(/<ArticleCard text=\{STORY\} \/>/);
});

test('with a clipboard that refuses, the embed code is selected instead', async ({ page }) => {
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy embed code' }).click();
  await expect(outcome(page)).toHaveText(/did not allow copying/);
  await expect(code(page)).toBeFocused();
  const selected = await code(page).evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
  expect(selected).toBe((await code(page).inputValue()).length);
});

test('without a text the page says where to start', async ({ page }) => {
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(box(page)).toHaveAttribute('placeholder', /Paste the whole page here/);
  await expect(page.getByText('The code to embed the card comes here once there is an article.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy embed code' })).toHaveCount(0);
  const samples = page.getByRole('list', { name: 'No text at hand?' });
  await expect(samples.getByRole('button')).toHaveCount(10);
  await samples.getByRole('button', { name: 'Spanish' }).click();
  await expect(box(page)).toHaveValue(/El archivo sonoro/);
  await expect(samples).toHaveCount(0);
});

test('undo and redo go through the texts, by button and by keys in the box and beside it', async ({ page }) => {
  const first = await box(page).inputValue();
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
  await box(page).fill(STORY);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(box(page)).toHaveValue('');

  await page.keyboard.press('ControlOrMeta+z');
  await expect(box(page)).toHaveValue(STORY);
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(box(page)).toHaveValue(first);
  await expect(page.getByLabel('Sample')).toHaveValue('indonesian');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(box(page)).toHaveValue(STORY);

  await page.getByRole('button', { name: 'Ringkasan' }).or(page.getByRole('button', { name: 'Summary' })).focus();
  await page.keyboard.press('ControlOrMeta+y');
  await expect(box(page)).toHaveValue('');
  await undo(page).click();
  await undo(page).click();
  await expect(box(page)).toHaveValue(first);
  await expect(undo(page)).toBeFocused();
  await expect(undo(page)).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue(first);
  await redo(page).click();
  await expect(box(page)).toHaveValue(STORY);
});

test('what was typed is the box’s own to undo', async ({ page }) => {
  await page.getByLabel('Sample').selectOption('spanish');
  const sample = await box(page).inputValue();
  await box(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.insertText('Words');
  await expect(page.getByLabel('Sample')).toHaveValue('');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(box(page)).toHaveValue(sample);
  await expect(page.getByLabel('Sample')).toHaveValue('spanish');
});

test('a text pasted beside the box is the new article, and one pasted into it is not taken twice', async ({ page }) => {
  await page.evaluate((text) => navigator.clipboard.writeText(text), STORY);
  await page.getByRole('button', { name: 'Clear' }).focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(box(page)).toHaveValue(STORY);
  await expect(page.getByRole('article', { name: 'Harbour Bridge Reopens After Storm' })).toBeVisible();
  await box(page).press('ControlOrMeta+End');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(box(page)).toHaveValue(STORY + STORY);
});

test('single keys press the controls, and are letters in a field', async ({ page }) => {
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await page.keyboard.press('?');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('x');
  await expect(dialog.getByRole('term')).toHaveCount(10);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  const summary = page.locator('[part=summary-toggle]');
  await page.keyboard.press('s');
  await expect(summary).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('c');
  await expect(outcome(page)).toHaveText('Embed code copied.');
  expect(await clipboard(page)).toContain('<article-card>');
  await page.keyboard.press('l');
  await expect(outcome(page)).toHaveText(/^Link copied/);
  await page.keyboard.press('ControlOrMeta+c');
  await page.keyboard.press('Alt+x');
  await page.keyboard.press('t');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('xsc?');
  await expect(box(page)).toHaveValue(/^xsc\?Petani/);
  await expect(dialog).toBeHidden();
  await page.getByLabel('Sample').focus();
  await page.keyboard.press('x');
  await expect(box(page)).toHaveValue(/^xsc\?Petani/);

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('o');
  await chooser;
  await page.keyboard.press('x');
  await expect(box(page)).toHaveValue('');
});

test('single keys can be turned off, for good', async ({ page }) => {
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  const dialog = page.getByRole('dialog');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await dialog.getByLabel('Single keys work').uncheck();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  await page.keyboard.press('x');
  await page.keyboard.press('?');
  await expect(dialog).toBeHidden();
  await expect(box(page)).toHaveValue(/^Petani/);

  await page.reload();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expect(dialog.getByLabel('Single keys work')).not.toBeChecked();
});

test('blocked storage changes nothing but that nothing is remembered', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('Blocked', 'SecurityError'); } });
  });
  await page.reload();
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await page.getByLabel('Single keys work').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('x');
  await expect(box(page)).toHaveValue(/^Petani/);
});
