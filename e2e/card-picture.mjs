// Takes docs/card.png, the picture of the README: `node e2e/card-picture.mjs FILE`. It shows the first card of the
// built page with its summary open.

import { chromium } from '@playwright/test';
import { argv } from 'node:process';

import { launchOptions } from './chromium.mjs';
import { serve } from './server.mjs';

const [file] = argv.slice(2);
const server = await serve();
const browser = await chromium.launch(launchOptions);
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 900 },
    deviceScaleFactor: 2,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(server.url);
  const card = page.locator('article.article-card').first();
  const closed = card.locator('button[aria-expanded="false"]').first();
  if (await closed.isVisible()) await closed.click();
  await card.screenshot({ path: file });
  console.log(`Wrote ${file}`);
} finally {
  await browser.close();
  server.close();
}
