// Loading of the code, and no jump of the page when a card arrives.

import { STORY, expect, test } from './fixtures.mjs';

const far = '<div class="far"></div>';
const css = '.far { height: 4000px }';

test.beforeEach(({ site }) => site('far.css', { contentType: 'text/css', body: css }));

const head = '<link rel="stylesheet" href="/far.css"><link rel="stylesheet" href="/fallback.css">';

function requested(page) {
  const files = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  return files;
}

test('the WebAssembly is loaded once, when a card is near the viewport', async ({ page, show }) => {
  const files = requested(page);
  await show(`${far}<article-card>${STORY}</article-card><article-card>${STORY}</article-card>`, { head });
  await expect.poll(() => page.locator('article-card').first().evaluate((card) => card.matches(':defined'))).toBe(true);
  await page.waitForLoadState('networkidle');
  expect(files.filter((file) => /card/.test(file))).toEqual([]);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(page.locator('[part=headline]')).toHaveCount(2);
  expect(files.filter((file) => file.endsWith('.wasm'))).toHaveLength(1);
});

test('an eager card does not wait to be near', async ({ page, show }) => {
  await show(`${far}<article-card loading="eager">${STORY}</article-card>`, { head });
  await expect(page.locator('[part=headline]')).toHaveCount(1);
});

test('a card made eager is loaded', async ({ page, show }) => {
  await show(`${far}<article-card>${STORY}</article-card>`, { head });
  await page.waitForLoadState('networkidle');
  await page.locator('article-card').evaluate((card) => void (card.loading = 'eager'));
  await expect(page.locator('[part=headline]')).toHaveCount(1);
});

for (const [width, height] of [
  [1280, 800],
  [390, 844],
]) {
  test(`the content below a card does not jump when it arrives, ${width} wide`, async ({ page, show }) => {
    await page.setViewportSize({ width, height });
    const short = STORY.slice(0, 600);
    await page.addInitScript(() => {
      self.shift = 0;
      new PerformanceObserver((list) => list.getEntries().forEach((entry) => (self.shift += entry.value))).observe({ type: 'layout-shift', buffered: true });
    });
    // The code arrives after the text is painted.
    await page.route('**/card.js', async (route) => {
      await new Promise((done) => setTimeout(done, 300));
      await route.continue();
    });
    for (const text of [STORY, short]) {
      await show(`<p>Before</p><article-card>${text}</article-card><p>After</p>${`<p>${STORY}</p>`.repeat(3)}`, { head });
      await expect(page.locator('[part=headline]')).toHaveCount(1);
      await page.waitForTimeout(300);
      const shift = await page.evaluate(() => self.shift);
      expect(shift).toBeLessThan(0.03);
    }
  });
}
