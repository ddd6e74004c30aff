// The JavaScript API in Node: the packed package, installed in an empty project.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

import { expect, test as base } from '@playwright/test';

import { STORY } from './story.mjs';

const PACKED = fileURLToPath(new URL('../../target/packed/', import.meta.url));

const test = base.extend<object, { run: (script: string) => unknown }>({
  /** Runs a module in a project with the package. Returns the JSON that it prints. */
  run: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'article-card-'));
      const installed = join(folder, 'node_modules', 'article-card');
      mkdirSync(installed, { recursive: true });
      const [archive] = readdirSync(PACKED).filter((name) => name.endsWith('.tgz'));
      execFileSync('tar', ['-xzf', join(PACKED, archive), '-C', installed, '--strip-components=1']);
      writeFileSync(join(folder, 'story.txt'), STORY);
      await use((script) => {
        const file = join(folder, `script-${Math.random()}.mjs`);
        const head = `import { readFileSync } from 'node:fs';
          const story = readFileSync(new URL('story.txt', import.meta.url), 'utf8');`;
        writeFileSync(file, `${head}\n${script}`);
        return JSON.parse(execFileSync(execPath, [file], { cwd: folder, encoding: 'utf8' }));
      });
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

const USE = `const article = api.parseArticle(story);
  const { points } = api.summarize(story, { points: 1 });
  console.log(JSON.stringify({
    headline: article.headline,
    author: article.authors[0].name,
    points: points.length,
    jsonLd: api.toJsonLd(article)['@type'],
    markdown: api.toMarkdown(article).split('\\n')[0],
    text: api.toText(article).split('\\n')[0],
  }));`;

const HEADLINE = 'Harbour bridge reopens after storm';
const USED = { headline: HEADLINE, author: 'Ada Lim', points: 1, jsonLd: 'NewsArticle', markdown: `# ${HEADLINE}`, text: HEADLINE };

const WASM = "new URL('node_modules/article-card/article_card_bg.wasm', import.meta.url)";

for (const [name, init] of [
  ['from beside the package', ''],
  ['from a folder', "{ base: new URL('node_modules/article-card', import.meta.url) }"],
  ['from bytes', `readFileSync(${WASM})`],
  ['from a file URL', WASM],
  ['from the address of a file', `${WASM}.href`],
  ['from a module', `new WebAssembly.Module(readFileSync(${WASM}))`],
] as const) {
  test(`init ${name}`, ({ run }) => {
    expect(run(`import * as api from 'article-card/api'; await api.init(${init}); ${USE}`)).toEqual(USED);
  });
}

test('the whole package is imported, and registers nothing', ({ run }) => {
  expect(run(`import * as api from 'article-card'; await api.init(); ${USE}`)).toEqual(USED);
});

test('init that failed can be tried again', ({ run }) => {
  const script = `import * as api from 'article-card/api';
    const failed = await api.init(new URL('nowhere.wasm', import.meta.url)).then(() => 'loaded', (error) => error.code);
    await api.init();
    console.log(JSON.stringify([failed, api.parseArticle(story).headline]));`;
  expect(run(script)).toEqual(['ENOENT', HEADLINE]);
});

test('languages are read from beside the package', ({ run }) => {
  const script = `import { init, parseArticle, parseArticleAsync } from 'article-card/api';
    const text = 'Jembatan dibuka lagi\\n\\nOleh Budi Santoso\\n\\nWarga berharap jembatan itu segera diperbaiki karena anak-anak tidak bisa berangkat ke sekolah.';
    const warnings = [];
    console.warn = (warning) => warnings.push(warning);
    await init();
    const author = ({ authors }) => authors[0]?.name ?? '';
    parseArticle(text);
    const found = [author(await parseArticleAsync(text)), author(parseArticle(text))];
    await init({ languages: ['de', 'id'] });
    await init({ languages: 'all' });
    console.log(JSON.stringify([...found, warnings.length, /languages: \\['id'\\]/.test(warnings[0])]));`;
  expect(run(script)).toEqual(['Budi Santoso', 'Budi Santoso', 1, true]);
});

test('a mail is parsed, and becomes HTML', ({ run }) => {
  const script = `import { parseMail, toHtml } from 'article-card/api';
    const mail = 'From: =?utf-8?q?Ada_Lim?= <ada@news.example>\\r\\nDate: Wed, 1 May 2024 10:00:00 +0700\\r\\n'
      + 'Subject: ' + story.split('\\n')[0] + '\\r\\nContent-Transfer-Encoding: quoted-printable\\r\\n\\r\\nThe bridge opened again on Monday =E2=80=93 in =\\r\\nrain.';
    const article = await parseMail(new TextEncoder().encode(mail));
    const { start, end } = article.lines[article.body[0].lines[0]];
    console.log(JSON.stringify([article.headline, article.datePublished.iso, article.text.slice(start, end), toHtml(article).split('\\n')[2]]));`;
  expect(run(script)).toEqual([HEADLINE, '2024-05-01T10:00+07:00', 'The bridge opened again on Monday – in rain.', `<h1>${HEADLINE}</h1>`]);
});

test('of a mail with HTML the text is read', ({ run }) => {
  const script = `import { parseMail } from 'article-card/api';
    const mail = 'Subject: ' + story.split('\\n')[0] + '\\nContent-Type: text/html\\n\\n<p>The <a href="https://news.example/">bridge</a> opened again on Monday in the rain.</p>';
    const { text, body } = await parseMail(mail);
    console.log(JSON.stringify([text.split('\\n').at(-1), body[0].spans ?? []]));`;
  expect(run(script)).toEqual(['The bridge opened again on Monday in the rain.', []]);
});

