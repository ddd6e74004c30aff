// Taking the article along: the clipboard, the share sheet, the printer, and a quotation.

import { expect, test } from './fixtures.mjs';

const STORY = `World

Harbour Bridge *Reopens* After Storm

By Ada Lim

The harbour bridge reopened on Monday after engineers had worked through four nights & days.

Traffic was light in the first hours. "It holds," said the city engineer, Omar Reyes, on the northern bank.`;

const card = (page) => page.getByRole('article');
const way = (page, name: string) => page.getByRole('button', { name, exact: true });
const outcome = (page) => card(page).getByRole('status');
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.getByLabel('Article text').fill(STORY);
  await expect(card(page)).toContainText('engineers had worked through four nights');
});

test.afterEach(({ requestsAfterLoad }) => expect(requestsAfterLoad).toEqual([]));

test('the article is copied as text, Markdown, JSON and JSON-LD', async ({ page }) => {
  await way(page, 'Take along').click();
  const copied = async (name: string) => {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await way(page, name).click();
    await expect.poll(() => clipboard(page)).not.toBe('');
    await expect(outcome(page)).toHaveText('Copied.');
    return clipboard(page);
  };
  const text = await copied('Copy as text');
  expect(text).toMatch(/^World\n\nHarbour Bridge \*Reopens\* After Storm\n\nAda Lim\n\nThe harbour bridge reopened on Monday/);
  expect(text.match(/reopened on Monday/g), 'sentences of the story stand in it once').toHaveLength(1);
  expect(await copied('Copy as Markdown')).toContain('\n# Harbour Bridge \\*Reopens\\* After Storm\n');
  const article = JSON.parse(await copied('Copy as JSON'));
  expect(article).toMatchObject({ headline: 'Harbour Bridge *Reopens* After Storm', authors: [{ name: 'Ada Lim' }] });
  expect(article.lines.map(({ start, end }) => STORY.slice(start, end)).join('\n')).toBe(STORY);
  expect(JSON.parse(await copied('Copy as JSON-LD'))).toMatchObject({ '@type': 'NewsArticle', author: [{ '@type': 'Person', name: 'Ada Lim' }] });

  await page.keyboard.press('Escape');
  await expect(way(page, 'Copy as text')).toBeHidden();
  await expect(way(page, 'Take along')).toBeFocused();
});

for (const name of ['a clipboard that refuses', 'no clipboard at all']) {
  test(`with ${name}, the text waits in a box, selected`, async ({ page }) => {
    await page.evaluate((absent) => {
      const writeText = () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: absent ? undefined : { writeText } });
    }, name.startsWith('no '));
    await way(page, 'Take along').click();
    await way(page, 'Copy as text').click();
    await expect(outcome(page)).toHaveText(/did not allow copying\. The text is selected here/);
    const box = card(page).getByRole('textbox');
    await expect(box).toBeFocused();
    await expect(box).toHaveValue(/^World\n\nHarbour Bridge \*Reopens\* After Storm/);
    expect(await box.evaluate((area: HTMLTextAreaElement) => area.value.length - (area.selectionEnd - area.selectionStart))).toBe(0);
  });
}

test('the link is shared, or copied where that does not go', async ({ page }) => {
  const link = /#article-1=[\w-]+$/;
  await page.evaluate(() => Object.assign(Navigator.prototype, { share: undefined }) && delete (Navigator.prototype as any).share);
  await way(page, 'Take along').click();
  await way(page, 'Copy link').click();
  await expect(outcome(page)).toHaveText('Copied.');
  expect(await clipboard(page)).toMatch(link);

  await page.evaluate(() => {
    (self as any).answer = () => Promise.resolve();
    (Navigator.prototype as any).share = (data) => ((self as any).shared = data, (self as any).answer());
  });
  // Another article is another card.
  await page.getByLabel('Sample').selectOption('english-wire');
  await way(page, 'Take along').click();
  await way(page, 'Share…').click();
  await expect.poll(() => page.evaluate(() => (self as any).shared)).toEqual({ title: expect.stringMatching(/^Stranded Ferry/), url: expect.stringMatching(link) });
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await page.evaluate(() => ((self as any).answer = () => Promise.reject(new DOMException('', 'AbortError'))));
  await way(page, 'Share…').click();
  await expect(outcome(page)).toHaveText('');
  expect(await clipboard(page), 'the reader thought better of it').toBe('before');
  await page.evaluate(() => ((self as any).answer = () => Promise.reject(new DOMException('', 'NotAllowedError'))));
  await way(page, 'Share…').click();
  await expect(outcome(page)).toHaveText('Copied.');
  expect(await clipboard(page)).toMatch(link);
});

test('print shows all of the article and none of the tools, and leaves the card as it was', async ({ page }) => {
  await page.getByLabel('Sample').selectOption('furniture');
  const aside = card(page).locator('[part="set-aside"]');
  const panels = card(page).locator('[part="summary-panel"], [part="story-panel"]');
  await page.evaluate(() => (window.print = () => void ((self as any).printed = true)));
  await page.locator('[part="export-toggle"]').click();
  await way(page, 'Cetak').click();
  expect(await page.evaluate(() => (self as any).printed)).toBe(true);

  await page.emulateMedia({ media: 'print' });
  for (const panel of await panels.all()) await expect(panel.locator('p').first()).toBeVisible();
  await expect(page.getByLabel('Article text')).toBeHidden();
  for (const part of ['toolbar', 'export-panel', 'set-aside']) await expect(card(page).locator(`[part="${part}"]`)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  for (const panel of await panels.all()) await expect(panel).toHaveAttribute('hidden', 'until-found');
  await aside.getByRole('button').click();
  await page.emulateMedia({ media: 'print' });
  await expect(aside, 'what the reader has opened is printed').toBeVisible();
});

test('a quotation is copied as it is where no source is named', async ({ page }) => {
  const select = (part: string, words: string) =>
    card(page).locator(`[part="${part}"]`).first().evaluate((element, words) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent!.indexOf(words);
        if (at >= 0) return getSelection()!.setBaseAndExtent(node, at, node, at + words.length);
      }
    }, words);
  await select('body', 'engineers had worked through four nights & days');
  await page.keyboard.press('ControlOrMeta+c');
  expect(await clipboard(page)).toBe('engineers had worked through four nights & days');

  // The page's own texts are none of the card's business.
  await page.getByRole('textbox', { name: 'Embed code' }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  expect(await clipboard(page)).not.toContain('— Harbour');
});
