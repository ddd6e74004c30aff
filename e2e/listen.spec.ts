// Listening: the browser's own speech, played here by a stand-in, reads the article sentence by sentence.

import { expect, test } from './fixtures.mjs';
import { BEN, ENGLISH, INDONESIAN, ONLINE, fakeSpeech } from './speech.mjs';

/** A page that is loaded a second time asks for itself again, and for nothing else. */
test.afterEach(({ requestsAfterLoad, baseURL }) =>
  expect(requestsAfterLoad.filter((request) => !request.startsWith(`GET ${baseURL}`))).toEqual([]),
);

const SENTENCE = 'Engineers worked through four nights to replace two cables that the storm had torn from the pylon.';
const TEXT = [
  'Harbour bridge reopens after storm',
  'OSLO (Reuters) - The harbour bridge opened again on Monday. The port authority said it was safe.',
  ...Array.from({ length: 8 }, (_, i) => `${SENTENCE} This was paragraph ${i + 1}, and the people of the harbour were glad of it. `.repeat(2)),
].join('\n\n');
const FIRST = ['Harbour bridge reopens after storm', 'The harbour bridge opened again on Monday.', 'The port authority said it was safe.'];

const button = (page, name) => page.getByRole('article').getByRole('button', { name, exact: true });
const player = (page) => page.locator('[part=player]');
const spoken = (page) => page.evaluate(() => (self as any).spoken);
const texts = async (page) => (await spoken(page)).map(([text]) => text);
const finish = (page) => page.evaluate(() => (self as any).finish());
/** The text that is marked. */
const marked = (page) =>
  page.evaluate(() => [...((CSS as any).highlights.get('article-card-sentence') ?? [])].map((range) => range.toString()).join('|'));

async function open(page, speech) {
  if (speech) await page.addInitScript(fakeSpeech, speech);
  await page.goto('/');
  await page.getByLabel('Article text').fill(TEXT);
  await expect(page.getByRole('heading', { name: FIRST[0] })).toBeVisible();
}

test('the article is read, marked, paused, and read on where the reader is', async ({ page }) => {
  await open(page, { voices: [INDONESIAN, BEN, ENGLISH, ONLINE] });
  await button(page, 'Listen').click();
  await expect.poll(() => spoken(page)).toEqual([[FIRST[0], 'Ann', 1]]);
  expect(await marked(page)).toBe(FIRST[0]);
  await finish(page);
  await expect.poll(() => texts(page)).toEqual(FIRST.slice(0, 2));
  await expect.poll(() => marked(page)).toBe(FIRST[1]);

  await button(page, 'Pause').click();
  await expect(button(page, 'Go on')).toBeFocused();
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  await button(page, 'Next sentence').click();
  await expect.poll(() => marked(page)).toBe(FIRST[2]);
  await button(page, 'Previous sentence').click();
  await expect.poll(() => marked(page)).toBe(FIRST[1]);
  expect(await texts(page)).toHaveLength(2);
  await button(page, 'Go on').click();
  await expect.poll(() => texts(page)).toEqual([FIRST[0], FIRST[1], FIRST[1]]);

  await player(page).getByLabel('Speed').selectOption('150');
  await expect.poll(async () => (await spoken(page)).at(-1)).toEqual([FIRST[1], 'Ann', 1.5]);
  expect(await player(page).getByLabel('Voice').locator('option').allTextContents()).toEqual(['Ann', 'Ben', 'Cloud · online']);
  await player(page).getByLabel('Voice').selectOption('Ben');
  await expect.poll(async () => (await spoken(page)).at(-1)).toEqual([FIRST[1], 'Ben', 1.5]);

  await button(page, 'Stop listening').click();
  await expect(player(page)).toHaveCount(0);
  await expect(button(page, 'Listen')).toBeFocused();
  expect(await marked(page)).toBe('');
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);

  await page.reload();
  await page.getByLabel('Article text').fill(TEXT);
  await expect(page.getByRole('heading', { name: FIRST[0] })).toBeVisible();
  await button(page, 'Listen').click();
  await expect.poll(() => spoken(page)).toEqual([[FIRST[0], 'Ben', 1.5]]);
});

