// Texts from another origin.

import { launchOptions } from '../chromium.mjs';
import { STORY, expect, test } from './fixtures.mjs';

// The page comes from the test, which counts as the public network in Chromium, and the other site
// is local.
const args = [...launchOptions.args, '--disable-features=LocalNetworkAccessChecks'];
test.use({ allowed: /warning: article-card: |Failed to load resource|CORS policy/, launchOptions: { ...launchOptions, args } });

const headline = (page) => page.locator('#a [part=headline]');

for (const [path, reason] of [
  ['closed.txt', 'network'],
  ['endless.txt', 'size'],
]) {
  test(`${path} of another origin`, async ({ page, show, events, elsewhere }) => {
    await show(`<article-card id="a" src="${elsewhere}${path}">${STORY}</article-card>`, { policy: '' });
    const reasons = async () => (await events()).map(([name, { reason }]) => [name, reason]);
    await expect.poll(reasons, { timeout: 20_000 }).toEqual([['error', reason]]);
    await expect(page.locator('#a')).toContainText('The harbour bridge opened again');
    await expect(headline(page)).toHaveCount(0);
  });
}

test('another origin that allows it', async ({ page, show, elsewhere }) => {
  await show(`<article-card id="a" src="${elsewhere}open.txt"></article-card>`, { policy: '' });
  await expect(headline(page)).toHaveText('Harbour bridge reopens after storm');
});

