// Text nobody should paste, and somebody will.

import { expect, paste, status, test } from './fixtures.mjs';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('article')).toBeVisible();
});

test.afterEach(({ requestsAfterLoad }) => expect(requestsAfterLoad).toEqual([]));

const MEGABYTE = 1024 * 1024;

for (const [name, text] of [
  ['only spaces', ' \t \u00a0 \u3000 '],
  ['10,000 blank lines', '\n'.repeat(10_000)],
]) {
  test(`${name} leaves a hint`, async ({ page }) => {
    await paste(page, text);
    await expect(page.getByRole('article')).toContainText('No article yet');
    await expect(status(page)).toHaveText('Nothing to read yet.');
    await expect(page.getByLabel('Article text')).toHaveValue(text);
  });
}

test('a megabyte on one line becomes a card, and the box still takes keys', async ({ page }) => {
  const sentence = 'The ferry was towed into port on Tuesday. ';
  const box = page.getByLabel('Article text');
  await paste(page, sentence.repeat(Math.ceil(MEGABYTE / sentence.length)));
  await expect(status(page)).toHaveText(/^199,\d{3} words · English/, { timeout: 15_000 });
  await expect(page.getByRole('article')).toContainText('The ferry was towed into port');

  await page.getByRole('button', { name: 'Edit all of it here' }).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('Aye.');
  expect((await box.inputValue()).endsWith('Tuesday. Aye.')).toBe(true);
});

test('a megabyte without a space becomes a card', async ({ page }) => {
  await paste(page, 'a'.repeat(MEGABYTE));
  await expect(page.getByLabel('Sample')).toHaveValue('');
  await expect(page.getByRole('article')).not.toContainText('Panen Garam', { timeout: 15_000 });
  await expect(page.getByRole('article')).toBeVisible();
});

test('control characters and halves of characters become a card', async ({ page }) => {
  const box = page.getByLabel('Article text');
  await box.evaluate((area: HTMLTextAreaElement) => {
    const every = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('');
    area.value = `Low \udc00 and high \ud800 surrogates\n\nA \ud83d story follows the halves.\n${every}`;
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await expect(page.getByRole('article')).toContainText('story follows the halves');
});
