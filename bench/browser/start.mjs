// Time from navigation to the card, layout shift and bytes, cold: the plain page with
// <article-card> beside one with a React card. `cargo xtask bench start` builds both first.

import { chromium } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

import { launchOptions } from '../../e2e/chromium.mjs';
import { STORY } from '../../e2e/embed/story.mjs';
import { median, table } from './figures.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const RUNS = 9;

const PLAIN = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Measured: plain</title>
    <link rel="stylesheet" href="fallback.css" />
    <script type="module" src="define.js"></script>
  </head>
  <body>
    <p>Before</p>
    <article-card>${STORY}</article-card>
    <p>After</p>
    <p>${STORY}</p>
  </body>
</html>`;

/** What docs/hosting.md advises for a card above the fold. */
const HINTS = `<link rel="preload" href="article_card_bg.wasm" as="fetch" crossorigin />
    ${['element', 'card', 'wasm', 'article_card'].map((name) => `<link rel="modulepreload" href="${name}.js" />`).join('\n    ')}
    <script`;

/** The least there can be: an element that shows the text as a headline and paragraphs, and a page that starts an empty WebAssembly. */
const BARE = `customElements.define('article-card', class extends HTMLElement {
  connectedCallback() {
    const [headline, ...lines] = this.textContent.trim().split(/\\n+/);
    const make = (name, text) => Object.assign(document.createElement(name), { textContent: text });
    const title = make('h2', headline);
    title.part = 'headline';
    this.attachShadow({ mode: 'open' }).append(title, ...lines.map((line) => make('p', line)));
  }
});`;
const EMPTY = `await WebAssembly.instantiateStreaming(fetch('empty.wasm'));
${BARE}`;
const least = (script) => (path) =>
  ({ '/': Buffer.from(PLAIN), '/define.js': Buffer.from(script), '/empty.wasm': Buffer.from('\0asm\x01\0\0\0'), '/fallback.css': read('pkg', '/fallback.css') })[path];

const pages = {
  'article-card': (path) => (path === '/' ? Buffer.from(PLAIN) : read('pkg', path)),
  'article-card with hints': (path) => (path === '/' ? Buffer.from(PLAIN.replace('<script', HINTS)) : read('pkg', path)),
  'React 19': (path) =>
    path === '/' ? Buffer.from(`${read('target/measure/react', '/index.html')}`.replaceAll('%STORY%', STORY)) : read('target/measure/react', path),
  'a bare custom element': least(BARE),
  'an empty WebAssembly before it': least(EMPTY),
};

const conditions = {
  'This machine': undefined,
  '9 Mbit/s, 60 ms, 4 times slower processor': { download: (9e6 / 8) | 0, latency: 60, slowdown: 4 },
};

const types = { '': 'text/html', '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm' };

function read(folder, path) {
  const file = join(ROOT, folder, path);
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** Serves with brotli, compressed once, as a publisher's server does. */
async function serve(find) {
  const compressed = new Map();
  const server = createServer(({ url }, response) => {
    if (!compressed.has(url)) {
      const body = find(url);
      compressed.set(url, body && brotliCompressSync(body));
    }
    const body = compressed.get(url);
    if (!body) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(url)] ?? 'application/octet-stream', 'content-encoding': 'br', 'content-length': body.length });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${server.address().port}/`;
  return { url, close: () => server.close() };
}

async function measure(browser, url, condition) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  if (condition) {
    const { download, latency, slowdown } = condition;
    await client.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: download, uploadThroughput: download });
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript(() => {
    self.shift = 0;
    addEventListener('article-card-parsed', () => (self.parsedAt ??= performance.now()));
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (self.shift += value))).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      const card = document.querySelector('article-card')?.shadowRoot ?? document.querySelector('#card');
      if (card?.querySelector('[part=headline]')?.checkVisibility()) self.cardAt = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(url);
  await page.waitForFunction(() => self.cardAt);
  await page.waitForTimeout(200);
  const result = await page.evaluate(() => ({
    card: self.cardAt,
    text: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    shift: self.shift,
    code: performance.getEntriesByType('resource').find(({ name }) => name.endsWith('.wasm'))?.responseEnd,
    parsed: self.parsedAt,
  }));
  await context.close();
  return { ...result, bytes };
}

const browser = await chromium.launch(launchOptions);
const servers = await Promise.all(Object.values(pages).map(serve));
const REACT = 'React 19';
for (const [where, condition] of Object.entries(conditions)) {
  const runs = Object.keys(pages).map(() => []);
  for (let run = 0; run <= RUNS; run++) {
    for (const [at, { url }] of servers.entries()) {
      const result = await measure(browser, url, condition);
      // The first one compresses.
      if (run) runs[at].push(result);
    }
  }
  const of = (at, key) => median(runs[at].map((run) => run[key]));
  const names = Object.keys(pages);
  const react = of(names.indexOf(REACT), 'card');
  const rows = names.map((name, at) => {
    const card = of(at, 'card');
    const ours = /^article-card/.test(name);
    return [name, `${Math.round(of(at, 'text'))} ms`, `${Math.round(card)} ms`, of(at, 'shift').toFixed(3), `${of(at, 'bytes')}`, ours ? (card <= react ? 'met' : 'missed') : ''];
  });
  console.log(`${where}, median of ${RUNS} cold loads, the pages in turn. The bar is the card made in React.\n`);
  console.log(table(['page', 'text seen', 'card seen', 'layout shift', 'bytes', ''], rows));
  const [code, parsed, card] = ['code', 'parsed', 'card'].map((key) => Math.round(of(0, key)));
  console.log(`Of article-card's ${card} ms, ${code} pass before the WebAssembly has arrived, and ${parsed - code} more before the card is in the document.\n`);
}
await browser.close();
servers.forEach((server) => server.close());
