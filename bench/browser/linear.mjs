// Time and memory by the length of the text, in the browser's WebAssembly, for hard texts too.
// `cargo xtask bench linear` builds the package first.

import { chromium } from '@playwright/test';

import { launchOptions } from '../../e2e/chromium.mjs';
import { serve } from '../../e2e/server.mjs';
import { table } from './figures.mjs';
import { shapes, story } from './texts.mjs';

const MEGABYTE = 1_000_000;
const MOST_TIME = 12;
const MOST_MEMORY = 6;

const server = await serve(0, 'pkg');
const browser = await chromium.launch(launchOptions);
const tab = await browser.newPage();
await tab.goto(`${server.url}fallback.css`);
await tab.evaluate(async (url) => {
  const module = await WebAssembly.compileStreaming(fetch(`${url}article_card_bg.wasm`));
  /** Zeros that say there are neither corrections, a text's fingerprint and a list of lines, nor files of languages. */
  const NOTHING_BEFORE = 12;
  /** As the worker does it: an instance for each text. */
  self.parse = (text) => {
    const imports = {};
    for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = () => {};
    const { exports } = new WebAssembly.Instance(module, imports);
    const before = exports.memory.buffer.byteLength;
    const bytes = new TextEncoder().encode(text);
    const at = exports.workerInput(bytes.length + NOTHING_BEFORE) >>> 0;
    new Uint8Array(exports.memory.buffer, at + NOTHING_BEFORE, bytes.length).set(bytes);
    const start = performance.now();
    exports.workerParse(0);
    return [performance.now() - start, (exports.memory.buffer.byteLength - before) / bytes.length];
  };
  self.look = (text) => {
    const bytes = new TextEncoder().encode(text);
    const start = performance.now();
    let sum = 0;
    for (let at = 0; at < bytes.length; at++) sum += bytes[at];
    return [performance.now() - start, sum];
  };
}, server.url);

const cut = (text, bytes) => Buffer.from(text).subarray(0, bytes).toString();
const texts = { 'a story': story(10 * MEGABYTE) };
for (const [name, passage] of Object.entries(shapes)) texts[name] = passage.repeat(Math.ceil((10 * MEGABYTE) / Buffer.byteLength(passage)));

const rows = [];
for (const [name, text] of Object.entries(texts)) {
  const [short, long] = [cut(text, MEGABYTE), cut(text, 10 * MEGABYTE)];
  // The lesser of two: what disturbs a measurement only makes it longer, and less so a long one.
  const least = (text, runs) => tab.evaluate(([text, runs]) => Array.from({ length: runs }, () => self.parse(text)).sort(([a], [b]) => a - b)[0], [text, runs]);
  const [[time], [longTime, memory]] = [await least(short, 2), await least(long, 1)];
  const ratio = longTime / time;
  const met = ratio <= MOST_TIME && memory <= MOST_MEMORY;
  rows.push([name, `${(10_000 / longTime).toFixed(1)} MB/s`, ratio.toFixed(1), `${memory.toFixed(1)}×`, met ? 'met' : 'missed']);
}
const [look] = await tab.evaluate((text) => [0, 1, 2].map(() => self.look(text)).sort(([a], [b]) => a - b)[0], texts['a story']);
rows.push(['physical limit: every byte looked at once, in JavaScript', `${(10_000 / look).toFixed(0)} MB/s`, '', '', '']);
console.log(`Bars: the time of 10 MB is at most ${MOST_TIME} times that of 1 MB, and the memory, with the text and the serialised article, at most ${MOST_MEMORY} times the text.\n`);
console.log(table(['', 'speed at 10 MB', '10 MB : 1 MB', 'memory : text', ''], rows));
if (rows.some((row) => row[4] === 'missed')) {
  console.log(
    'Where the memory goes: each line, however short, has its features, its entry in the list of lines and its block. A story has few lines ' +
      'for its length, a list of words one for every five bytes. The memory is that of a worker and is freed with it.\n',
  );
}
await browser.close();
server.close();
