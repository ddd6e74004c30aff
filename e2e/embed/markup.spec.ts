// HTML and Markdown: in the element, at `src` and through the API, also if they mean harm.

import { STORY, expect, test } from './fixtures.mjs';
import { POLICY } from './story.mjs';

const HEADLINE = 'Harbour bridge reopens after storm';
const [, , ...PARAGRAPHS] = STORY.split('\n\n');

/** The story as HTML. */
const HTML = `<h1>${HEADLINE}</h1>
  <div class="meta">By <a rel="author" href="/ada">Ada Lim</a><br><time datetime="2023-10-17">17 October 2023</time></div>
  ${PARAGRAPHS.slice(1).map((paragraph) => `<p>${paragraph.replace('The', '<a href="/the">The</a>')}</p>`).join('\n')}`;
const MARKDOWN = `# ${HEADLINE}\n\nBy Ada Lim\n\n${PARAGRAPHS.join('\n\n')}`;
const PAGE = `<!doctype html><html><head><title>${HEADLINE} | News</title></head><body><nav><a href="/">Home</a></nav>
  <article>${HTML}</article><footer>Imprint</footer></body></html>`;

/** A policy with which HTML is parsed. */
const ALLOWING = POLICY.replace("trusted-types 'none'", 'trusted-types article-card article-card-html');

const script = (type: string, text: string) => `<script type="${type}">${text}</script>`;

/** The files of the package that a page asks for, and everything else. */
function requested(page, baseURL) {
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url().replace(baseURL, '')));
  return files;
}

const wasm = (files: string[]) => files.filter((file) => file.endsWith('.wasm'));

for (const [name, card, policy, kinds] of [
  ['elements', HTML, POLICY, true],
  ['elements among text', STORY.replace('pylon', '<a href="/pylon">pylon</a>'), POLICY, true],
  ['a script of HTML', script('text/html', HTML), ALLOWING, true],
  ['a script of Markdown', script('text/markdown', MARKDOWN), POLICY, false],
] as const) {
  test(`${name} become a card by the WebAssembly for markup alone`, async ({ page, show, baseURL, events }) => {
    const files = requested(page, baseURL);
    await show(`<article-card loading="eager">${card}</article-card>`, { policy });
    await expect(page.locator('[part=headline]')).toHaveText(HEADLINE);
    await expect(page.locator('[part=author-name]')).toHaveText('Ada Lim');
    await expect(page.locator('[part=body]').first()).toContainText('The harbour bridge opened again on Monday');
    expect(wasm(files)).toEqual(['article_card_markup_bg.wasm']);
    expect((await events()).map(([name]) => name)).toEqual(['parsed']);
    if (!kinds) return;
    const links = await page.evaluate(() => {
      const { article } = document.querySelector('article-card');
      return article.body.flatMap(({ text, spans = [] }) => spans.map(({ start, end, kind, href }) => [text.slice(start, end), kind, href]));
    });
    expect(links.length).toBeGreaterThan(0);
    for (const [text, kind, href] of links) expect([kind, href]).toEqual(['link', `${baseURL}${text.toLowerCase()}`]);
  });
}

test.describe('where Trusted Types forbid HTML', () => {
  test.use({ allowed: /TrustedTypePolicy|trusted-types/ });
  test('a script of HTML becomes a card nevertheless', async ({ page, show }) => {
    await show(`<article-card loading="eager">${script('text/html', HTML)}</article-card>`);
    await expect(page.locator('[part=headline]')).toHaveText(HEADLINE);
  });
});

for (const [type, body] of [
  ['text/html; charset=utf-8', PAGE],
  ['text/markdown', MARKDOWN],
]) {
  test(`src answered with ${type} becomes a card, and its text is that of the lines`, async ({ page, show, site }) => {
    await site('story', { contentType: type, body });
    await show('<article-card loading="eager" src="story"></article-card>', { policy: ALLOWING });
    await expect(page.locator('[part=headline]')).toHaveText(HEADLINE);
    const line = await page.evaluate(() => {
      const { article, text } = document.querySelector('article-card');
      const { start, end } = article.lines.find(({ role }) => role === 'headline');
      return text.slice(start, end);
    });
    expect(line).toContain(HEADLINE);
  });
}