test('HTML is read from a document of any DOM, and Markdown', ({ run }) => {
  const script = `import { htmlToText, init, parseArticle, parseHtml, parseMarkdown } from 'article-card/api';
    import { element as el, page } from ${JSON.stringify(new URL('tree.mjs', import.meta.url).href)};
    await init({ markup: true });
    const [headline, , ...rest] = story.split('\\n\\n');
    const paragraphs = rest.map((text) => el('p', {}, text));
    const document = page(el('html', {}, el('head', {}, el('title', {}, headline)), el('body', {}, el('h1', {}, headline), el('p', {}, 'By ', el('a', { href: '/ada' }, 'Ada Lim')), ...paragraphs)));
    const article = parseHtml(document, { baseUrl: 'https://news.example/' });
    const refusal = (() => { try { parseHtml('<p>One'); } catch ({ name, message }) { return name + ': ' + message; } })();
    console.log(JSON.stringify({
      headline: article.headline,
      author: article.authors[0].name,
      lines: article.lines.length === article.text.split('\\n').length,
      text: htmlToText(document) === article.text,
      markdown: parseMarkdown(story).headline,
      plain: parseArticle(story).headline,
      refusal,
    }));`;
  const refusal = 'TypeError: parseHtml: nothing here parses HTML; pass a Document, for instance one of linkedom';
  expect(run(script)).toEqual({ headline: HEADLINE, author: 'Ada Lim', lines: true, text: true, markdown: HEADLINE, plain: HEADLINE, refusal });
});

test('cards are rendered without a browser', ({ run }) => {
  const script = `import { cardStyle, init, renderArticleCard } from 'article-card/server';
    import * as api from 'article-card/api';
    const early = (() => { try { renderArticleCard(story); } catch ({ message }) { return message; } })();
    await init();
    const { html, head } = renderArticleCard(story, { headingLevel: 3, stylesheet: '/a.css' });
    await api.init();
    const jsonLd = JSON.parse(head.match(/ld\\+json">(.*)<\\/script>/)[1]);
    console.log(JSON.stringify({
      early,
      start: html.slice(0, 96),
      keepsText: html.endsWith('</template>' + story + '</article-card>'),
      title: head.split('\\n')[0],
      hasWords: /Unterhaltung|Zusammenfassung/.test(renderArticleCard(story, { uiLang: 'de', lang: 'en', tools: 'share lines', cite: 'https://news.example/' }).html),
      isSame: JSON.stringify(sorted(jsonLd)) === JSON.stringify(sorted(api.toJsonLd(api.parseArticle(story)))),
      light: renderArticleCard(story, { light: true }).html.startsWith('<article lang="en"'),
      style: cardStyle() === readFileSync(new URL('node_modules/article-card/prerendered.css', import.meta.url), 'utf8'),
    }));
    function sorted(value) {
      if (Array.isArray(value)) return value.map(sorted);
      if (typeof value !== 'object') return value;
      return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
    }`;
  expect(run(script)).toEqual({
    early: 'article-card is not loaded yet: await init() first',
    start: '<article-card heading-level="3"><template shadowrootmode="open"><link rel="stylesheet" href="/a.css">'.slice(0, 96),
    keepsText: true,
    title: `<title>${HEADLINE}</title>`,
    hasWords: true,
    isSame: true,
    light: true,
    style: true,
  });
});

test('wrong options of a rendered card are named', ({ run }) => {
  const script = `import { init, renderArticleCard } from 'article-card/server';
    await init(readFileSync(new URL('node_modules/article-card/article_card_server_bg.wasm', import.meta.url)));
    const say = (...given) => { try { renderArticleCard(...given); } catch (error) { return error.name + ': ' + error.message; } };
    console.log(JSON.stringify([say(1), say(story, null), say(story, { colour: 1 }), say(story, { points: 9 }), say(story, { theme: 'pink' }), say(story, { open: 1 }), say(story, { tools: 'share print' })]));`;
  expect(run(script)).toEqual([
    'TypeError: renderArticleCard: `text` must be a string, not number',
    'TypeError: renderArticleCard: `options` must be an object',
    'TypeError: renderArticleCard: there is no option `colour`',
    'TypeError: renderArticleCard: `options.points` must be a whole number from 1 to 7',
    'TypeError: renderArticleCard: `options.theme` must be auto, light, dark, sepia, contrast',
    'TypeError: renderArticleCard: `options.open` must be a boolean',
    'TypeError: renderArticleCard: `options.tools` must be auto, none or some of listen, settings, share, lines',
  ]);
});

test('a server renders many texts, hostile and long ones too', ({ run }) => {
  const script = `import { init, renderArticleCard } from 'article-card/server';
    await init();
    const hostile = renderArticleCard('</template><script>alert(1)</script> \\ud800 \\u0000\\n\\n' + story).html;
    const long = renderArticleCard((story + '\\n\\n').repeat(300));
    for (let i = 0; i < 200; i++) renderArticleCard(story);
    console.log(JSON.stringify([/<script/.test(hostile), hostile.split('</template').length, long.html.length > 500000]));`;
  expect(run(script)).toEqual([false, 2, true]);
});
