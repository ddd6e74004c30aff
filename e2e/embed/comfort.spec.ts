// The reader's settings and reading aloud in <article-card>, under a strict policy.

import { ENGLISH, fakeSpeech } from '../speech.mjs';
import { STORY, expect, test } from './fixtures.mjs';

const HEADLINE = 'Harbour bridge reopens after storm';

const inner = (page) => page.locator('[part=card]');

test('all cards of a page follow the reader, but for one without tools', async ({ page, show }) => {
  await show(`<article-card theme="dark">${STORY}</article-card>
    <article-card compact>${STORY}</article-card>
    <article-card theme="sepia" tools="none">${STORY}</article-card>`);
  await expect(inner(page)).toHaveCount(3);
  const papers = () => inner(page).evaluateAll((cards) => cards.map((card) => getComputedStyle(card).backgroundColor));
  expect(await papers()).toEqual(['rgb(25, 23, 20)', 'rgb(255, 254, 251)', 'rgb(246, 236, 216)']);
  await expect(page.locator('[part=toolbar]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Text and colours' }).click();
  await page.getByRole('radio', { name: 'High contrast' }).check();
  await expect.poll(papers).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)', 'rgb(246, 236, 216)']);
  await page.getByRole('radio', { name: 'Light' }).check();
  await expect.poll(papers).toEqual(['rgb(255, 254, 251)', 'rgb(255, 254, 251)', 'rgb(246, 236, 216)']);
  await page.keyboard.press('Escape');
  await expect(page.locator('[part=settings-panel]')).toBeHidden();
  await page.reload();
  await expect(inner(page)).toHaveCount(3);
  expect(await papers()).toEqual(['rgb(255, 254, 251)', 'rgb(255, 254, 251)', 'rgb(246, 236, 216)']);
});

test("a reader's light or dark is the card's own, whatever colours the page has", async ({ page, show, site }) => {
  await site('page.css', { contentType: 'text/css', body: 'article-card { --article-card-paper: rgb(1, 2, 3) }' });
  await page.addInitScript(() => localStorage.setItem('article-card', '{"v":1,"theme":"light"}'));
  await show(`<article-card>${STORY}</article-card>`, { head: '<link rel="stylesheet" href="/page.css">' });
  await expect(inner(page)).toHaveCSS('background-color', 'rgb(255, 254, 251)');
});

test('a card is read aloud in its shadow tree, and a second one silences it', async ({ page, show }) => {
  await page.addInitScript(fakeSpeech, { voices: [ENGLISH] });
  await show(`<article-card>${STORY}</article-card><article-card id="b">${STORY.replace(HEADLINE, 'Ferry strike ends after eleven days')}</article-card>`);
  const listen = page.getByRole('button', { name: 'Listen', exact: true });
  await expect(listen).toHaveCount(2);
  const marked = () => page.evaluate(() => [...(CSS.highlights.get('article-card-sentence') ?? [])].map((range) => range.toString()).join());
  const spoken = () => page.evaluate(() => self.spoken.map(([text]) => text));
  await listen.first().click();
  await expect.poll(marked).toBe(HEADLINE);
  await listen.nth(1).click();
  await expect.poll(marked).toBe('Ferry strike ends after eleven days');
  await expect(page.locator('[part=player]')).toHaveCount(1);
  expect(await spoken()).toEqual([HEADLINE, 'Ferry strike ends after eleven days']);
  await page.evaluate(() => document.querySelector('#b').remove());
  await expect.poll(() => page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  await expect.poll(marked).toBe('');
});
