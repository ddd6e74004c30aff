// Writes the pages of a folder with their elements, as the element reads them: for each
// `ID.html.gz` a file `ID.json`. `cargo xtask train-markup` and `eval-markup` learn from them.

import { chromium } from '@playwright/test';
import { buildSync } from 'esbuild';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

import { launchOptions } from '../../e2e/chromium.mjs';

const [, , from, to] = argv;
const WALK = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src/embed/markup/walk.js');

const { outputFiles } = buildSync({ entryPoints: [WALK], bundle: true, write: false, format: 'iife', globalName: 'markup' });
const browser = await chromium.launch(launchOptions);
const tab = await browser.newPage();
await tab.addScriptTag({ content: outputFiles[0].text });
mkdirSync(to, { recursive: true });
for (const file of readdirSync(from).filter((name) => name.endsWith('.html.gz'))) {
  const id = file.slice(0, -'.html.gz'.length);
  const html = gunzipSync(readFileSync(join(from, file))).toString();
  const { url } = JSON.parse(readFileSync(join(from, `${id}.json`), 'utf8'));
  const parts = await tab.evaluate(
    ([html, baseUrl]) => {
      const { text, strings, numbers } = markup.walk(new DOMParser().parseFromString(html, 'text/html'), { baseUrl });
      return { text, strings, numbers: [...numbers] };
    },
    [html, url],
  );
  writeFileSync(join(to, `${id}.json`), JSON.stringify(parts));
}
await browser.close();
