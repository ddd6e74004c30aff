// A thousand cards on a page, beside code that makes the same nodes by hand: time and memory.
// `cargo xtask bench many` builds the package first.

import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';

import { launchOptions } from '../../e2e/chromium.mjs';
import { serve } from '../../e2e/server.mjs';
import { median, table } from './figures.mjs';
import { story } from './texts.mjs';

const CARDS = 1000;
const ROUNDS = 3;
const BAR = 3;
const TEXT = story(3000);

const server = await serve(0, 'pkg');
const browser = await chromium.launch(launchOptions);
const system = await browser.newBrowserCDPSession();

/** Bytes that the processes of pages hold for themselves, which Linux tells: elements are in no heap that JavaScript could ask for. */
async function heldByPages() {
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  const of = ({ id }) => Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) * 1024;
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, info) => sum + of(info), 0);
}

/** Milliseconds from the first card's making to the frame after the last, and megabytes that the page holds then. */
async function measure(make, ...args) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${server.url}fallback.css`);
  const client = await context.newCDPSession(page);
  const held = async () => {
    await client.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(500);
    return heldByPages();
  };
  // Both begin with one card there: the code is loaded, and has run once.
  await page.evaluate(make, [1, ...args]);
  const before = await held();
  const time = await page.evaluate(make, [CARDS, ...args]);
  await page.waitForTimeout(500);
  const memory = (await held()) - before;
  const nodes = await page.evaluate(() => {
    const count = (root) => [...root.querySelectorAll('*')].reduce((sum, element) => sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0), 0);
    return count(document.body);
  });
  await context.close();
  return { time, memory: memory / 1e6, nodes };
}

/** Cards as a page makes them. */
const ours = async ([count, url, text]) => {
  const start = performance.now();
  const cards = Array.from({ length: count }, () => Object.assign(document.createElement('article-card'), { loading: 'eager', text }));
  let left = count;
  const parsed = new Promise((all) => {
    document.body.addEventListener('article-card-parsed', () => --left || all());
  });
  document.body.replaceChildren(...cards);
  await import(`${url}define.js`);
  await parsed;
  await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
  return performance.now() - start;
};

/** The nodes of one card, as a list of what to make. */
const recipe = async ([url, text]) => {
  const card = Object.assign(document.createElement('article-card'), { loading: 'eager', text });
  const parsed = new Promise((parsed) => card.addEventListener('article-card-parsed', parsed));
  document.body.replaceChildren(card);
  await import(`${url}define.js`);
  await parsed;
  const of = (node) =>
    node.nodeType === Node.TEXT_NODE
      ? node.data
      : { space: node.namespaceURI, name: node.localName, attributes: [...node.attributes].map(({ name, value }) => [name, value]), children: [...node.childNodes].filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE).map(of) };
  return [...card.shadowRoot.children].map(of);
};

/** Those nodes, made by hand in a shadow root with the same style sheet. */
const byHand = async ([count, url, recipe]) => {
  if (!self.sheet) {
    const { css } = await import(`${url}card.js`);
    self.sheet = new CSSStyleSheet();
    self.sheet.replaceSync(css);
  }
  const start = performance.now();
  const make = (node) => {
    if (typeof node === 'string') return document.createTextNode(node);
    const element = document.createElementNS(node.space, node.name);
    for (const [name, value] of node.attributes) element.setAttribute(name, value);
    element.append(...node.children.map(make));
    return element;
  };
  const cards = Array.from({ length: count }, () => {
    const card = document.createElement('div');
    const shadow = card.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [self.sheet];
    shadow.append(...recipe.map(make));
    return card;
  });
  document.body.replaceChildren(...cards);
  await new Promise((frame) => requestAnimationFrame(() => setTimeout(frame)));
  return performance.now() - start;
};

const first = await browser.newPage();
await first.goto(`${server.url}fallback.css`);
const nodes = await first.evaluate(recipe, [server.url, TEXT]);
await first.close();

const [cards, hand] = [[], []];
for (let round = 0; round < ROUNDS; round++) {
  cards.push(await measure(ours, server.url, TEXT));
  hand.push(await measure(byHand, server.url, nodes));
}
await browser.close();
server.close();

const of = (runs, key) => median(runs.map((run) => run[key]));
const row = (name, runs, extra) => [name, `${Math.round(of(runs, 'time'))} ms`, `${of(runs, 'memory').toFixed(1)} MB`, `${of(runs, 'nodes')}`, extra];
const [time, memory] = ['time', 'memory'].map((key) => of(cards, key) / of(hand, key));
console.log(
  `${CARDS} cards of a story of ${TEXT.length} characters each, all rendered, beside the same nodes with the same attributes and styles made by hand from a list, ` +
    `without parsing and listeners. Memory is that of the page's process. Median of ${ROUNDS} rounds in turn, bar ${BAR}×.\n`,
);
console.log(
  table(
    ['', 'time', 'memory', 'elements', ''],
    [
      row('article-card', cards, ''),
      row('by hand (physical limit)', hand, ''),
      ['ratio', `${time.toFixed(1)}×`, `${memory.toFixed(1)}×`, '', time <= BAR && memory <= BAR ? 'met' : 'missed'],
    ],
  ),
);
