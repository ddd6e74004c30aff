// Files dropped on the page or opened with the button.

import { expect, status, test } from './fixtures.mjs';

const STORY = 'Harbour Bridge Reopens After Storm\n\nThe harbour bridge reopened on Monday.\n';
const MEGABYTE = 1024 * 1024;

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('article')).toBeVisible();
});

test.afterEach(({ requestsAfterLoad }) => expect(requestsAfterLoad).toEqual([]));

/** What a drag of a file carries. */
const fileDrag = (page, text: string) =>
  page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'story.txt', { type: 'text/plain' }));
    return data;
  }, text);

test('a file dropped anywhere becomes a card', async ({ page }) => {
  const dataTransfer = await fileDrag(page, STORY);
  const invitation = page.getByText('Drop the text file anywhere');
  await page.dispatchEvent('h1', 'dragover', { dataTransfer });
  await expect(invitation).toBeVisible();
  await page.dispatchEvent('h1', 'drop', { dataTransfer });

  await expect(invitation).toHaveCount(0);
  await expect(page.getByRole('article', { name: 'Harbour Bridge Reopens After Storm' })).toBeVisible();
  await expect(page.getByLabel('Article text')).toHaveValue(STORY);
  await expect(page.getByLabel('Sample')).toHaveValue('');
});

test('the invitation goes when the file leaves the window', async ({ page }) => {
  const dataTransfer = await fileDrag(page, STORY);
  await page.dispatchEvent('h1', 'dragover', { dataTransfer });
  await expect(page.getByText('Drop the text file anywhere')).toBeVisible();
  await page.dispatchEvent('h1', 'dragleave', { dataTransfer });
  await expect(page.getByText('Drop the text file anywhere')).toHaveCount(0);
});

test('dragged words are left to the browser', async ({ page }) => {
  const prevented = await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'words');
    return !document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
  });
  expect(prevented).toBe(false);
  await expect(page.getByText('Drop the text file anywhere')).toHaveCount(0);
});

const open = (page, buffer: Buffer, name = 'story.txt') =>
  page.getByLabel('Open a file').setInputFiles({ name, mimeType: 'text/plain', buffer });

test('an opened file becomes a card, and can be opened again', async ({ page }) => {
  for (const round of ['first', 'second']) {
    await open(page, Buffer.from(STORY));
    await expect(page.getByRole('article', { name: 'Harbour Bridge Reopens After Storm' }), round).toBeVisible();
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.getByRole('article'), round).toContainText('No article yet');
  }
});

test('bytes that are not UTF-8 are read as well as they can be', async ({ page }) => {
  await open(page, Buffer.from('Caf\xe9 R\xe9opens\n\nThe owner is back.', 'latin1'));
  await expect(page.getByRole('article')).toContainText('The owner is back.');
  await expect(page.getByLabel('Article text')).toHaveValue(/^Caf\uFFFD R\uFFFDopens/);
});

test('UTF-16 from Windows is read', async ({ page }) => {
  await open(page, Buffer.from(`\uFEFF${STORY}`, 'utf16le'));
  await expect(page.getByLabel('Article text')).toHaveValue(STORY);
});

test('a file that is too big is refused in words, and the card stays', async ({ page }) => {
  await open(page, Buffer.alloc(10 * MEGABYTE + 1, 'a'));
  await expect(status(page)).toHaveText(/too big/);
  await expect(page.getByRole('article')).toContainText('Panen Garam Melimpah');
  await expect(page.getByLabel('Sample')).toHaveValue('indonesian');
});

test('a file that is no text is refused in words until the next text', async ({ page }) => {
  await open(page, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'picture.png');
  await expect(status(page)).toHaveText(/does not look like plain text/);
  await page.getByLabel('Article text').fill(STORY);
  await expect(status(page)).toHaveText(/^\d+ words/);
});
