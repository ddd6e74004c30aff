// From pasted text to a card: the main path.

import { expect, status, test } from './fixtures.mjs';

const STORY = `Harbour Bridge Reopens After Storm

By Ada Lim

The harbour bridge reopened on Monday after engineers had worked through four nights.

Traffic was light in the first hours. "It holds," said the city engineer, Omar Reyes.`;

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('article')).toBeVisible();
});

test.afterEach(({ requestsAfterLoad }) => expect(requestsAfterLoad).toEqual([]));

test('the page opens with a sample and its card', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('article-card');
  await expect(page.getByLabel('Sample')).toHaveValue('indonesian');
  await expect(page.getByLabel('Article text')).toHaveValue(/^Petani memanen garam/);
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(/^Panen Garam Melimpah/);
});

test('pasted text becomes a card', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), STORY);
  const box = page.getByLabel('Article text');
  await box.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+V');

  const card = page.getByRole('article', { name: 'Harbour Bridge Reopens After Storm' });
  await expect(card).toBeVisible();
  await expect(card).toContainText('Ada Lim');
  await expect(card).toContainText('engineers had worked through four nights');
  await expect(page.getByLabel('Sample')).toHaveValue('');
  await expect(status(page)).toHaveText(/^\d+ words · English · 1 min read$/);
});

test('the card follows typing and the box keeps its text and its caret', async ({ page }) => {
  const box = page.getByLabel('Article text');
  await box.fill(STORY);
  await expect(page.getByRole('article', { name: 'Harbour Bridge Reopens After Storm' })).toBeVisible();
  await box.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, 0));
  await box.pressSequentially('Old ', { delay: 60 });

  await expect(page.getByRole('article', { name: 'Old Harbour Bridge Reopens After Storm' })).toBeVisible();
  await expect(box).toHaveValue(`Old ${STORY}`);
  expect(await box.evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(4);
});

test('what was opened stays open while its text is edited', async ({ page }) => {
  const summary = page.getByRole('button', { name: 'Ringkasan' });
  await summary.click();
  await page.getByLabel('Article text').press('ControlOrMeta+End');
  await page.getByLabel('Article text').pressSequentially(' Selesai.');
  await expect(page.getByLabel('Sample')).toHaveValue('');
  await expect(summary).toHaveAttribute('aria-expanded', 'true');
});

test('clearing leaves a hint, the focus in the box, and a way back', async ({ page }) => {
  const box = page.getByLabel('Article text');
  await box.fill(STORY);
  await page.getByRole('button', { name: 'Clear' }).click();

  await expect(box).toHaveValue('');
  await expect(box).toBeFocused();
  await expect(page.getByRole('article')).toContainText('No article yet');
  await expect(status(page)).toHaveText('Nothing to read yet.');

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(box).toHaveValue(STORY);
  await expect(page.getByRole('article', { name: 'Harbour Bridge Reopens After Storm' })).toBeVisible();
});

for (const slowdown of [1, 20]) {
  test(`a sample chosen right after typing stays, and the words are not lost, ${slowdown} times slower`, async ({ page }) => {
    const browser = await page.context().newCDPSession(page);
    await browser.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const box = page.getByLabel('Article text');
    // In one go: a driver that waits between the two lets the pause in typing pass.
    await box.evaluate((area: HTMLTextAreaElement, text) => {
      area.value = text;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const menu = document.querySelector<HTMLSelectElement>('#sample')!;
      menu.value = 'german';
      menu.dispatchEvent(new Event('change', { bubbles: true }));
    }, STORY);
    await expect(box).toHaveValue(/^Wissenschaft/);
    // Longer than a pause in typing: the words of before do not come back by themselves.
    await page.waitForTimeout(100 * Math.sqrt(slowdown));
    await browser.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await expect(page.getByRole('article')).toContainText('Gletscherflöhe');
    await expect(page.getByLabel('Sample')).toHaveValue('german');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(box).toHaveValue(STORY);
  });
}
