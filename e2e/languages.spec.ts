// The words of languages, fetched beside the page as texts ask for them.

import { expect, paste, test } from './fixtures.mjs';

const STORY = `Jembatan pelabuhan dibuka lagi setelah badai

Oleh Budi Santoso

Jembatan pelabuhan dibuka kembali pada hari Senin setelah empat hari perbaikan, kata otoritas pelabuhan kepada wartawan.

Para pekerja bekerja selama empat malam untuk mengganti dua kabel yang putus karena badai di sisi utara jembatan itu.`;

const card = (page) => page.getByRole('article');
const author = (page) => page.locator('[part=author-name]');
const choose = (page, sample: string) => page.getByLabel('Sample').selectOption(sample);

test.beforeEach(({ page }) => page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { value: undefined })));
test.afterEach(({ requestsAfterLoad }) => expect(requestsAfterLoad).toEqual([]));

test('the file of a language is fetched once, with the first text in it', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().startsWith(`${baseURL}languages/`) && asked.push(request.url().slice(baseURL.length)));
  await page.goto('/');
  await expect(card(page)).toContainText('Ringkasan');
  await choose(page, 'english-wire');
  await expect(card(page)).toContainText('Summary');
  await paste(page, STORY);
  await expect(author(page)).toHaveText(['Budi Santoso']);
  await choose(page, 'german');
  await expect(card(page)).toContainText('Zusammenfassung');
  expect(asked).toEqual(['languages/id.txt', 'languages/de.txt']);
});

test('a long text is parsed with the words of its language', async ({ page }) => {
  await page.goto('/');
  const long = STORY + `\n\n${STORY.split('\n\n')[3]}`.repeat(400);
  await choose(page, 'english-wire');
  await paste(page, long);
  await expect(page.locator('[part=headline]')).toHaveText('Jembatan pelabuhan dibuka lagi setelah badai');
  await expect(author(page)).toHaveText(['Budi Santoso']);
  await expect(card(page)).toContainText('Ringkasan');
});

test('while the file is fetched the text is there, and without it a card with English words', async ({ page, problems }) => {
  let answer: () => Promise<void>;
  await page.route('**/languages/id.txt', (route) => void (answer = () => route.abort()));
  await page.goto('/');
  await expect.poll(() => answer).toBeTruthy();
  await expect(card(page)).toContainText('Panen Garam Melimpah');
  await expect(page.locator('[part=headline]')).toHaveCount(0);
  await answer!();
  await expect(page.locator('[part=headline]')).toContainText('Panen Garam Melimpah');
  await expect(card(page)).toContainText('Summary');
  await paste(page, STORY);
  await expect(page.locator('[part=headline]')).toHaveText('Jembatan pelabuhan dibuka lagi setelah badai');
  await expect(card(page)).toContainText('Budi Santoso');
  const warnings = problems.filter((problem) => problem.startsWith('warning: '));
  expect(warnings).toEqual([expect.stringMatching(/^warning: article-card: the words of the language id could not be loaded from /)]);
  // The browser tells of the request as well.
  expect(problems.filter((problem) => !/^warning: article-card|Failed to load resource/.test(problem))).toEqual([]);
  problems.length = 0;
});
