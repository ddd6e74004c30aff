// HTML and Markdown in the demo: pastes and files.

import { expect, test } from './fixtures.mjs';

const HTML = `<nav><a href="/">Home</a></nav><article><h1>Ferry between the islands runs again</h1><p>By Ann Example</p>
<p>The ferry between the two islands runs again since Monday, the <a href="https://news.example/owner">owner of the line</a> said on
the pier, after a winter in which its engine was mended in a yard on the mainland.</p>
<table><tr><th>Day</th><th>Crossings</th></tr><tr><td>Monday</td><td>12</td></tr></table>
<figure><img src="https://news.example/pier.jpg" alt="A ferry"><figcaption>The ferry at the pier</figcaption></figure>
<p>Tickets cost the same as before, and children travel for nothing until the summer, when the council looks at the prices.</p></article>`;

const MARKDOWN = `# Ferry between the islands runs again

By Ann Example

The ferry between the two islands runs again since Monday, the [owner of the line](https://news.example/owner) said on the pier,
after a winter in which its engine was mended in a yard on the mainland.

Tickets cost the same as before, and children travel for nothing until the summer, when the council looks at the prices.
`;

/** Pastes HTML and its text on the page, outside of its fields. */
const paste = (page, html, text) =>
  page.evaluate(
    ([html, text]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [html, text],
  );

/** A paste before the card is there would be the browser's. */
async function open(page) {
  await page.goto('/');
  await expect(page.getByRole('article')).toBeVisible();
}

const link = (page) => page.locator('.article-card a[href="https://news.example/owner"]');

test('pasted HTML keeps its links, tables and pictures', async ({ page }) => {
  await open(page);
  await paste(page, HTML, 'Ferry between the islands runs again');
  await expect(page.locator('.article-card h2')).toHaveText('Ferry between the islands runs again');
  await expect(link(page)).toHaveText('owner of the line');
  await expect(link(page)).toHaveAttribute('rel', 'noopener nofollow');
  await expect(page.locator('.article-card table th').first()).toHaveText('Day');
  await expect(page.getByRole('button', { name: 'Show picture' })).toBeVisible();
  await expect(page.locator('.article-card img')).toHaveCount(0);
});

test('an edit makes pasted HTML plain text', async ({ page }) => {
  await open(page);
  await paste(page, HTML, 'Ferry between the islands runs again');
  await expect(link(page)).toBeVisible();
  await page.locator('#text').press('End');
  await page.locator('#text').pressSequentially(' ');
  await expect(link(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
});

test('a card of HTML copies its links, tables and pictures as Markdown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await paste(page, HTML, 'Ferry between the islands runs again');
  await expect(link(page)).toBeVisible();
  const card = page.locator('.article-card');
  await card.getByRole('button', { name: 'Take along' }).click();
  const copied = async (format: string) => {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await card.getByRole('button', { name: `Copy as ${format}`, exact: true }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Ferry');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const markdown = await copied('Markdown');
  expect(markdown).toContain('[owner of the line](https://news.example/owner)');
  expect(markdown).toContain('| Day | Crossings |\n| --- | --- |\n| Monday | 12 |');
  expect(markdown).toContain('![A ferry](https://news.example/pier.jpg)\n\n*The ferry at the pier*');
  expect(await copied('text')).toContain('Day\tCrossings\nMonday\t12');
  expect(JSON.parse(await copied('JSON-LD'))['@type']).toBe('NewsArticle');
});

test('HTML without blocks is pasted as its text', async ({ page }) => {
  await open(page);
  await paste(page, '<span style="color: red">Nothing of a page</span>', 'Nothing of a page');
  await expect(page.locator('#text')).toHaveValue('Nothing of a page');
});

test('a mail and files of HTML and Markdown are opened', async ({ page }) => {
  await open(page);
  const mail = `From: Ann Example <ann@news.example>\r\nSubject: Ferry\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${HTML}`;
  for (const [name, content] of [['page.html', HTML], ['notes.md', MARKDOWN], ['forwarded.eml', mail]]) {
    await page.locator('#open').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
    await expect(link(page)).toHaveText('owner of the line');
    await page.locator('#clear').click();
    await expect(link(page)).toHaveCount(0);
  }
});
