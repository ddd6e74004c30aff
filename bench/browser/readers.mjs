// Mozilla's Readability and Defuddle on the DOM of pages, ours on their text: in one tab, page by
// page and turn by turn. `cargo xtask bench readers` installs them and builds the package first; an
// argument names a folder of `ID.txt` beside `ID.html.gz`.

import { chromium } from '@playwright/test';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gunzipSync } from 'node:zlib';

import { launchOptions } from '../../e2e/chromium.mjs';
import { serve } from '../../e2e/server.mjs';
import { median, table } from './figures.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const RUNS = 7;
/** As many times as fast as Readability. */
const BAR = 20;

const SCRIPTS = {
  'Readability 0.6.0': ['bench/browser/readers/node_modules/@mozilla/readability/Readability.js'],
  'Defuddle 0.19.4': ['bench/browser/readers/node_modules/defuddle/dist/index.js'],
};
const OURS = ['define.js', 'element.js', 'card.js', 'wasm.js', 'clipboard.js', 'article_card.js', 'article_card_bg.wasm'].map((file) => `pkg/${file}`);
const OF_MARKUP = [...OURS.slice(0, -1), 'pkg/markup.js', 'pkg/article_card_markup.js', 'pkg/article_card_markup_bg.wasm'];

/** Pages of other people's, or where there are none of ours: samples in a page with the usual furniture. */
function pages(folder) {
  if (folder && existsSync(folder)) {
    const ids = readdirSync(folder).filter((name) => name.endsWith('.html.gz')).map((name) => name.slice(0, -8));
    return ids.map((id) => ({ html: gunzipSync(readFileSync(join(folder, `${id}.html.gz`))).toString(), text: readFileSync(join(folder, `${id}.txt`), 'utf8') }));
  }
  const samples = join(ROOT, 'demo/samples');
  return readdirSync(samples).map((name) => page(readFileSync(join(samples, name), 'utf8')));
}

function page(story) {
  const links = ['Home', 'World', 'Politics', 'Business', 'Science', 'Sport', 'Weather', 'Contact', 'Privacy'];
  const menu = (name) => `<nav class="${name}"><ul>${links.map((link) => `<li><a href="/${link}">${link}</a></li>`).join('')}</ul></nav>`;
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const [headline, ...paragraphs] = story.split(/\n\s*\n/).map(escaped);
  const related = links.map((link) => `<li><a href="/${link}/1"><img src="/1.jpg" alt=""><h3>More about ${link.toLowerCase()}</h3></a></li>`).join('');
  const html = `<!doctype html><html><head><title>${headline}</title><meta property="og:title" content="${headline}"></head><body>
    <header>${menu('top')}<form><input type="search"><button>Search</button></form></header>
    <main><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article>
    <aside><h2>Read more</h2><ul>${related}</ul></aside></main>
    <footer>${menu('bottom')}<p>All rights reserved</p></footer></body></html>`;
  return { html, text: [links.join('\n'), 'Search', story, 'Read more', ...links.map((link) => `More about ${link.toLowerCase()}`), links.join('\n'), 'All rights reserved'].join('\n') };
}

const server = await serve(0, 'pkg');
const browser = await chromium.launch(launchOptions);
const tab = await browser.newPage();
await tab.goto(`${server.url}fallback.css`);
for (const [script] of Object.values(SCRIPTS)) await tab.addScriptTag({ content: readFileSync(join(ROOT, script), 'utf8') });
await tab.evaluate(async (url) => {
  const { init, parseArticle, parseHtml } = await import(`${url}api.js`);
  await init({ markup: true });
  // Ours knows the article and its summary; theirs know the article.
  self.readers = [
    ({ text }) => parseArticle(text).body.length,
    ({ document }) => new Readability(document).parse()?.content?.length,
    ({ document }) => new Defuddle(document, { url: 'https://example.com/' }).parse().content.length,
    ({ document }) => parseHtml(document, { baseUrl: 'https://example.com/' }).body.length,
  ];
}, server.url);

/** Milliseconds of each reader on a page, the median of several turns; the DOM and its copies are made outside of them. */
const measure = ({ html, text }) =>
  tab.evaluate(
    ([html, text, runs]) => {
      const document = new DOMParser().parseFromString(html, 'text/html');
      const times = self.readers.map(() => []);
      for (let run = 0; run <= runs; run++) {
        self.readers.forEach((read, at) => {
          const page = { text, document: document.cloneNode(true) };
          const start = performance.now();
          try {
            read(page);
          } catch {
            // A page that a reader fails on counts with the time it took to.
          }
          // The first turn compiles.
          if (run) times[at].push(performance.now() - start);
        });
      }
      const sums = performance.now();
      let sum = 0;
      for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
      return [...times.map((list) => list.sort((a, b) => a - b)[list.length >> 1]), performance.now() - sums, sum];
    },
    [html, text, RUNS],
  );

const all = pages(argv[2] && join(argv[2], 'S1_scrapinghub'));
const results = [];
for (const page of all) results.push(await measure(page));
await browser.close();
server.close();

const bytes = (files) => files.map((file) => brotliCompressSync(readFileSync(join(ROOT, file))).length).reduce((sum, size) => sum + size);
const of = (at) => median(results.map((times) => times[at]));
const ratio = (at, ours = 0) => median(results.map((times) => times[at] / times[ours]));
const ms = (value) => `${value.toFixed(value < 1 ? 3 : 1)} ms`;
const sum = (list) => list.reduce((sum, page) => sum + page, 0);
const kB = Math.round(sum(all.map((page) => page.text.length)) / 1000);
console.log(
  `${all.length} ${argv[2] ? 'pages of S1_scrapinghub' : 'pages of our own'}, ${kB} kB of text from ${Math.round(sum(all.map((page) => page.html.length)) / 1000)} kB of HTML; ` +
    `the median of the pages, each the median of ${RUNS} turns. Readability and Defuddle get a DOM, which is built and copied before the clock starts. ` +
    `article-card gets the text, or the DOM too, and its time includes the walk over the DOM, copying into the WebAssembly, parsing, the summary, and the article as a JavaScript object.\n`,
);
const names = Object.keys(SCRIPTS);
console.log(
  table(
    ['', 'a page', 'from text we are faster', 'bar', '', 'from the DOM we are faster', 'bar', '', 'brotli, as shipped'],
    [
      ['article-card, text', ms(of(0)), '', '', '', '', '', '', `${bytes(OURS)} B with the card`],
      ['article-card, DOM', ms(of(3)), '', '', '', '', '', '', `${bytes(OF_MARKUP)} B with the card`],
      ...[1, 2].map((at) => [
        names[at - 1],
        ms(of(at)),
        `${ratio(at).toFixed(1)}×`,
        at === 1 ? `${BAR}×` : '',
        at === 1 ? (ratio(1) >= BAR ? 'met' : 'missed') : '',
        `${ratio(at, 3).toFixed(2)}×`,
        '1×',
        ratio(at, 3) >= 1 ? 'met' : 'missed',
        `${bytes(SCRIPTS[names[at - 1]])} B`,
      ]),
      ['physical limit: every character looked at once', ms(of(4)), '', '', '', '', '', '', ''],
    ],
  ),
);
