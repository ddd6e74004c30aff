// The page that each bundler has built, with all files that the package loads.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { folderOf } from './bundlers/build.mjs';
import { BUILDS } from './bundlers/table.mjs';
import { expect, test } from './fixtures.mjs';
import { RUNTIMES } from './runtimes/table.mjs';

/** The rows of a table in docs/hosting.md: the names in the first cell, without what is in brackets, and the last cell. */
function documented(head: string) {
  const [, table] = readFileSync('docs/hosting.md', 'utf8').split(`\n| ${head} |`);
  const rows = table.split('\n\n')[0].split('\n').slice(2);
  const cells = rows.map((row) => row.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').split('|').slice(1, -1));
  return cells.flatMap(([names, ...more]) => names.split(';').map((name) => [name.replace(/\(.*\)/, '').trim(), more.at(-1)!.trim()]));
}

test('the documentation names these bundlers and runtimes, and which need basePath', () => {
  const bundlers = documented('bundler').map(([name, base]) => [name, /^yes/.test(base)]);
  expect(Object.fromEntries(bundlers)).toEqual(Object.fromEntries(Object.entries(BUILDS).map(([name, { needsBase }]) => [name, Boolean(needsBase)])));
  expect(documented('runtime').map(([name]) => name)).toEqual(Object.keys(RUNTIMES));
});

for (const [name, { output }] of Object.entries(BUILDS)) {
  test(`${name}: cards of a text, another language, a long text and HTML`, async ({ page, open }) => {
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await open(join(folderOf(name), output));
    const headline = (id: string) => page.locator(`#${id} [part=headline]`);
    await expect(headline('text')).toHaveText('Harbour bridge reopens after storm');
    await expect(page.locator('#german [part=summary-toggle]')).toContainText('Zusammenfassung');
    await expect(headline('long')).toHaveCount(1);
    await expect(headline('marked')).toHaveText('Library lends tools');
    await expect(page.locator('#marked [part=card] a[href="https://news.example/head"]')).toHaveText('head');
    expect(workers).toHaveLength(1);
    expect(workers[0]).toMatch(/^http:.*\.js$/);
  });
}
