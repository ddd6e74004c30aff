// The page that each bundler has built, with all files that the package loads.

import { join } from 'node:path';

import { folderOf } from './bundlers/build.mjs';
import { BUILDS } from './bundlers/table.mjs';
import { expect, test } from './fixtures.mjs';

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
