// Takes the pictures of docs/markup.md: `node e2e/kinds/pictures.mjs FOLDER`. Each shows a kind of content in two cards
// of the built package: that of the page's plain text, and that of the page.

import { chromium } from '@playwright/test';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';

import { launchOptions } from '../chromium.mjs';
import { serve } from '../server.mjs';
import { KINDS, PAGE, PICTURE } from './kinds.mjs';

/** Pixels of a card's width, and of the space around a kind and between the two cards. */
const [WIDTH, SPACE, BETWEEN] = [460, 14, 12];

const SCALE = 1.25;

const [folder] = argv.slice(2);

/** Opens a page with the two cards, and waits for both and their pictures. */
async function open(browser, url) {
  // In a window as high as a card there is no bar that shows how far a reader has come.
  const viewport = { width: WIDTH, height: 5000 };
  const page = await browser.newPage({ viewport, deviceScaleFactor: SCALE, colorScheme: 'light', reducedMotion: 'reduce' });
  await page.route(`${url}*`, (route) => {
    const made = { 'cards.html': ['text/html', CARDS], 'ferry.html': ['text/html; charset=utf-8', PAGE], 'pier.svg': ['image/svg+xml', PICTURE] };
    const [contentType, body] = made[route.request().url().slice(url.length)] ?? [];
    return body ? route.fulfill({ contentType, body }) : route.continue();
  });
  await page.goto(`${url}cards.html`);
  for (const card of ['#text', '#html']) {
    await page.locator(`${card} [part=headline]`).waitFor();
    await page.locator(`${card} [part=story-toggle]`).click();
    await page.locator(`${card} [part=set-aside-toggle]`).click();
  }
  await page.locator('#html').getByRole('button', { name: 'Show picture' }).click();
  await page.locator('#html img').evaluate((image) => image.decode());
  return page;
}

const CARDS = `<!doctype html><html lang="en"><meta charset="utf-8"><style>body { margin: 0 }</style>
  <body><article-card id="text" loading="eager"></article-card>
  <article-card id="html" loading="eager" src="ferry.html"></article-card>
  <script type="module">
    import { htmlToText, init } from './index.js';
    await init({ markup: true });
    const page = await fetch('ferry.html').then((response) => response.text());
    document.querySelector('#text').text = htmlToText(page);
  </script>`;

/** Returns the place of a kind in a card: from the block with its first words to that with its last. Runs in the page. */
function placeOf(card, [{ first, last = first }, space]) {
  const squeezed = (text) => text.replace(/\s+/g, ' ');
  const blocks = [...card.shadowRoot.querySelectorAll('p, li, h2, h3, blockquote, figure, tr, pre, [part=meta]')].filter((block) => block.checkVisibility());
  const holding = (words) => {
    const found = blocks.filter(({ textContent }) => squeezed(textContent).includes(squeezed(words)));
    const inner = found.find((block) => !found.some((other) => other !== block && block.contains(other)));
    return inner?.closest('figure, pre, table') ?? inner;
  };
  const [start, end] = [holding(first), holding(last)];
  if (!start || !end) return undefined;
  // Lines that are set aside stand close to one another.
  const around = start.matches('[part=set-aside-line]') ? 0 : space;
  const [{ top }, { bottom }] = [start, end].map((block) => block.getBoundingClientRect());
  return { y: top + scrollY - around, height: bottom - top + 2 * around };
}

/** Joins two pictures side by side as WebP, on the paper of a card. Runs in the page. */
async function joined([sources, between]) {
  const images = await Promise.all(
    sources.map(async (source) => {
      const image = Object.assign(new Image(), { src: `data:image/png;base64,${source}` });
      await image.decode();
      return image;
    }),
  );
  const width = images.reduce((sum, image) => sum + image.width, between);
  const height = Math.max(...images.map((image) => image.height));
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  let x = 0;
  for (const image of images) {
    context.fillStyle = '#fffefb';
    context.fillRect(x, 0, image.width, height);
    context.drawImage(image, x, 0);
    context.strokeStyle = '#ddd5c8';
    context.strokeRect(x + 0.5, 0.5, image.width - 1, height - 1);
    x += image.width + between;
  }
  return canvas.toDataURL('image/webp', 0.7).split(',')[1];
}

const server = await serve(0, 'pkg');
const browser = await chromium.launch(launchOptions);
try {
  mkdirSync(folder, { recursive: true });
  const page = await open(browser, server.url);
  let size = 0;
  for (const [name, kind] of Object.entries(KINDS)) {
    const halves = [];
    for (const card of ['#text', '#html']) {
      const place = await page.locator(card).evaluate(placeOf, [kind, SPACE]);
      if (!place) throw new Error(`${card} has no “${kind.first}”`);
      const clip = { x: 0, width: WIDTH, ...place };
      halves.push((await page.screenshot({ clip, fullPage: true })).toString('base64'));
    }
    const picture = Buffer.from(await page.evaluate(joined, [halves, BETWEEN * SCALE]), 'base64');
    writeFileSync(join(folder, `${name}.webp`), picture);
    size += picture.length;
  }
  console.log(`Wrote ${Object.keys(KINDS).length} pictures to ${folder}, ${size} bytes`);
} finally {
  await browser.close();
  server.close();
}
