// The card and the demo, compared with the reviewed pictures in e2e/visual. `UPDATE_EXPECT=1 cargo xtask test` takes
// new ones. Up to 1 pixel in 100 may differ, as edges of letters do between releases of Chromium.
//
// Letters are drawn with the machine's fonts: where these are others than the pictures', the comparison is skipped and says so.

import { readFileSync } from 'node:fs';

import { expect, test } from './fixtures.mjs';

const FONTS = new URL('./visual/fonts.json', import.meta.url);

/** How wide some words are in the families that the card and the demo ask for. */
const widths = (page) =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')!;
    const families = ['Georgia, serif', 'system-ui, sans-serif', '"Iowan Old Style", Palatino, P052, Georgia, serif', 'monospace'];
    return families.map((family) => {
      context.font = `100px ${family}`;
      return ['Harbour Bridge Reopens', 'مكتبة متنقلة', '図書館が戻る'].map((words) => Math.round(context.measureText(words).width));
    });
  });

const known = JSON.parse(readFileSync(FONTS, 'utf8'));

test.beforeEach(async ({ page }, { title }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  const here = await widths(page);
  const same = JSON.stringify(here) === JSON.stringify(known);
  if (!same) console.log(`Not compared: ${title}. This machine's fonts are not those of the pictures: ${JSON.stringify(here)}`);
  test.skip(!same, 'other fonts than in the pictures');
});

const tolerance = { maxDiffPixelRatio: 0.01 };

/** Sample, width of the window, what the reader asked for, and what is done before looking. */
const looks: Record<string, { sample?: string; width: number; theme?: string; colorScheme?: 'dark'; open?: boolean; page?: boolean }> = {
  'card-280': { width: 280 },
  'card-420': { width: 420 },
  'card-768': { width: 768 },
  'card-1280': { width: 1280 },
  'card-420-open': { sample: 'english-wire', width: 420, open: true },
  'card-1280-open': { sample: 'english-wire', width: 1280, open: true },
  'card-768-dark': { width: 768, colorScheme: 'dark' },
  'card-1280-dark-open': { sample: 'english-wire', width: 1280, colorScheme: 'dark', open: true },
  'card-768-sepia-open': { sample: 'english-wire', width: 768, theme: 'Sepia', open: true },
  'card-768-contrast': { width: 768, theme: 'High contrast' },
  'arabic-420': { width: 420, sample: 'arabic' },
  'arabic-1280-open': { width: 1280, sample: 'arabic', open: true },
  'japanese-420': { width: 420, sample: 'japanese' },
  'japanese-768-open': { width: 768, sample: 'japanese', open: true },
  'page-420': { width: 420, page: true },
  'page-1280': { width: 1280, page: true },
  'page-1280-dark': { width: 1280, page: true, colorScheme: 'dark' },
};

for (const [name, { sample = 'furniture', width, theme, colorScheme = 'light', open, page: whole }] of Object.entries(looks)) {
  test(`${name} looks as it did`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await page.getByLabel('Sample').selectOption(sample);
    await expect(page.getByRole('status').filter({ hasText: 'words' }).or(page.getByRole('status').filter({ hasText: 'characters' }))).toBeVisible();
    const card = page.locator('article.article-card');
    if (theme) {
      await card.locator('[part=settings-toggle]').click();
      await card.locator('label', { has: page.getByRole('radio') }).nth(['Automatic', 'Light', 'Dark', 'Sepia', 'High contrast'].indexOf(theme)).click();
      await page.keyboard.press('Escape');
    }
    if (open) {
      const closed = card.locator('button[aria-expanded="false"]:not([popovertarget])');
      while ((await closed.count()) > 0) await closed.first().click();
    }
    // The progress bar sticks to the edge of the window, which a picture longer than the window does not have.
    await page.addStyleTag({ content: '.article-card__progress { display: none !important; }' });
    if (whole) await expect(page).toHaveScreenshot(`${name}.png`, { ...tolerance, fullPage: true });
    else await expect(card).toHaveScreenshot(`${name}.png`, tolerance);
  });
}
