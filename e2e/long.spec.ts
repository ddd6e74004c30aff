// Texts as long as books on the page: progress, stopping, and the box. `embed/long.spec.ts` tests pages without a worker.

import { expect, paste, status, test } from './fixtures.mjs';
import { story } from '../bench/browser/texts.mjs';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('article')).toBeVisible();
});

test.afterEach(({ requestsAfterLoad }) => expect(requestsAfterLoad).toEqual([]));

test('a text of a megabyte says how far it is read, is stopped, read after all, and whole', async ({ page }) => {
  const LAST = 'The last line of it all is here.';
  const text = `${story(1_000_000)}\n\n${LAST}`;
  const card = page.getByRole('article');
  // The text's letters, wherever they stand; asked of the page, since a locator looks through a megabyte for seconds.
  const letters = (selector: string) => page.evaluate((of) => [...document.querySelectorAll(of)].map((piece) => piece.textContent).join('').replace(/\s/g, ''), selector);

  // The first worker is as slow as a text of a hundred megabytes.
  await page.evaluate(() => {
    const Real = Worker;
    globalThis.Worker = class extends Real {
      postMessage() {
        setTimeout(() => this.onmessage?.(new MessageEvent('message', { data: 0.6 })), 100);
        globalThis.Worker = Real;
      }
    };
  });
  await paste(page, text);
  const progress = card.getByRole('progressbar', { name: 'Reading the text…' });
  await expect(progress).toHaveJSProperty('value', 60);
  await expect(card).toHaveAttribute('aria-busy', 'true');
  await expect(card).toContainText('Harbour bridge reopens after storm');

  await card.getByRole('button', { name: 'Stop' }).click();
  await expect(card).toContainText('This is the text as it stands.');
  await expect(progress).toHaveCount(0);
  await expect(status(page)).toHaveText('Not read yet.');
  await expect.poll(async () => (await letters('.article-card__pending-chunk')) === text.replace(/\s/g, ''), { timeout: 30_000 }).toBe(true);

  await card.getByRole('button', { name: 'Make it a card' }).click();
  await expect(page.getByRole('article', { name: 'Harbour bridge reopens after storm' })).toBeVisible({ timeout: 30_000 });
  const paragraphs = text.split('\n\n').slice(3).map((paragraph) => paragraph.replace(/\s/g, ''));
  const missing = async () => {
    const shown = await letters('article');
    return paragraphs.filter((paragraph) => !shown.includes(paragraph)).length;
  };
  await expect.poll(missing, { timeout: 30_000 }).toBe(0);

  // The box shows the beginning, and takes nothing away from the text.
  const box = page.getByLabel('Article text');
  await expect(box).toHaveAttribute('readonly');
  expect((await box.inputValue()).length).toBe(20_000);
  await expect(page.locator('#text-part')).toHaveText('The beginning of 1.0 MB. The card has all of it.');
  await box.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await expect(card).toContainText('No article yet');
  await expect(box).toHaveValue('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('#text-part')).toBeVisible();
});

test('what is pasted among other words joins them, and may all be edited', async ({ page }) => {
  const box = page.getByLabel('Article text');
  await box.fill('Before é文𝄞 after');
  await expect(page.getByRole('article')).toContainText('Before');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), story(200_000));
  await box.evaluate((area: HTMLTextAreaElement) => {
    area.focus();
    area.setSelectionRange(8, 12);
  });
  await page.keyboard.press('ControlOrMeta+V');
  await expect(box).toHaveValue(/^Before éHarbour bridge reopens after storm\n/);
  await page.getByRole('button', { name: 'Edit all of it here' }).click();
  await expect(box).toBeFocused();
  await expect(box).toHaveValue(/^Before éHarbour bridge[^]{199000,}after$/);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('wards');
  await expect(box).toHaveValue(/afterwards$/);
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('Long ');
  await expect(page.getByRole('article')).toContainText('Long Before é');
});