test('plain text loads nothing for markup', async ({ page, show, baseURL }) => {
  const files = requested(page, baseURL);
  const slots = '<img slot="image" alt=""><p slot="actions"><a href="/">More</a></p>';
  await show(`<article-card loading="eager">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}${slots}</article-card>
    <article-card loading="eager">${script('text/plain', STORY)}</article-card>`);
  await expect(page.locator('[part=card]')).toHaveCount(2);
  expect(files.filter((file) => /markup/.test(file))).toEqual([]);
});

test('children in slots are not read', async ({ page, show }) => {
  await show(`<article-card loading="eager">${HTML}<p slot="actions"><a href="/subscribe">Subscribe now</a></p></article-card>`);
  await expect(page.locator('[part=headline]')).toHaveText(HEADLINE);
  expect(await page.locator('article-card').evaluate((card) => card.text)).not.toContain('Subscribe');
});

test('a card goes from text to markup and back, and markup that says other things is read again', async ({ page, show }) => {
  await show(`<article-card loading="eager">${STORY}</article-card>`);
  const headline = page.locator('[part=headline]');
  await expect(headline).toHaveText(HEADLINE);
  const card = page.locator('article-card');
  const put = (href: string) =>
    card.evaluate((card, href) => {
      const [h1, p, a] = ['h1', 'p', 'a'].map((name) => document.createElement(name));
      h1.textContent = 'Ferry leaves the harbour';
      Object.assign(a, { href, textContent: 'The ferry' });
      p.append(a, ' left the harbour on Monday with forty passengers and a cargo of bread.');
      card.replaceChildren(h1, p);
    }, href);
  const href = () => card.evaluate(({ article }) => article?.body.flatMap(({ spans = [] }) => spans.map(({ href }) => href)).join());
  await put('https://news.example/a');
  await expect(headline).toHaveText('Ferry leaves the harbour');
  await expect.poll(href).toBe('https://news.example/a');
  await put('https://news.example/b');
  await expect.poll(href).toBe('https://news.example/b');
  await card.evaluate((card, text) => void (card.text = text), STORY);
  await expect(headline).toHaveText(HEADLINE);
  await card.evaluate((card) => void (card.text = undefined));
  await expect(headline).toHaveText('Ferry leaves the harbour');
});

test.describe('long HTML', () => {
  test('is parsed in a worker, and nothing is lost', async ({ page, show, baseURL }) => {
    const files = requested(page, baseURL);
    await show(`<article-card loading="eager">${HTML}${`<p>${PARAGRAPHS[3]}</p>`.repeat(300)}<p>Last words.</p></article-card>`, { policy: ALLOWING });
    await expect(page.locator('[part=headline]')).toHaveText(HEADLINE);
    expect(files).toContain('worker.js');
    const { text, lines } = await page.locator('article-card').evaluate(({ text, article }) => ({ text, lines: article.lines.length }));
    expect(text.split('\n')).toHaveLength(lines);
    expect(text.endsWith('Last words.')).toBe(true);
  });
});

