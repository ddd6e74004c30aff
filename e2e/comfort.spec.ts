// Reading in comfort: text size, theme, line width, kept for all cards of the origin; how far one has come.

import AxeBuilder from '@axe-core/playwright';

import { expect, test } from './fixtures.mjs';

/** A page that is loaded a second time asks for itself again, and for nothing else. */
test.afterEach(({ requestsAfterLoad, baseURL }) =>
  expect(requestsAfterLoad.filter((request) => !request.startsWith(`GET ${baseURL}`))).toEqual([]),
);

const card = (page) => page.getByRole('article');
const settings = (page) => page.getByRole('button', { name: 'Text and colours' });
const panel = (page) => page.locator('[part=settings-panel]');
const choose = (page, name) => panel(page).getByRole('radio', { name, exact: true }).check();

/** The English sample, of which the card speaks the language in every build. */
async function open(page) {
  await page.goto('/');
  await page.getByLabel('Sample').selectOption('english-wire');
  await expect(settings(page)).toBeVisible();
}

const paper = (page) => card(page).evaluate((card) => getComputedStyle(card).backgroundColor);
const size = (page) => page.locator('.article-card__body').first().evaluate((body) => parseFloat(getComputedStyle(body).fontSize));

test('the settings open and close by key and pointer, and the focus comes back', async ({ page }) => {
  await open(page);
  await settings(page).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Smaller text' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(settings(page)).toBeFocused();
  await settings(page).click();
  await expect(panel(page)).toBeVisible();
  await page.getByRole('heading', { name: 'article-card' }).click();
  await expect(panel(page)).toBeHidden();
});

test('what the reader chooses shows at once and is there the next time, before anything else is seen', async ({ page }) => {
  await page.addInitScript(() => {
    const classes: string[] = ((self as any).classes = []);
    new MutationObserver(() => {
      const card = document.querySelector('article');
      if (card && classes.at(-1) !== card.className) classes.push(card.className);
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await open(page);
  const before = await size(page);
  await settings(page).click();
  await page.getByRole('button', { name: 'Larger text' }).click();
  await page.getByRole('button', { name: 'Larger text' }).click();
  await expect(panel(page).getByRole('status')).toHaveText('130%');
  expect((await size(page)) / before).toBeCloseTo(1.3, 5);
  await choose(page, 'Sepia');
  await expect(page.getByRole('radio', { name: 'Sepia' })).toBeChecked();
  expect(await paper(page)).toBe('rgb(246, 236, 216)');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'High contrast' })).toBeChecked();
  const stored = () => page.evaluate(() => Object.entries(localStorage));
  expect(await stored()).toEqual([
    ['article-card', '{"v":1,"size":130,"theme":"contrast","width":"normal","speed":100,"voices":[]}'],
  ]);

  await page.reload();
  await expect(card(page)).toHaveClass('article-card article-card--size-130 article-card--contrast');
  expect(await page.evaluate(() => (self as any).classes)).toHaveLength(1);
  await page.getByLabel('Sample').selectOption('english-wire');
  await settings(page).click();
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(card(page)).toHaveClass('article-card');
  await expect(page.getByRole('radio', { name: 'Automatic' })).toBeChecked();
});

test('text can be no larger than the largest, and the button keeps the focus', async ({ page }) => {
  await open(page);
  await settings(page).click();
  const larger = page.getByRole('button', { name: 'Larger text' });
  await larger.focus();
  for (let i = 0; i < 9; i++) await page.keyboard.press('Enter');
  await expect(panel(page).getByRole('status')).toHaveText('250%');
  await expect(larger).toHaveAttribute('aria-disabled', 'true');
  await expect(larger).toBeFocused();
});

test('narrow lines are narrower and wide ones wider', async ({ page }) => {
  await page.setViewportSize({ width: 2400, height: 900 });
  await open(page);
  await page.addStyleTag({ content: 'body { max-inline-size: none !important } .demo-panes { grid-template-columns: 10% 1fr !important }' });
  const width = () => page.locator('.article-card__body').first().evaluate((body) => body.getBoundingClientRect().width);
  const normal = await width();
  await settings(page).click();
  await choose(page, 'Narrow');
  await expect.poll(width).toBeLessThan(0.8 * normal);
  await choose(page, 'Wide');
  await expect.poll(width).toBeGreaterThan(1.2 * normal);
});

test('another tab follows, and a value it cannot read is the default', async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await open(other);
  await settings(other).click();
  await choose(other, 'Dark');
  await expect(card(page)).toHaveClass('article-card article-card--dark');
  for (const foreign of ['{', 'null', '[]', '7', '{"v":2,"theme":"sepia"}', '{"v":1,"theme":"pink","size":1e9,"voices":7}']) {
    await other.evaluate((json) => localStorage.setItem('article-card', json), foreign);
    await expect(card(page)).toHaveClass('article-card');
    await other.evaluate(() => localStorage.setItem('article-card', '{"v":1,"theme":"sepia"}'));
    await expect(card(page)).toHaveClass('article-card article-card--sepia');
  }
  await other.evaluate(() => localStorage.clear());
  await expect(card(page)).toHaveClass('article-card');
  await other.close();
});

