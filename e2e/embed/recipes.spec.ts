// The recipes of docs/recipes.md, as far as a browser can try them.

import { readFileSync } from 'node:fs';

import { STORY, expect, test } from './fixtures.mjs';

const RECIPES = readFileSync('docs/recipes.md', 'utf8');

/** The first block of code in a language below a heading. */
const code = (heading, language) => RECIPES.split(`## ${heading}\n`)[1].split(`\`\`\`${language}\n`)[1].split('```')[0];

const HEADLINE = 'Harbour bridge reopens after storm';

test('what jsdom lacks is enough for the text, properties and events', async ({ page, show, site }) => {
  await page.addInitScript(() => {
    delete (self as any).IntersectionObserver;
    delete (CSSStyleSheet.prototype as any).replaceSync;
  });
  await show(`<article-card points="2">${STORY}</article-card>`, { script: `${code('Tests with jsdom', 'js')}\nawait import('/define.js'); self.isDefined = true;` });
  await expect.poll(() => page.evaluate(() => (self as any).isDefined)).toBe(true);
  const seen = await page.locator('article-card').evaluate((card: any) => {
    const told: boolean[] = [];
    card.addEventListener('article-card-toggle', ({ detail }) => told.push(detail.open));
    card.dispatchEvent(new CustomEvent('article-card-toggle', { detail: { open: true } }));
    card.tools = 'listen share';
    const set = document.createElement('article-card') as any;
    set.text = 'Another.';
    return [told, card.points, card.getAttribute('tools'), card.text, set.text];
  });
  expect(seen).toEqual([[true], 2, 'listen share', STORY, 'Another.']);
  await expect(page.locator('article-card')).toContainText(HEADLINE);
  await expect(page.locator('[part=card]')).toHaveCount(0);
});

test('without them the element fails, as the recipe says', async ({ page, show, problems }) => {
  await page.addInitScript(() => void delete (CSSStyleSheet.prototype as any).replaceSync);
  await show(`<article-card>${STORY}</article-card>`);
  await expect.poll(() => problems.join()).toContain('replaceSync is not a function');
  problems.length = 0;
});

test('the text of a post of WordPress becomes a card', async ({ page, show }) => {
  // As WordPress 6.1 writes the shortcode: it puts paragraphs and line breaks around the element's text.
  await show(`<p>Before.</p>
<article-card theme="sepia" tools="listen share" cite="https://site.example/bridge/?a=1&amp;b=2"><br />
${HEADLINE}</p>
<p>By Ada Lim</p>
<p>OSLO (Reuters) &#8211; The harbour bridge opened again &#038; &#8220;holds&#8221; on Monday.<br />
Second line of the story, which is about the bridge.<br />
</article-card>
<p>After.</p>`);
  await expect(page.locator('[part=headline]')).toHaveText(HEADLINE);
  await expect(page.locator('[part=author-name]')).toHaveText('Ada Lim');
  await expect(page.locator('[part=story]')).toContainText('again & “holds” on Monday');
  await expect(page.locator('[part=settings-toggle]')).toHaveCount(0);
  await expect(page.locator('[part=export-toggle]')).toBeVisible();
});
