// Export and quotations from the shadow tree of <article-card>.

import { STORY, expect, test } from './fixtures.mjs';

test('exports, a quotation with its source, and no request for any of it', async ({ page, context, show }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await show(`<article-card lang="en">${STORY}</article-card><p id="after">Words of the page after the card, more than a few.</p>`);
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
  await page.keyboard.press('ControlOrMeta+c');
  const copied = await clipboard();
  expect(copied.split('\n\n— ')[0].replace(/\s+/g, ' ')).toContain(quoted.slice(-60).trim().replace(/\s+/g, ' '));
  expect(copied).toMatch(/\n\n— [^\n]+ · Ada Lim/);

  await page.locator('#after').evaluate((element) => getSelection()!.selectAllChildren(element));
  await page.keyboard.press('ControlOrMeta+c');
  expect(await clipboard()).toBe('Words of the page after the card, more than a few.');
  // The page's own script asked for these.
  expect(requests.filter((url) => !/\/(api|formats)\.js$/.test(url))).toEqual([]);
});
