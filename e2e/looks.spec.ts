// Contrast and names (axe), small screens, large text and the size of targets.

import AxeBuilder from '@axe-core/playwright';

import { expect, test } from './fixtures.mjs';

test.afterEach(({ requestsAfterLoad }) => expect(requestsAfterLoad).toEqual([]));

/** Opens everything that can be opened. */
async function openAll(page) {
  const closed = page.locator('article button[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
  await page.getByText('Parsed article as JSON').click();
  await expect(page.getByLabel('Article as JSON')).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const slug of ['indonesian', 'furniture', 'german', 'arabic']) {
    test(`axe finds nothing in ${slug}, ${colorScheme}, all open`, async ({ page }) => {
      // A colour half-way through a transition is nobody's contrast.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto('/');
      await page.getByLabel('Sample').selectOption(slug);
      await openAll(page);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }

  test(`axe finds nothing in a closed card and in an empty page, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('/');
    await expect(page.getByRole('article')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.getByRole('article')).toContainText('No article yet');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

/** How far the page, or anything in it that does not scroll by itself, sticks out of the window. */
const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const slug of ['indonesian', 'german', 'arabic', 'japanese']) {
  test(`nothing of ${slug} sticks out at 320 px, nor with text twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/');
    await page.getByLabel('Sample').selectOption(slug);
    await openAll(page);
    expect(await overflow(page)).toBe(0);
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    expect(await overflow(page)).toBe(0);
  });
}

test('everything to press is at least 24 pixels each way', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Sample').selectOption('furniture');
  await openAll(page);
  const small = await page.locator('button, select, summary, textarea, label:has(input)').evaluateAll((targets) =>
    targets
      .filter((target) => target.checkVisibility())
      .map((target) => ({ name: target.textContent, box: target.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24),
  );
  expect(small).toEqual([]);
});

test('while the card loads the page says so', async ({ page }) => {
  await page.route('**/*.wasm', () => {});
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('article-card');
  await expect(page.getByText('Loading the card')).toBeVisible();
});

test('without scripts the page says what it is and what it needs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('article-card');
  // Roles and texts pass over <noscript>, which is an element like any other only here.
  await expect(page.locator('noscript p')).toBeVisible();
  await expect(page.getByText('Loading the card')).toBeHidden();
  await context.close();
});
