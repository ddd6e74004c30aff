// Twelve kinds of content of one page, each as the element that says what it is.

import { PAGE, PICTURE } from '../kinds/kinds.mjs';
import { expect, test as base } from './fixtures.mjs';
import { POLICY } from './story.mjs';

const test = base.extend<{ story: any }>({
  /** The story of the page's card, all of it open. */
  story: async ({ page, show, site }, use) => {
    await site('ferry.html', { contentType: 'text/html; charset=utf-8', body: PAGE });
    await site('pier.svg', { contentType: 'image/svg+xml', body: PICTURE });
    const policy = POLICY.replace("trusted-types 'none'", 'trusted-types article-card-html') + "; img-src 'self'";
    await show('<article-card loading="eager" lang="en" src="ferry.html"></article-card>', { policy });
    await page.locator('[part=story-toggle]').click();
    await use(page.locator('[part=story]'));
  },
});

test('headline, standfirst, byline and date', async ({ page, story }) => {
  await expect(story).toBeVisible();
  await expect(page.locator('h2[part=headline]')).toHaveText('Night ferry returns to the Alder Islands');
  await expect(page.locator('[part=standfirst]')).toHaveText('After two winters without one, a boat leaves Alderhaven every evening at ten.');
  await expect(page.locator('[part=author-name]')).toHaveText('Mara Quist');
  await expect(page.locator('[part=published] time')).toHaveAttribute('datetime', /^2026-03-09/);
});

test('a dateline before the first paragraph', async ({ story }) => {
  await expect(story.locator('p').first()).toHaveText(/^ALDERHAVEN \(Quay Courier\) — The night ferry to the Alder Islands sailed again on Sunday/);
  await expect(story.locator('[part=dateline]')).toHaveText('ALDERHAVEN (Quay Courier) —');
});

test('links, with the address of the page', async ({ story, baseURL }) => {
  const links = story.locator('p').filter({ hasText: 'harbour office' }).locator('a');
  await expect(links).toHaveText(['timetable', 'harbour office', 'tickets@ferry.example']);
  const hrefs = await links.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs).toEqual([`${baseURL}timetable`, 'https://harbour.example/report', 'mailto:tickets@ferry.example']);
});

test('strong and emphasized words, code and raised figures', async ({ story }) => {
  const paragraph = story.locator('p').filter({ hasText: 'The new boat is' });
  await expect(paragraph.locator('strong')).toHaveText('the first of the line without an engine room');
  await expect(paragraph.locator('em')).toHaveText('Second Wind');
  await expect(paragraph.locator('code')).toHaveText('AH-7 KILO');
  await expect(paragraph.locator('sup')).toHaveText('2');
});

test('a picture with its caption, loaded when the reader asks', async ({ story, baseURL }) => {
  const figure = story.locator('figure');
  await expect(figure.locator('[part=caption]')).toHaveText(/^The Second Wind before her first night at sea/);
  await expect(figure.locator('img')).toHaveCount(0);
  await figure.getByRole('button', { name: 'Show picture' }).click();
  await expect(figure.locator('img')).toHaveAttribute('src', `${baseURL}pier.svg`);
  await expect(figure.locator('img')).toHaveAttribute('alt', 'A white ferry at a wooden pier under a half moon');
  await expect.poll(() => figure.locator('img').evaluate((image) => image.naturalWidth)).toBe(640);
});

test('a quotation', async ({ story }) => {
  await expect(story.locator('blockquote[part=quote]')).toHaveText(/^“You hear the water and the people, and nothing else/);
});

test('headings of sections', async ({ story }) => {
  await expect(story.locator('h3[part=subheading]')).toHaveText(['A boat that makes no noise', 'Four stops in one night', 'The radio at ten to ten']);
});

test('an ordered list', async ({ story }) => {
  const items = story.locator('li').filter({ hasText: /^\d\. / });
  await expect(items).toHaveText([/^1\. Great Alder/, /^2\. Little Alder/, /^3\. Sule/, /^4\. Outer Skerry/]);
});

test('a table with its heads', async ({ story }) => {
  await expect(story.locator('thead th')).toHaveText(['Passenger', 'One way', 'Both ways']);
  await expect(story.locator('tbody tr')).toHaveText([/^Grown-up14\.0022\.50/, /^Child up to twelve/, /^Bicycle/]);
});

test('a list in a list', async ({ story }) => {
  await expect(story.locator('li li')).toHaveText([/^a blanket/, /^and a can of tea/]);
  await expect(story.locator('ul:not(ul ul) > li').filter({ hasText: 'Something warm' }).locator('> ul > li')).toHaveCount(2);
});

test('preformatted text with its spaces', async ({ story }) => {
  const lines = ['Great Alder    wind W 4    sea calm', 'Sule           wind W 5    sea slight', 'Outer Skerry   wind NW 6   sea moderate'];
  expect(await story.locator('pre').evaluate((pre) => pre.textContent)).toBe(lines.join('\n'));
});

test('line breaks in a paragraph', async ({ story }) => {
  const lines = story.locator('p').filter({ hasText: 'Leave the lamp' });
  await expect(lines.locator('br')).toHaveCount(3);
  expect(await lines.evaluate((paragraph) => paragraph.innerText.split('\n').length)).toBe(4);
});

test('what is no article: hidden text and frames are left out, links elsewhere are set aside', async ({ page, story }) => {
  await expect(story).not.toContainText('Courier app');
  await expect(story).not.toContainText('What became of the old boat');
  await expect(story).toContainText('The line has money for one winter. After that, the council');
  const { text, lines } = await page.locator('article-card').evaluate(({ text, article }) => ({ text, lines: article.lines }));
  expect(text).not.toContain('Video: the first night');
  const role = (words: string) => lines.find(({ start, end }) => text.slice(start, end).includes(words))?.role;
  expect(['Front page', 'Islands', 'What became of the old boat', 'Imprint'].map(role)).toEqual(Array(4).fill('boilerplate'));
  await expect(page.locator('iframe')).toHaveCount(0);
});
