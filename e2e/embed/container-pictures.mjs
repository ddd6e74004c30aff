// Photographs the packaged card in every container of containers.mjs, on a phone and in a window, for a person to look
// at: `node e2e/embed/container-pictures.mjs FOLDER`.

import { join } from 'node:path';
import { argv } from 'node:process';

import { chromium } from '@playwright/test';

import { launchOptions } from '../chromium.mjs';
import { serve } from '../server.mjs';
import { CONTAINERS_CSS, containersWith } from './containers.mjs';
import { STORY } from './story.mjs';

const WIDTHS = [360, 1000];

/** A page leaves room between a card and its neighbours. */
const SPACE = 'section { margin-block-end: 1rem } .row { gap: 1rem } td { padding: 0 0.5rem }';

const [folder] = argv.slice(2);

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Containers</title>
  <link rel="stylesheet" href="/fallback.css"><style>${CONTAINERS_CSS}${SPACE}</style><script type="module" src="/define.js"></script>
  <body>${containersWith(`<article-card loading="eager">${STORY}</article-card>`)}`;

const server = await serve(0, 'pkg');
const browser = await chromium.launch(launchOptions);
try {
  for (const width of WIDTHS) {
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme: 'light', reducedMotion: 'reduce' });
    await page.route(`${server.url}containers.html`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: PAGE }));
    await page.goto(`${server.url}containers.html`);
    // A card that fails to load rejects.
    await page.evaluate(() => Promise.all(Array.from(document.querySelectorAll('article-card'), ({ ready }) => ready)).then(() => {}));
    for (const section of await page.locator('section[title]').all()) {
      const name = await section.getAttribute('title');
      const path = join(folder, `${width}-${name.replace(/^an? /, '').replaceAll(' ', '-')}.png`);
      const place = await section.evaluate((section) => {
        const { top, bottom } = section.getBoundingClientRect();
        const card = section.querySelector('article-card').getBoundingClientRect();
        // The box of the absolutely positioned card is much higher than the card.
        return { y: scrollY + top, height: Math.ceil(Math.min(bottom, card.bottom + 24) - top) };
      });
      await page.screenshot({ path, fullPage: true, clip: { x: 0, width, ...place } });
      console.log(path);
    }
    await page.close();
  }
} finally {
  await browser.close();
  server.close();
}
