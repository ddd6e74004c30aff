// The ledger: every line with its role, corrected by mouse and keyboard, and links between a line and its place in the card.

import { expect, test } from './fixtures.mjs';

const STORY = `Weather desk

Rain is on its way
The coast gets it first, says the office, and the islands have until Wednesday to prepare.

Mirjam Oake

It will rain on Monday along the whole coast, the weather office of the city said in the evening.

The office had warned of the storm a week before it came, and nobody had believed a word of it. "We did what we could," said its head, Omar Reyes, who has worked there for thirty years. He asked people to look after their neighbours, to keep away from the sea wall, and to listen to the radio in the hours before the storm reaches the harbour on Monday night.

People are asked to stay at home, and schools are closed until the wind has gone down again. Buses run as long as the roads are dry, the city said, and the ferry to the islands waits in the harbour until Wednesday at the least. Those who have to leave the islands before that can call the port, which keeps two boats ready.

The mayor thanked everybody who had filled sandbags over the weekend. She said that the wall would hold, as it had held three years ago, when the water stood higher than ever before.

Read also: The harbour that forgot its ships`;

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Article text').fill(STORY);
  await expect(page.getByRole('article')).toContainText('It will rain on Monday');
  await expect(page.getByRole('button', { name: 'How this was read' })).toBeVisible();
});

test.afterEach(({ requestsAfterLoad }) => expect(requestsAfterLoad).toEqual([]));

const toggle = (page) => page.getByRole('button', { name: 'How this was read' });
const rows = (page) => page.locator('[part=ledger-line]');
const row = (page, text) => rows(page).filter({ hasText: text });
const number = (text) => STORY.split('\n').indexOf(text) + 1;

test('every line has its role, how sure that is, and the reason it was set aside', async ({ page }) => {
  await toggle(page).click();
  await expect(rows(page)).toHaveCount(STORY.split('\n').length);
  await expect(row(page, 'Mirjam Oake').getByRole('combobox')).toHaveAccessibleName('Line 6 is');
  await expect(row(page, 'The mayor thanked').getByRole('combobox').locator('option:checked')).toHaveText('Paragraph');
  await expect(row(page, 'The mayor thanked')).toContainText(/\d+% sure/);
  await expect(row(page, 'Read also').getByRole('combobox').locator('option:checked')).toHaveText('Set aside');
  await expect(row(page, 'Read also')).toContainText('leads to another article');

  await page.getByRole('button', { name: /^Set aside \d+$/ }).click();
  await expect(row(page, 'Read also')).toBeVisible();
  await expect(row(page, 'The mayor thanked')).toHaveCount(0);
});

test('a line put right by mouse and by keyboard changes the card at once, and back again', async ({ page }) => {
  const section = page.locator('[part=kicker]');
  await toggle(page).click();
  await row(page, 'Weather desk').getByRole('combobox').selectOption('Section');
  await expect(section).toHaveText('Weather desk');
  await expect(row(page, 'Weather desk')).toContainText('Put right by you');
  await expect(page.getByRole('textbox', { name: 'Embed code' })).toHaveValue(/<article-card corrections='\{"text":".*"lines":\[\{"line":2,"role":"section"\}\]\}'>/);

  // A key in a closed menu chooses at once; the focus stays in it.
  const mayor = row(page, 'The mayor thanked').getByRole('combobox');
  await mayor.focus();
  await page.keyboard.type('Quo');
  await expect(page.locator('[part=quote]')).toContainText('The mayor thanked');
  await expect(mayor).toBeFocused();
  await expect(page.locator('[part=ledger-notice]')).toContainText('2 lines put right by you.');

  await page.getByRole('button', { name: `Undo for line ${number('Weather desk')}`, exact: true }).click();
  await expect(page.locator('[part=ledger-notice]')).toContainText('1 line put right by you.');
  await page.getByRole('button', { name: 'Undo all' }).click();
  await expect(page.locator('[part=quote]')).toHaveCount(0);
  await expect(page.locator('[part=ledger-notice]')).toHaveCount(0);
});

test('a summary point and a paragraph lead to their line, and the line leads back', async ({ page }) => {
  await page.getByRole('button', { name: /^Summary/ }).click();
  const point = page.locator('[part=point]').last();
  const link = point.getByRole('button', { name: /^Show line \d+ of the text$/ });
  await expect(link).toBeVisible();
  const line = Number(await link.textContent());
  await link.click();
  await expect(toggle(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(rows(page).nth(line - 1)).toBeFocused();
  await expect(rows(page).nth(line - 1)).toBeInViewport();

  // The last paragraph is folded away: the story opens.
  const last = STORY.split('\n').findIndex((line) => line.startsWith('The mayor')) + 1;
  await page.getByRole('button', { name: `Show line ${last} in the article`, exact: true }).click();
  const paragraph = page.locator('[part=story] p', { hasText: 'The mayor thanked' });
  await expect(paragraph).toBeFocused();
  await expect(paragraph).toBeInViewport();
  await paragraph.getByRole('button', { name: `Show line ${last} of the text`, exact: true }).click();
  await expect(row(page, 'The mayor thanked')).toBeFocused();

  const headline = number(await page.locator('[part=headline]').textContent());
  await page.getByRole('button', { name: `Show line ${headline} in the article`, exact: true }).click();
  await expect(page.locator('[part=headline]')).toBeFocused();
});

test('a long text is listed in pieces, and a point far down is found all the same', async ({ page }) => {
  const paragraphs = Array.from({ length: 300 }, (_, i) => `Paragraph ${i} says that the wall along the coast would hold on day ${i}.`);
  await page.getByLabel('Article text').fill(`${STORY.split('\n').slice(0, 8).join('\n')}\n${paragraphs.join('\n')}`);
  await expect(page.getByRole('article')).toContainText('on day 2.');
  await toggle(page).click();
  await expect(rows(page)).toHaveCount(200);
  await page.getByRole('button', { name: 'Show more lines' }).click();
  await expect(rows(page)).toHaveCount(308);
  await expect(page.getByRole('button', { name: 'Show more lines' })).toHaveCount(0);
});
