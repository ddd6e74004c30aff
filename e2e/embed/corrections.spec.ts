// A reader's corrections in <article-card>: reported to the page, set again, never applied to
// another text.

import { STORY, expect, test } from './fixtures.mjs';

test.use({ allowed: /warning: article-card: the corrections / });

const HEADLINE = 'Harbour bridge reopens after storm';

const card = (page) => page.locator('article-card');
const set = (page, corrections) => card(page).evaluate((card, corrections) => void (card.corrections = corrections), corrections);
const failures = async (events) => (await events()).filter(([name]) => name === 'error').map(([, detail]) => detail.reason);

test('a correction is reported, kept, set again as an object or JSON, and removed', async ({ page, show, events }) => {
  await show(`<article-card id="a">${STORY}</article-card>`);
  await card(page).locator('[part=ledger-toggle]').click();
  const line = card(page).locator('[part=ledger-line]', { hasText: HEADLINE });
  await line.locator('select').selectOption({ label: 'Set aside' });
  await expect(card(page).locator('[part=headline]', { hasText: HEADLINE })).toHaveCount(0);

  const told = (await events()).find(([name]) => name === 'correct')[1];
  expect(told.corrections.lines).toEqual([{ line: STORY.split('\n').indexOf(HEADLINE), role: 'boilerplate' }]);
  expect(told.article.headline).not.toBe(HEADLINE);
  expect(await card(page).evaluate((card) => card.corrections)).toEqual(told.corrections);

  for (const again of [told.corrections, JSON.stringify(told.corrections)]) {
    await set(page, undefined);
    await expect(card(page).locator('[part=headline]')).toHaveText(HEADLINE);
    await set(page, again);
    await expect(card(page).locator('[part=headline]', { hasText: HEADLINE })).toHaveCount(0);
  }
  expect(await failures(events)).toEqual([]);
});

test('corrections for another text or of another shape are reported and change nothing', async ({ page, show, events }) => {
  await show(`<article-card id="a">${STORY}</article-card>`);
  await expect(card(page).locator('[part=headline]')).toHaveText(HEADLINE);
  const strange = [
    { text: '1-0000000000000000', lines: [{ line: 0, role: 'headline' }] },
    { text: '', lines: [{ line: -1, role: 'headline' }] },
    { text: '', lines: [{ line: 0, role: 'prince' }] },
    { lines: 3 },
    [],
    '{"text": "1-0',
    'null',
    12,
  ];
  for (const [count, corrections] of strange.entries()) {
    await set(page, corrections);
    await expect.poll(() => failures(events)).toEqual(Array(count + 1).fill('corrections'));
    await expect(card(page).locator('[part=headline]')).toHaveText(HEADLINE);
  }
  await set(page, strange[0]);
  await card(page).locator('[part=ledger-toggle]').click();
  await expect(card(page).locator('[part=ledger-notice]')).toContainText('made for another text');
});

test('corrections survive a move, and the API takes them too', async ({ page, show }) => {
  await show('<div id="place"></div>', {
    script: `import { init, mountArticleCard, parseArticle } from '/api.js';
      await init();
      const text = ${JSON.stringify(STORY)};
      self.wrong = [];
      for (const bad of [{ lines: 1 }, 'text', null]) {
        try { parseArticle(text, { corrections: bad }); } catch (error) { self.wrong.push([error.name, error.message.includes('corrections')]); }
      }
      const told = new Promise((oncorrect) => (self.card = mountArticleCard(document.querySelector('#place'), { text, oncorrect })));
      self.told = told.then(({ corrections }) => [corrections, parseArticle(text, { corrections }).headline]);`,
  });
  await card(page).locator('[part=ledger-toggle]').click();
  await card(page).locator('[part=ledger-line]', { hasText: HEADLINE }).locator('select').selectOption({ label: 'Paragraph' });
  const [corrections, headline] = await page.evaluate(() => self.told);
  expect(corrections.lines).toHaveLength(1);
  expect(headline).not.toBe(HEADLINE);
  expect(await page.evaluate(() => self.wrong)).toEqual(Array(3).fill(['TypeError', true]));

  await card(page).evaluate((card) => document.body.append(card));
  await expect(card(page).locator('[part=headline]', { hasText: HEADLINE })).toHaveCount(0);
});
