// Photographs the built page as different readers see it, for a person to look at. `node e2e/screenshots.mjs FOLDER`

import { chromium } from '@playwright/test';
import { join } from 'node:path';
import { argv } from 'node:process';

import { launchOptions } from './chromium.mjs';
import { serve } from './server.mjs';

const [folder] = argv.slice(2);

/** Browser settings of a reader and what the reader does before looking. */
const views = {
  'width-320': { width: 320 },
  'width-768': { width: 768 },
  'width-1280': {},
  dark: { settings: { colorScheme: 'dark' } },
  'forced-colors': { settings: { forcedColors: 'active' } },
  'right-to-left': {
    async act(page) {
      await page.locator('#sample').selectOption('arabic');
      // The status line is the last to follow.
      await page.locator('[role=status]', { hasText: 'Arabic' }).waitFor();
    },
  },
  'large-text': { act: (page) => page.addStyleTag({ content: ':root { font-size: 200% }' }) },
  print: { act: (page) => page.emulateMedia({ media: 'print' }) },
};

const server = await serve();
const browser = await chromium.launch(launchOptions);
try {
  for (const [name, { width = 1280, settings, act }] of Object.entries(views)) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
      ...settings,
    });
    const page = await context.newPage();
    await page.goto(server.url);
    await page.locator('article.article-card').first().waitFor();
    await page.locator('[role=status]:not(:empty)').waitFor();
    await act?.(page);
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path, fullPage: true });
    console.log(path);
    if (name === 'print') {
      const paper = join(folder, 'print.pdf');
      await page.pdf({ path: paper, format: 'A4' });
      console.log(paper);
    }
    await context.close();
  }
} finally {
  await browser.close();
  server.close();
}