test('the folded part opens when reading comes to it, is scrolled to, and reading ends with the story', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 600, height: 500 });
  await open(page, { voices: [ENGLISH] });
  const toggle = page.locator('[part=story-toggle]');
  await button(page, 'Listen').click();
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  let last = '';
  for (let i = 1; i <= 3 + 8 * 4; i++) {
    await expect.poll(async () => (await texts(page)).length).toBe(i);
    last = (await texts(page)).at(-1);
    await expect.poll(() => marked(page)).toBe(last);
    if (i > 20) {
      await expect(toggle).toHaveAttribute('aria-expanded', 'true');
      const seen = () => page.evaluate(() => {
        const [range] = (CSS as any).highlights.get('article-card-sentence');
        const { top, bottom } = range.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
      await expect.poll(seen).toBe(true);
    }
    await finish(page);
  }
  expect(last).toContain('This was paragraph 8');
  await expect(player(page)).toHaveCount(0);
  expect(await marked(page)).toBe('');
});

test('browsers without highlights mark the block', async ({ page }) => {
  await page.addInitScript(() => delete (self as any).Highlight);
  await open(page, { voices: [ENGLISH] });
  await button(page, 'Listen').click();
  await expect(page.locator('.article-card__spoken')).toHaveText(FIRST[0]);
  await finish(page);
  await expect(page.locator('.article-card__spoken')).toContainText(FIRST[1]);
  await button(page, 'Stop listening').click();
  await expect(page.locator('.article-card__spoken')).toHaveCount(0);
});

test('another text silences the card', async ({ page }) => {
  await open(page, { voices: [ENGLISH] });
  await button(page, 'Listen').click();
  await expect.poll(() => texts(page)).toHaveLength(1);
  await page.getByLabel('Article text').fill(TEXT.replace('Harbour', 'River'));
  await expect(player(page)).toHaveCount(0);
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
});

test('what goes wrong is told in a sentence, and the card stays', async ({ page }) => {
  await open(page, { voices: [ENGLISH], fails: 'synthesis-failed' });
  await button(page, 'Listen').click();
  await expect.poll(() => texts(page)).toHaveLength(1);
  await finish(page);
  await expect(player(page).getByRole('status')).toContainText('The voice has stopped.');
  await button(page, 'Go on').click();
  await expect.poll(() => texts(page)).toEqual([FIRST[0], FIRST[1], FIRST[1]]);
  await expect(player(page).getByRole('status')).toBeEmpty();
  // Something else on the page takes the word.
  await page.evaluate(() => speechSynthesis.cancel());
  await expect(button(page, 'Go on')).toBeVisible();
  await expect(player(page).getByRole('status')).toBeEmpty();
});

test('a browser that never begins is not waited for', async ({ page }) => {
  await page.clock.install();
  await open(page, { voices: [ENGLISH], mute: true });
  await button(page, 'Listen').click();
  await expect.poll(() => texts(page)).toHaveLength(1);
  await page.clock.runFor(7_000);
  await expect(player(page).getByRole('status')).toContainText('The voice has stopped.');
});

test('voices that come late are waited for', async ({ page }) => {
  await open(page, { voices: [ENGLISH], late: 1500 });
  await button(page, 'Listen').click();
  await expect.poll(() => texts(page)).toEqual([FIRST[0]]);
});

test('no voice for the language is said, not heard', async ({ page }) => {
  await open(page, { voices: [INDONESIAN] });
  await button(page, 'Listen').click();
  await expect(player(page).getByRole('status')).toHaveText('This device has no voice for the language of this article.');
  expect(await spoken(page)).toEqual([]);
  await button(page, 'Stop listening').click();
  await expect(player(page)).toHaveCount(0);
});

test('no text goes to an online voice that nobody chose', async ({ page }) => {
  await open(page, { voices: [ONLINE] });
  await button(page, 'Listen').click();
  await expect(player(page).getByRole('status')).toContainText('Only online voices');
  expect(await spoken(page)).toEqual([]);
  await player(page).getByLabel('Voice').selectOption('cloud');
  await expect.poll(() => spoken(page)).toEqual([[FIRST[0], 'Cloud', 1]]);
});

test('a browser without speech has no button for it', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(self, 'speechSynthesis', { value: undefined }));
  await open(page, undefined);
  await expect(page.getByRole('button', { name: 'Text and colours' })).toBeVisible();
  await expect(button(page, 'Listen')).toHaveCount(0);
});