test.describe('faults', () => {
  test.use({ allowed: /Failed to load resource|article-card: |ERR_|unreachable|failed to insert node/ });

  test('without the file for markup the text stays, and other cards are cards', async ({ page, show, events }) => {
    await page.route('**/markup.js', (route) => route.abort());
    await show(`<article-card id="a" loading="eager">${HTML}</article-card><article-card id="b" loading="eager">${STORY}</article-card>`);
    await expect(page.locator('#b [part=headline]')).toHaveText(HEADLINE);
    await expect(page.locator('#a h1')).toBeVisible();
    await expect.poll(async () => (await events()).filter(([name]) => name === 'error').map(([, { reason }, id]) => [reason, id])).toEqual([['load', 'a']]);
  });

  test('without the file for markup a file is plain text', async ({ page, show, site, events }) => {
    await page.route('**/markup.js', (route) => route.abort());
    await site('story', { contentType: 'text/html', body: PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n\n') });
    await show('<article-card loading="eager" src="story">Before</article-card>');
    await expect(page.locator('[part=body]').first()).toContainText('The harbour bridge opened again on Monday');
    expect((await events()).map(([name, { reason }]) => reason ?? name)).toEqual(['load', 'parsed']);
  });

  test('a crash of one WebAssembly leaves the cards of the other', async ({ page, show, events }) => {
    const without = STORY.replace(/^By.*\n\n/m, '');
    await show(`<article-card id="a" loading="eager">${HTML}</article-card><article-card id="b" loading="eager">${without}</article-card>`);
    await expect(page.locator('[part=headline]')).toHaveCount(2);
    // Rendering the byline panics without the node that follows it.
    await page.evaluate((text) => {
      const card = document.querySelector('#b');
      card.shadowRoot.querySelector('[part=meta]').remove();
      card.text = text;
    }, STORY);
    await expect.poll(async () => (await events()).filter(([name]) => name === 'error').map(([, { reason }, id]) => [reason, id])).toEqual([['panic', 'b']]);
    await expect(page.locator('#a [part=headline]')).toHaveText(HEADLINE);
    await page.locator('#a').evaluate((card) => void (card.points = 1));
    await expect(page.locator('#a [part=headline]')).toHaveText(HEADLINE);
    expect((await events()).filter(([, , id]) => id === 'a').map(([name]) => name)).toEqual(['parsed', 'parsed']);
  });
});

const API = `import * as api from '/api.js'; self.api = api; self.ready = api.init({ markup: true });`;

test('parseHtml, parseMarkdown and htmlToText', async ({ page, show, baseURL }) => {
  const files = requested(page, baseURL);
  await show('', { script: API, policy: ALLOWING });
  const told = await page.evaluate(
    async ({ html, markdown, story }) => {
      const { api } = self;
      const say = (name, ...args) => {
        try {
          return api[name](...args);
        } catch (error) {
          return `${error.name}: ${error.message}`;
        }
      };
      const early = say('parseHtml', html);
      await self.ready;
      const article = api.parseHtml(html, { baseUrl: 'https://news.example/a/' });
      const { start, end } = article.lines.find(({ role }) => role === 'headline');
      const policy = self.trustedTypes.createPolicy('article-card', { createHTML: (html) => html });
      const nodes = new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
      return {
        early,
        headline: article.headline,
        line: article.text.slice(start, end),
        href: article.body.flatMap(({ spans = [] }) => spans)[0].href,
        without: api.parseHtml(html).body.flatMap(({ spans = [] }) => spans).length,
        node: api.parseHtml(nodes.body).headline,
        text: api.htmlToText('<p>One <b>two</b><p>three<script>four()<\/script>'),
        markdown: api.parseMarkdown(markdown).headline,
        later: [(await api.parseHtmlAsync(html)).headline, (await api.parseMarkdownAsync(markdown)).headline],
        plain: api.parseArticle(story).headline,
        corrected: api.parseHtml(html, { corrections: { text: '1-0', lines: [] } }).headline,
        wrong: [
          ...[say('parseHtml', 1), say('parseHtml', '', { baseUrl: 1 }), say('parseHtml', '', { corrections: 1 })],
          ...[say('parseMarkdown', 1), say('htmlToText', {})],
        ],
      };
    },
    { html: PAGE, markdown: MARKDOWN, story: STORY },
  );
  expect(told).toEqual({
    early: 'Error: parseHtml: article-card does not read markup yet: await init({ markup: true }) first',
    headline: HEADLINE,
    line: HEADLINE,
    href: 'https://news.example/the',
    without: 0,
    node: HEADLINE,
    text: 'One two\n\nthree',
    markdown: HEADLINE,
    later: [HEADLINE, HEADLINE],
    plain: HEADLINE,
    corrected: HEADLINE,
    wrong: [
      'TypeError: parseHtml: `html` must be a string, a Document, an Element or a DocumentFragment, not 1',
      'TypeError: parseHtml: `options.baseUrl` must be a string or URL, not 1',
      'TypeError: parseHtml: `options.corrections` cannot be read: `text` must be a string',
      'TypeError: parseMarkdown: `text` must be a string, not 1',
      'TypeError: htmlToText: `html` must be a string, a Document, an Element or a DocumentFragment, not an object',
    ],
  });
  expect(wasm(files)).toEqual(['article_card_markup_bg.wasm']);
});

test('parseMail reads the HTML of a mail, and the text of others without the WebAssembly for it', async ({ page, show, baseURL }) => {
  const files = requested(page, baseURL);
  await show('', { script: `import * as api from '/api.js'; self.api = api;`, policy: ALLOWING });
  await page.waitForFunction(() => self.api);
  const head = `From: Ada Lim <ada@news.example>\r\nDate: Tue, 17 Oct 2023 10:00:00 +0200\r\nSubject: ${HEADLINE}\r\nMIME-Version: 1.0\r\n`;
  const body = HTML.replaceAll('href="/', 'href="https://news.example/');
  const alternative = (html: string) =>
    `${head}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${PARAGRAPHS[1]}\r\n` +
    `--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n--b--\r\n`;
  const read = (mail: string) =>
    page.evaluate(async (mail) => {
      const { headline, body, lines, text } = await self.api.parseMail(new TextEncoder().encode(mail));
      const { start, end } = lines.find(({ role }) => role === 'headline');
      return [headline, text.slice(start, end), body.flatMap(({ spans = [] }) => spans.map(({ href }) => href))[0]];
    }, mail);
  const subject = `Subject: ${HEADLINE}`;
  expect(await read(`${head}\r\n${PARAGRAPHS.slice(1).join('\r\n\r\n')}`)).toEqual([HEADLINE, subject, undefined]);
  expect(wasm(files)).toEqual(['article_card_bg.wasm']);
  expect(await read(alternative(body))).toEqual([HEADLINE, expect.stringContaining(HEADLINE), 'https://news.example/the']);
  expect(wasm(files)).toEqual(['article_card_bg.wasm', 'article_card_markup_bg.wasm']);
  expect((await read(alternative('<img src="https://news.example/a.png" alt="">')))[0]).toBe(HEADLINE);
  const wrong = await page.evaluate((mail) => self.api.parseMail(mail, { corrections: 1 }).catch(({ message }) => message), alternative(body));
  expect(wrong).toBe('parseMail: `options.corrections` cannot be read: `text` must be a string');
});

/** HTML that would run or fetch something if it were part of a page. */
const EVIL = `<p onclick="ran=1" style="background:url(/asked)">Visible one <img src="/asked.png" onerror="ran=1" alt="x"><script>ran=1<\/script></p>
  <p><a href="javascript:ran=1">Visible two</a> <a href="data:text/html,x">three</a> <a href=" java&#10;script:ran=1" ping="/asked">four</a></p>
  <template><template><img src=x onerror="ran=1"></template></template>
  <svg onload="ran=1"><script>ran=1<\/script><foreignObject><img src=/asked onerror="ran=1"></foreignObject></svg>
  <math><mtext><style><img src=x onerror="ran=1"></style></mtext></math><iframe srcdoc="<script>parent.ran=1<\/script>" src="/asked"></iframe>
  <link rel=stylesheet href=/asked><meta http-equiv=refresh content="0;url=/asked"><base href="javascript:ran=1//">
  <object data=/asked></object><video src=/asked autoplay></video>
  <form action="javascript:ran=1"><button formaction="javascript:ran=1">Visible five</button></form>
  <noscript><p title="</noscript><img src=x onerror=ran=1>"></noscript><p>Visible six</p><plaintext>Visible <b>seven`;

test('hostile HTML runs nothing, fetches nothing and keeps what is visible', async ({ page, show, site, baseURL }) => {
  const files = requested(page, baseURL);
  await site('evil', { contentType: 'text/html', body: EVIL });
  // Without a policy it would run.
  await show('<article-card loading="eager" class="way" src="evil"></article-card><article-card loading="eager" class="way"></article-card>', {
    script: `${API}
      import '/define.js';
      const script = Object.assign(document.createElement('script'), { type: 'text/html', text: ${JSON.stringify(EVIL)} });
      document.querySelectorAll('.way')[1].append(script);`,
    policy: '',
  });
  await expect(page.locator('.way [part=card]')).toHaveCount(2);
  const { texts, hrefs } = await page.evaluate(async (evil) => {
    await self.ready;
    const { body, text } = self.api.parseHtml(evil, { baseUrl: 'https://news.example/' });
    const cards = [...document.querySelectorAll('.way')].map(({ text }) => text);
    return { texts: [text, self.api.htmlToText(evil), ...cards], hrefs: body.flatMap(({ spans = [] }) => spans.map(({ href }) => href)) };
  }, EVIL);
  for (const text of texts) {
    for (const word of ['one', 'two', 'five', 'six']) expect(text).toContain(`Visible ${word}`);
    expect(text).toContain('three four');
    expect(text).toContain('Visible <b>seven');
    expect(text).not.toContain('ran=1');
  }
  for (const href of hrefs.filter(Boolean)) expect(href).toMatch(/^https:/);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => self.ran)).toBeUndefined();
  const made = 'script, iframe, form, object, img, [onerror], [onclick], [href^=java], [href^=data]';
  expect(await page.locator('.way').evaluateAll((cards, made) => cards.filter((card) => card.shadowRoot.querySelector(made)).length, made)).toBe(0);
  expect(files.filter((file) => /asked/.test(file))).toEqual([]);
});

