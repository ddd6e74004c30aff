// <article-card>: the sources of its text, its attributes and properties, events, parts and slots.

import { STORY, expect, test } from './fixtures.mjs';

// One test sets wrong values.
test.use({ allowed: /warning: article-card: \S+="/ });

const HEADLINE = 'Harbour bridge reopens after storm';
const OTHER = STORY.replace(HEADLINE, 'Ferry strike ends after eleven days of talks');

const card = (page) => page.locator('article-card');
const headline = (page) => card(page).locator('[part=headline]');
const summary = (page) => card(page).locator('[part=summary-toggle]');

test('text children become a card, and an event has the article', async ({ page, show, events }) => {
  await show(`<article-card id="a">${STORY}</article-card>`);
  await expect(page.getByRole('heading', { name: HEADLINE })).toBeVisible();
  await expect(page.locator('[part=author-name]')).toHaveText('Ada Lim');
  expect(await events()).toEqual([['parsed', HEADLINE, 'a']]);
  expect(await card(page).evaluate((card) => [card.article.authors, 'standfirst' in card.article])).toEqual([
    [{ name: 'Ada Lim', role: 'Science correspondent' }],
    false,
  ]);
});

test('a script or template child needs no escaping', async ({ page, show }) => {
  const text = `Tags <b> & entities &amp; in code\n\n${STORY}`;
  await show(`<article-card><script type="text/plain">${text}</script></article-card>
    <article-card><template>${STORY}</template></article-card>`);
  await expect(headline(page).nth(1)).toHaveText(HEADLINE);
  expect(await card(page).first().evaluate((card) => card.text)).toBe(text);
});

test('noscript and style are no text, a script of plain text is', async ({ page, show }) => {
  await show(`<article-card><style>b { color: red }</style><noscript>Turn on JavaScript</noscript><script>self.isRun = true</script>
    <div><noscript><p>Once more</p></noscript></div><script type="text/plain">${STORY}</script></article-card>`, { policy: '' });
  await expect(headline(page)).toHaveText(HEADLINE);
  expect(await card(page).evaluate((card) => card.text.trim())).toBe(STORY);
});

test('children in paragraphs keep their lines apart', async ({ page, show }) => {
  const paragraphs = STORY.split('\n\n').map((line) => `<p>${line.replace('after', '<span>after</span>')}</p>`);
  await show(`<article-card>${paragraphs.join('')}</article-card>`);
  await expect(headline(page)).toHaveText(HEADLINE);
});

test('the text property takes precedence over src and children until it is unset', async ({ page, show, site }) => {
  await site('story.txt', { contentType: 'text/plain', body: STORY.replace(HEADLINE, 'Tram line reaches the airport a year early') });
  await show(`<article-card>${STORY}</article-card>`);
  const set = (name, value) => card(page).evaluate((card, [name, value]) => void (card[name] = value), [name, value]);
  await set('text', OTHER);
  await expect(headline(page)).toHaveText('Ferry strike ends after eleven days of talks');
  await set('src', 'story.txt');
  await set('text', undefined);
  await expect(headline(page)).toHaveText('Tram line reaches the airport a year early');
  await set('src', null);
  await expect(headline(page)).toHaveText(HEADLINE);
});

test('changed children make another card', async ({ page, show, events }) => {
  await show(`<article-card id="a">${STORY}</article-card>`);
  await expect(headline(page)).toHaveText(HEADLINE);
  await card(page).evaluate((card, text) => (card.firstChild.data = text), OTHER);
  await expect(headline(page)).toHaveText('Ferry strike ends after eleven days of talks');
  await card(page).evaluate((card) => card.replaceChildren());
  await expect(headline(page)).toHaveCount(0);
  await card(page).evaluate((card, text) => card.append(text), STORY);
  await expect(headline(page)).toHaveText(HEADLINE);
  expect((await events()).map(([, headline]) => headline)).toEqual([HEADLINE, 'Ferry strike ends after eleven days of talks', HEADLINE]);
});

test('attributes and properties reflect each other', async ({ page, show }) => {
  await show('<article-card></article-card>');
  await expect.poll(() => card(page).evaluate((card) => card.matches(':defined'))).toBe(true);
  const read = () =>
    card(page).evaluate(({ src, open, headingLevel, points, theme, compact, tools, loading, noStorage, uiLang, cite }) => ({
      src, open, headingLevel, points, theme, compact, tools, loading, noStorage, uiLang, cite,
    }));
  const defaults = {
    ...{ src: '', open: false, headingLevel: 2, points: undefined, theme: 'auto', compact: false, tools: 'auto', loading: 'lazy' },
    ...{ noStorage: false, uiLang: 'auto', cite: '' },
  };
  expect(await read()).toEqual(defaults);
  const values = {
    ...{ src: '', open: true, headingLevel: 3, points: 2, theme: 'sepia', compact: true, tools: 'lines listen', loading: 'eager' },
    ...{ noStorage: true, uiLang: 'pt-BR', cite: 'https://news.example/a' },
  };
  await card(page).evaluate((card, values) => void Object.assign(card, values), values);
  expect(await read()).toEqual(values);
  expect(await card(page).evaluate((card) => Object.fromEntries([...card.attributes].map(({ name, value }) => [name, value])))).toEqual({
    src: '', open: '', 'heading-level': '3', points: '2', theme: 'sepia', compact: '', tools: 'lines listen', loading: 'eager', 'no-storage': '',
    'ui-lang': 'pt-BR', cite: 'https://news.example/a',
  });
  const wrong = { 'heading-level': '7', points: '0', theme: 'purple', tools: 'listen,share', loading: 'soon', 'ui-lang': '', cite: 'news.example/a' };
  await card(page).evaluate((card, wrong) => Object.entries(wrong).forEach(([name, value]) => card.setAttribute(name, value)), wrong);
  expect(await read()).toEqual({ ...values, headingLevel: 2, points: undefined, theme: 'auto', tools: 'auto', loading: 'lazy', uiLang: 'auto', cite: '' });
  for (const tools of ['listenshare', 'none listen', 'listen auto', 'print', '']) {
    expect(await card(page).evaluate((card, tools) => (card.setAttribute('tools', tools), card.tools), tools), tools).toBe('auto');
  }
});

test('`tools` names the tools of the card', async ({ page, show, events }) => {
  await show(`<article-card tools="Share  lines">${STORY}</article-card>`);
  const parts = ['toolbar', 'listen-toggle', 'settings-toggle', 'export-toggle', 'ledger-toggle'];
  const shown = () => card(page).evaluate(({ shadowRoot }, parts) => parts.filter((part) => shadowRoot.querySelector(`[part=${part}]`)), parts);
  await expect(headline(page)).toHaveText(HEADLINE);
  expect(await shown()).toEqual(['toolbar', 'export-toggle', 'ledger-toggle']);
  for (const [tools, expected] of [
    ['listen', ['toolbar', 'listen-toggle']],
    ['settings listen', ['toolbar', 'listen-toggle', 'settings-toggle']],
    ['lines', ['ledger-toggle']],
    ['none', []],
    ['auto', parts],
    ['listen settings share lines', parts],
    ['print', parts],
  ]) {
    await card(page).evaluate((card, tools) => void (card.tools = tools), tools);
    await expect.poll(shown, { message: tools }).toEqual(expected);
  }
  // A compact card has those that are named.
  await card(page).evaluate((card) => Object.assign(card, { compact: true, tools: 'auto' }));
  await expect.poll(shown).toEqual([]);
  await card(page).evaluate((card) => void (card.tools = 'lines settings'));
  await expect.poll(shown).toEqual(['toolbar', 'settings-toggle', 'ledger-toggle']);
  expect((await events()).filter(([name]) => name === 'error').map(([, { message }]) => message)).toEqual(['tools="print" is not valid; the default is used']);
});

test('attributes shape the card', async ({ page, show }) => {
  await show(`<article-card heading-level="4" theme="dark" compact ui-lang="id" points="1" open>${STORY}</article-card>`);
  await expect(page.getByRole('heading', { level: 4, name: HEADLINE })).toBeVisible();
  await expect(summary(page)).toHaveText('Ringkasan · 1 poin');
  await expect(summary(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(card(page).locator('[part=card]')).toHaveClass(/article-card--compact/);
  const paper = () => card(page).locator('[part=card]').evaluate((card) => getComputedStyle(card).backgroundColor);
  expect(await paper()).toBe('rgb(25, 23, 20)');

  await card(page).evaluate((card) => {
    card.removeAttribute('compact');
    Object.assign(card, { headingLevel: 1, theme: 'light', uiLang: 'auto', points: 2, open: false });
  });
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible();
  await expect(summary(page)).toHaveText('Summary · 2 points');
  await expect(summary(page)).toHaveAttribute('aria-expanded', 'false');
  expect(await paper()).toBe('rgb(255, 254, 251)');
});

test('only the reader toggles with an event', async ({ page, show, events }) => {
  await show(`<article-card id="a">${STORY}</article-card>`);
  await summary(page).click();
  await expect(card(page)).toHaveAttribute('open');
  await expect(summary(page)).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Enter');
  await expect(summary(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(card(page)).not.toHaveAttribute('open');
  await card(page).evaluate((card) => void (card.open = true));
  await expect(summary(page)).toHaveAttribute('aria-expanded', 'true');
  const toggles = (await events()).filter(([name]) => name === 'toggle');
  expect(toggles).toEqual([['toggle', { open: true }, 'a'], ['toggle', { open: false }, 'a']]);
});

test('events bubble out of shadow trees', async ({ page, show, events }) => {
  const script = `import '/define.js';
    const host = document.querySelector('#host');
    const card = document.createElement('article-card');
    card.text = ${JSON.stringify(STORY)};
    host.attachShadow({ mode: 'open' }).append(card);`;
  await show('<div id="host"></div>', { script });
  await expect.poll(events).toEqual([['parsed', HEADLINE, 'host']]);
});

test('slots take a picture and buttons, and take no room when empty', async ({ page, show }) => {
  await show(`<article-card id="a" tools="none">${STORY}</article-card>
    <article-card id="b" tools="none"><img slot="image" alt="Bridge" width="40" height="20">${STORY}<button slot="actions">Share</button></article-card>`);
  await expect(headline(page)).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Share' })).toBeVisible();
  const gap = (id) =>
    page.locator(`#${id}`).evaluate(({ shadowRoot }) => {
      const at = (part) => shadowRoot.querySelector(`[part=${part}]`).getBoundingClientRect();
      return Math.round(at('summary').top - at('header').bottom);
    });
  expect(await gap('a')).toBe(28);
  expect(await gap('b')).toBeGreaterThan(56);
  expect(await page.locator('#b').evaluate((card) => card.text.includes('Share'))).toBe(false);
});

test('a page dresses the card by custom properties and parts', async ({ page, show, site }) => {
  const body = 'article-card { --article-card-paper: rgb(1, 2, 3) } article-card::part(headline) { color: rgb(4, 5, 6) }';
  await site('page.css', { contentType: 'text/css', body });
  await show(`<article-card>${STORY}</article-card>`, { head: '<link rel="stylesheet" href="/page.css">' });
  await expect(card(page).locator('[part=card]')).toHaveCSS('background-color', 'rgb(1, 2, 3)');
  await expect(headline(page)).toHaveCSS('color', 'rgb(4, 5, 6)');
});

test('the card is as accessible as in its own page', async ({ page, show }) => {
  await show(`<main><article-card open>${STORY}</article-card></main>`, { policy: '' });
  await expect(headline(page)).toBeVisible();
  const { default: AxeBuilder } = await import('@axe-core/playwright');
  const { violations } = await new AxeBuilder({ page }).exclude('html > head').disableRules(['page-has-heading-one']).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
