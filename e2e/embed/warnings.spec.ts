// Warnings on the console: one a page for each cause, with the remedy and the section about it.

import { readFileSync } from 'node:fs';

import { STORY, expect, test } from './fixtures.mjs';

test.use({ allowed: /warning: article-card: |Failed to load resource/ });

const HEADLINE = 'Harbour bridge reopens after storm';
const STRANGE = JSON.stringify({ text: '1-0000000000000000', lines: [{ line: 0, role: 'headline' }] });
const LINE = STORY.replace(/\s+/g, ' ').padEnd(1600, ' The ferry was towed into port.');

/** The warnings of a page. */
function warnings(page) {
  const told: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && told.push(message.text()));
  return told;
}

/** Waits for a card at the end of the page, which is made after those before it. */
async function settled(page) {
  await expect(page.locator('#last [part=headline]')).toHaveText(HEADLINE);
  await page.waitForLoadState('networkidle');
}

const last = `<article-card id="last" loading="eager">${STORY}</article-card>`;

for (const [name, card, warning] of [
  ['a wrong value', `<article-card theme="purple">${STORY}</article-card>`, /^article-card: theme="purple" is not valid; .*\. Write auto, light, dark, sepia or contrast, or leave it out\..*element\.md#attributes/],
  ['an unknown tool', `<article-card tools="listen print">${STORY}</article-card>`, /^article-card: tools="listen print" is not valid; .*\. Write auto, none, or some of listen, settings, share and lines, or/],
  ['an address of another kind', `<article-card cite="javascript:alert(1)">${STORY}</article-card>`, /^article-card: cite="javascript:alert\(1\)" is not valid; .*https:/],
  ['a source that is not there', '<article-card src="nowhere.txt"></article-card>', /"nowhere.txt" answers with status 404\. Serve it as text\/plain.*faults\.md#warn/],
  ['corrections for another text', `<article-card corrections='${STRANGE}'>${STORY}</article-card>`, /made for another text .*article-card-correct gave.*faults\.md#warn/],
  ['corrections that are no JSON', `<article-card corrections="{">${STORY}</article-card>`, /the corrections cannot be read.*faults\.md#warn/],
  ['a paragraph in a template', `<article-card><template><p>It opened.</p></template></article-card>`, /<p> in a template is read as text.*without the template.*element\.md#markup/],
  ['a property as an attribute', `<article-card text="It opened."></article-card>`, /^article-card: text="…" is no attribute but a property\. Put the text between.*element\.md#attributes/],
  ['an attribute written as its property', `<article-card headingLevel="3">${STORY}</article-card>`, /headinglevel="…" .* the attribute is heading-level/],
  ['lines that are joined', `<article-card>\n  ${LINE}\n</article-card>`, /the text has \d+ characters and no line break\. Keep .*element\.md#markup/],
] as const) {
  test(`${name}: one warning for two cards`, async ({ page, show }) => {
    const told = warnings(page);
    await show(card.replace('<article-card', '<article-card loading="eager"').repeat(2) + last);
    await settled(page);
    await expect.poll(() => told).toHaveLength(1);
    expect(told[0]).toMatch(warning);
    // Later cards say no more.
    await page.evaluate(() => document.body.append(document.querySelector('article-card').cloneNode(true)));
    await page.waitForTimeout(300);
    expect(told).toHaveLength(1);
  });
}

test('each attribute has its warning', async ({ page, show, events }) => {
  const told = warnings(page);
  await show(`<article-card theme="purple" points="many">${STORY}</article-card><article-card theme="pink">${STORY}</article-card>${last}`);
  await settled(page);
  await expect.poll(() => told.map((warning) => warning.split('"')[0]).sort()).toEqual(['article-card: points=', 'article-card: theme=']);
  expect((await events()).filter(([name]) => name === 'error')).toHaveLength(3);
});

test('right use says nothing, and loads no warnings', async ({ page, show, baseURL }) => {
  const told = warnings(page);
  const asked = page.waitForRequest(baseURL + 'warnings.js', { timeout: 3000 }).catch(() => undefined);
  await show(`<article-card loading="eager"><p>Harbour bridge reopens</p><pre>By Ada Lim</pre><div>The bridge<br>opened <span>again</span>.</div>
      <style>p { margin: 0 }</style><noscript><p>No script</p></noscript><img slot="image" alt="Bridge"><p slot="actions"><a href="/">More</a></p></article-card>
    <article-card loading="eager"><script type="text/plain">${STORY} <a href="/">More</a></script></article-card>
    <article-card loading="eager"><template>${STORY}</template></article-card>
    <article-card loading="eager">${STORY} <a href="/">More</a></article-card>
    <article-card loading="eager"><div><h1>Bridge</h1><p>${LINE}</p></div></article-card>
    <article-card loading="eager">${LINE.slice(0, 1400)}</article-card>
    <article-card id="own" loading="eager" text="It opened."></article-card>${last}`, {
    // A framework that writes HTML on a server may set the property later.
    script: `document.querySelector('#own').text = 'It opened.'; import('/define.js');`,
    policy: '',
  });
  await settled(page);
  expect(await asked).toBeUndefined();
  expect(told).toEqual([]);
});

test('code that cannot be loaded: one warning, though no other file can be had', async ({ page, show, baseURL, events }) => {
  const told = warnings(page);
  await page.route(baseURL + '*', (route) => (/(page|record|define|element)\.(js|html)$/.test(route.request().url()) ? route.fallback() : route.abort()));
  await show(`<article-card loading="eager">${STORY}</article-card>`.repeat(3));
  await expect.poll(async () => (await events()).map(([name, { reason }]) => [name, reason])).toEqual(Array(3).fill(['error', 'load']));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^article-card: the card's code could not be loaded: .*\.js\. Serve the whole package or set basePath, see faults\.md#warnings$/);
  await page.locator('article-card').first().evaluate((card) => void (card.open = true));
  await expect.poll(async () => (await events()).length).toBe(4);
  expect(told).toHaveLength(1);
});

test('a warning that cannot be loaded is left out', async ({ page, show, site, events }) => {
  const told = warnings(page);
  await site('warnings.js', { status: 404 });
  await show(`<article-card theme="purple">${STORY}</article-card>${last}`);
  await settled(page);
  expect((await events()).filter(([name]) => name === 'error')).toHaveLength(1);
  expect(told).toEqual([]);
});

test('the sections that warnings name are in the package', () => {
  const read = (file: string) => readFileSync(new URL(`../../pkg/${file}`, import.meta.url), 'utf8');
  const named = new Set([...(read('element.js') + read('warnings.js')).matchAll(/(\w+\.md)#([\w-]+)/g)].map(([section]) => section));
  expect(named.size).toBeGreaterThan(3);
  for (const section of named) {
    const [file, anchor] = section.split('#');
    const heads = [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, head]) => head.toLowerCase().replaceAll(' ', '-'));
    expect(heads, section).toContain(anchor);
  }
});