test('huge HTML is read', async ({ page, show }) => {
  test.slow();
  await show('', { script: API, policy: ALLOWING });
  const told = await page.evaluate(async () => {
    await self.ready;
    const count = 1_000_000;
    const attributes = Array.from({ length: count }, (_, at) => `a${at}=b`).join(' ');
    const nested = document.createElement('div');
    for (let at = 0, last = nested; at < 2000; at++) last = last.appendChild(document.createElement('div'));
    nested.append('Outermost');
    const says = (html) => self.api.parseHtml(html).text;
    const deep = [`${'<div>'.repeat(count)}Innermost`, `${'<div></x>'.repeat(count / 10)}Unmatched`, `<p ${attributes}>Attributes`];
    return [...deep, nested].map(says);
  });
  expect(told).toEqual(['Innermost', 'Unmatched', 'Attributes', 'Outermost']);
});

test('a card of HTML copies its links and tables as Markdown', async ({ page, context, show }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const table = '<table><tr><th>Day</th><th>Cars</th></tr><tr><td>Monday</td><td>12</td></tr></table>';
  const paragraph = (text: string) => `<p>${text}</p>`;
  const [first, ...others] = PARAGRAPHS.slice(1).map(paragraph);
  const html = `<h1>${HEADLINE}</h1><p>By Ada Lim</p>${first.replace('The', '<a href="https://news.example/the">The</a>')}${table}${others.join('')}`;
  await show(`<article-card lang="en" loading="eager">${html}</article-card>`);
  await expect(page.locator('[part=headline]')).toHaveText(HEADLINE);
  await page.locator('[part=export-toggle]').click();
  await page.getByRole('button', { name: 'Copy as Markdown', exact: true }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain('[The](https://news.example/the)');
  expect(await copied()).toContain('| Day | Cars |\n| --- | --- |\n| Monday | 12 |');
});