for (const [what, script] of [
  ['blocked', () => Object.defineProperty(self, 'localStorage', { get: () => { throw new DOMException('no', 'SecurityError'); } })],
  ['full', () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; }],
  ['absent', () => Object.defineProperty(self, 'localStorage', { value: null })],
] as const) {
  test(`with a storage that is ${what} the settings hold for the life of the page`, async ({ page }) => {
    await page.addInitScript(script);
    await open(page);
    await settings(page).click();
    await choose(page, 'Sepia');
    await expect(card(page)).toHaveClass('article-card article-card--sepia');
    // A card made later.
    await page.getByLabel('Sample').selectOption('german');
    await expect(card(page)).toHaveAttribute('lang', 'de');
    await expect(card(page)).toHaveClass('article-card article-card--sepia');
  });
}

for (const theme of ['Light', 'Dark', 'Sepia', 'High contrast']) {
  test(`axe finds nothing in ${theme}, whatever the system has`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await open(page);
      await page.getByRole('button', { name: /^Summary/ }).click();
      await settings(page).click();
      await choose(page, theme);
      const rules = theme === 'High contrast' ? { 'color-contrast-enhanced': { enabled: true } } : {};
      expect((await new AxeBuilder({ page }).include('article').options({ rules }).analyze()).violations).toEqual([]);
    }
  });
}

test('the open panel fits a window of 320 px with text twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  await settings(page).click();
  const { x, y, width, height } = (await panel(page).boundingBox())!;
  expect(x >= 0 && y >= 0 && x + width <= 320 && y + height <= 640).toBe(true);
  expect(await panel(page).evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBeLessThanOrEqual(0);
});

test('a hair at the top tells how far one has come through a long story, and nothing moves it but scrolling', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await page.getByLabel('Article text').fill(['A long story of one bridge', ...Array(60).fill('The bridge was open that day, and many people came to see it. '.repeat(5))].join('\n\n'));
  const story = page.getByRole('button', { name: 'Read the full article' });
  await expect(story).toBeVisible();
  const track = page.locator('.article-card__progress');
  const bar = () => track.evaluate((track) => {
    const { blockSize, transform } = getComputedStyle(track, '::before');
    return [blockSize, new DOMMatrix(transform).a];
  });
  await expect(track).toHaveCount(0);
  await story.click();
  await expect.poll(bar).toEqual(['3px', 0]);
  // The story may still be growing when it is first scrolled.
  const middle = () => page.locator('.article-card__story').evaluate((story) => {
    const { top, height } = story.getBoundingClientRect();
    scrollBy(0, top + (height - innerHeight) / 2);
  });
  await expect.poll(async () => (await middle(), (await bar())[1])).toBeCloseTo(0.5, 1);
});
