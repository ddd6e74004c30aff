// Export and quotations from the shadow tree of <article-card>.

import { STORY, expect, test } from './fixtures.mjs';

// Two addresses are none.
test.use({ allowed: /warning: article-card: cite=/ });

test('exports, a quotation with the source that is named, and no request for any of it', async ({ page, context, show }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await show(`<article-card cite="https://news.example/a?b=1&amp;c=<b>">${STORY}</article-card><p id="after">Words of the page after the card, more than a few.</p>`);
  await expect(page.locator('[part=headline]')).toBeVisible();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

  await page.locator('[part=export-toggle]').click();
  await page.getByRole('button', { name: 'Copy as JSON-LD', exact: true }).click();
  await expect.poll(clipboard).toContain('Ada Lim');
  const same = await page.evaluate(async () => {
    const { toJsonLd } = await import('/api.js' as string);
    return JSON.stringify(toJsonLd((document.querySelector('article-card') as any).article), null, 2);
  });
  expect(await clipboard()).toBe(same);
  await page.keyboard.press('Escape');

  const quoted = await page.locator('article-card').evaluate(({ shadowRoot }) => {
    const paragraph = shadowRoot!.querySelector('[part=body] > p')!;
    getSelection()!.selectAllChildren(paragraph);
    return paragraph.textContent!;
  });
  await page.evaluate(() => addEventListener('copy', (event) => ((self as any).copied = event.clipboardData!.getData('text/html'))));
  await page.keyboard.press('ControlOrMeta+c');
  const copied = await clipboard();
  expect(copied.split('\n\n— ')[0].replace(/\s+/g, ' ')).toContain(quoted.slice(-60).trim().replace(/\s+/g, ' '));
  const source = 'Harbour bridge reopens after storm · https://news.example/a?b=1&c=<b>';
  expect(copied.split('\n\n— ')[1]).toBe(source);
  // All of it is text.
  const html = await page.evaluate(() => (self as any).copied);
  expect(html).toMatch(/^<blockquote>(<p>[^<]*<\/p>)+<\/blockquote><p>[^<]*<\/p>$/);
  expect(html).toContain('<p>— Harbour bridge reopens after storm · https://news.example/a?b=1&amp;c=&lt;b&gt;</p>');

  // A few words have no source, and neither has a card that names none, or none on the web.
  const copyOf = async (cite, length) => {
    await page.locator('article-card').evaluate((card: any, cite) => void (card.cite = cite), cite);
    await page.waitForTimeout(50);
    await page.locator('article-card').evaluate(({ shadowRoot }, length) => {
      const paragraphs = shadowRoot!.querySelectorAll('[part=body] > p');
      const { firstChild } = paragraphs[1];
      getSelection()!.setBaseAndExtent(firstChild!, 0, firstChild!, length);
    }, length);
    await page.keyboard.press('ControlOrMeta+c');
    return clipboard();
  };
  const words = 'Engineers worked through four nights';
  expect(await copyOf('https://news.example/b', words.length)).toBe(`${words}\n\n— Harbour bridge reopens after storm · https://news.example/b`);
  expect(await copyOf('https://news.example/b', 'Engineers worked'.length)).toBe('Engineers worked');
  for (const cite of [null, 'javascript:alert(1)', 'news.example']) expect(await copyOf(cite, words.length)).toBe(words);

  await page.locator('#after').evaluate((element) => getSelection()!.selectAllChildren(element));
  await page.keyboard.press('ControlOrMeta+c');
  expect(await clipboard()).toBe('Words of the page after the card, more than a few.');
  // The page's own script asked for these, and two addresses that are none for the warnings.
  expect(requests.filter((url) => !/\/(api|formats|warnings)\.js$/.test(url))).toEqual([]);
});
