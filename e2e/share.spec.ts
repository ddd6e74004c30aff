// A link that carries the article: made, opened, damaged, gone back from.

import { deflateSync } from 'node:zlib';

import { expect, status, test } from './fixtures.mjs';

const STORY = 'Harbour Bridge Reopens After Storm\n\nBy Ada Lim\n\nThe harbour bridge — “the old lady” — reopened on Monday. 港の橋';
const OTHER = 'Ferry Strike Ends After Talks\n\nBy Omar Reyes\n\nThe ferry strike ended on Tuesday after eleven days of talks.';
const MEGABYTE = 1024 * 1024;

const fragment = (text: string | Buffer) => `#article-1=${deflateSync(text).toString('base64url')}`;
const box = (page) => page.getByLabel('Article text');
const card = (page, name: string) => page.getByRole('article', { name });
const outcome = (page) => page.locator('.demo-copied').first();
const copyLink = (page) => page.getByRole('button', { name: 'Copy link to this article' });

test.afterEach(({ requestsAfterLoad }) => expect(requestsAfterLoad).toEqual([]));

test('the copied link is the address, follows the text, and opens the article elsewhere', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await box(page).fill(STORY);
  await expect(card(page, 'Harbour Bridge Reopens After Storm')).toBeVisible();
  expect(page.url()).toBe(baseURL);
  await copyLink(page).click();
  await expect(outcome(page)).toHaveText(/^Link copied\. The article is in the link itself/);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/#article-1=[\w-]+$/);
  expect(page.url()).toBe(link);

  const elsewhere = await context.newPage();
  const requests: string[] = [];
  elsewhere.on('request', (request) => requests.push(`${request.url()} ${request.postData()}`));
  await elsewhere.goto(link);
  await expect(card(elsewhere, 'Harbour Bridge Reopens After Storm')).toBeVisible();
  await expect(box(elsewhere)).toHaveValue(STORY);
  await expect(elsewhere.getByLabel('Sample')).toHaveValue('');
  const [, data] = link.split('=');
  expect(requests.filter((request) => request.includes(data)), 'the article is sent to nobody').toEqual([]);
  await elsewhere.close();

  await box(page).fill(OTHER);
  await expect.poll(() => page.url()).not.toBe(link);
  await page.reload();
  await expect(box(page)).toHaveValue(OTHER);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect.poll(() => page.url()).toBe(baseURL);
});

test('a link followed in an open page can be gone back from and forth to, and loses no words', async ({ page }) => {
  await page.goto('/');
  await box(page).fill(OTHER);
  await expect(card(page, 'Ferry Strike Ends After Talks')).toBeVisible();
  await page.evaluate((hash) => void (location.hash = hash), fragment(STORY));
  await expect(box(page)).toHaveValue(STORY);
  await page.goBack();
  await expect(box(page)).toHaveValue(OTHER);
  await page.goForward();
  await expect(box(page)).toHaveValue(STORY);
  // Words of the reader's own are not taken back by leaving the link.
  await box(page).fill(`${STORY} Mine.`);
  await expect(page.getByRole('article')).toContainText('Mine.');
  await page.goBack();
  await expect(box(page)).toHaveValue(`${STORY} Mine.`);
});

test('what a chat program glues to a link does no harm', async ({ page }) => {
  await page.goto(`/${fragment(STORY)}).`);
  await expect(box(page)).toHaveValue(STORY);
});

const whole = fragment(STORY);
const damaged = /incomplete: it was cut off or changed on the way/;
for (const [name, hash, message] of [
  ['cut off', whole.slice(0, -12), damaged],
  ['cut off at its head', '#article-1=', damaged],
  ['with a character changed', whole.replace(/(.{30})(.)/, (_, head, char) => head + (char === 'A' ? 'B' : 'A')), damaged],
  ['that is no text', fragment(Buffer.from([0xff, 0xfe, 0x80])), damaged],
  ['from a later version', whole.replace('-1=', '-2='), /newer version of this page/],
  ['that unfolds to 11 MB', fragment('a'.repeat(11 * MEGABYTE)), /too big: up to 10 MB/],
] as const) {
  test(`a link ${name} is answered in words, and nothing is lost`, async ({ page }) => {
    await page.goto(`/${hash}`);
    await expect(status(page)).toHaveText(message);
    await expect(page.getByRole('article')).toContainText('Panen Garam Melimpah');
    await box(page).fill(OTHER);
    await expect(status(page)).toHaveText(/^\d+ words/);
    await page.evaluate((hash) => void (location.hash = `${hash}&again`), hash);
    await expect(status(page)).toHaveText(message);
    await expect(box(page)).toHaveValue(OTHER);
  });
}

test('another fragment is none of the page’s business', async ({ page }) => {
  await page.goto('/#paste');
  await expect(page.getByRole('article')).toContainText('Panen Garam Melimpah');
  await expect(status(page)).toHaveText(/words/);
});

test('the length of a link is said, and one that browsers would refuse is not made', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  // Random letters hardly compress.
  const letters = (count: number) => Array.from({ length: count }, () => String.fromCharCode(97 + Math.random() * 26)).join('');
  const fill = (text: string) =>
    box(page).evaluate((area: HTMLTextAreaElement, text) => {
      area.value = text;
      area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, text);
  await fill(`Letters\n\n${letters(6000)}`);
  await expect(page.getByRole('article')).not.toContainText('Panen Garam');
  await copyLink(page).click();
  await expect(outcome(page)).toHaveText(/It has \d,\d{3} characters: browsers take it, some chat and mail programs cut links at about 2,000\./);

  await fill(`Letters\n\n${letters(2 * MEGABYTE)}`);
  await expect(page.locator('.demo-hint', { hasText: 'Shown in part' })).toBeVisible();
  await expect.poll(() => page.url(), 'an address that cannot carry the text carries none').toBe(baseURL);
  await copyLink(page).click();
  await expect(outcome(page)).toHaveText(/would make a link of 1,\d{3},\d{3} characters, more than browsers take/);
});

test('with a clipboard that refuses, the link is there to copy by hand', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const writeText = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  });
  await expect(page.getByRole('article')).toBeVisible();
  await expect
    .poll(async () => {
      await copyLink(page).click();
      return outcome(page).textContent();
    })
    .toMatch(/did not allow copying/);
  const link = page.getByLabel('Link to this article');
  await expect(link).toHaveValue(page.url());
  await expect(link).toBeFocused();
  expect(await link.evaluate((input: HTMLInputElement) => input.selectionEnd)).toBe(page.url().length);
});

test('a browser that cannot compress says so', async ({ page }) => {
  await page.addInitScript(() => {
    delete (globalThis as any).CompressionStream;
    delete (globalThis as any).DecompressionStream;
  });
  await page.goto(`/${fragment(STORY)}`);
  await expect(status(page)).toHaveText('This browser cannot open articles from links. A newer version of it can.');
  await expect(page.getByRole('article')).toBeVisible();
  await expect
    .poll(async () => {
      await copyLink(page).click();
      return outcome(page).textContent();
    })
    .toBe('This browser cannot put articles into links. A newer version of it can.');
});
