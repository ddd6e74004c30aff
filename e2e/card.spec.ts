// The card's collapsible parts by pointer, keyboard and link. `tests/browser.rs` tests find-in-page, `export.spec.ts` print.

import { expect, test } from './fixtures.mjs';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Ringkasan' })).toBeVisible();
});

test.afterEach(({ requestsAfterLoad }) => expect(requestsAfterLoad).toEqual([]));

const summary = (page) => page.getByRole('button', { name: 'Ringkasan' });
const story = (page) => page.getByRole('button', { name: /^(Baca artikel selengkapnya|Tampilkan lebih sedikit)$/ });
/** The panel a toggle says it controls. */
const panel = async (page, toggle) => page.locator(`[id="${await toggle.getAttribute('aria-controls')}"]`);

for (const [name, toggleIn] of [['summary', summary], ['story', story]] as const) {
  test(`pointer and keys show and hide the ${name}, and the focus stays`, async ({ page }) => {
    const toggle = toggleIn(page);
    const shown = (await panel(page, toggle)).locator('p').first();
    await expect(shown).toBeHidden();
    await toggle.focus();
    for (const act of [() => toggle.click(), () => page.keyboard.press('Enter'), () => page.keyboard.press('Space')]) {
      await act();
      await expect(toggle).toHaveAttribute('aria-expanded', 'true');
      await expect(shown).toBeVisible();
      await act();
      await expect(toggle).toHaveAttribute('aria-expanded', 'false');
      await expect(shown).toBeHidden();
      await expect(toggle).toBeFocused();
    }
  });

  test(`a link to something inside opens the ${name}`, async ({ page }) => {
    const toggle = toggleIn(page);
    const hidden = await panel(page, toggle);
    await hidden.evaluate((element) => {
      element.querySelector('p')!.id = 'linked';
      location.hash = '#linked';
    });
    await expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await expect(page.locator('#linked')).toBeVisible();
  });
}

test('the keyboard passes through the page in reading order', async ({ page }) => {
  const stops = [
    page.getByLabel('Sample'),
    page.getByLabel('Open a file'),
    page.getByRole('button', { name: 'Undo' }),
    page.getByRole('button', { name: 'Redo' }),
    page.getByRole('button', { name: 'Clear' }),
    page.getByLabel('Article text'),
    page.getByText('Options of the card'),
    page.locator('[part=listen-toggle]'),
    page.locator('[part=settings-toggle]'),
    page.locator('[part=export-toggle]'),
    summary(page),
    story(page),
    page.locator('[part=ledger-toggle]'),
    page.getByRole('radio', { name: 'HTML' }),
    page.getByRole('textbox', { name: 'Embed code' }),
    page.getByRole('button', { name: 'Copy embed code' }),
    page.getByRole('button', { name: 'Copy link to this article' }),
    page.getByText('Parsed article as JSON'),
    page.getByRole('button', { name: 'Keyboard shortcuts' }),
  ];
  for (const stop of stops) {
    await page.keyboard.press('Tab');
    await expect(stop).toBeFocused();
  }
});

test('the focus is plain to see', async ({ page }) => {
  for (const name of ['Ringkasan', 'Baca artikel selengkapnya', 'Clear']) {
    const button = page.getByRole('button', { name });
    await page.keyboard.press('Tab');
    await button.focus();
    const outline = await button.evaluate((element) => {
      // A component may draw the ring around itself or around the label inside.
      const ring = [element, ...element.querySelectorAll('*')].map((each) => getComputedStyle(each));
      return ring.some((style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
    });
    expect(outline, name).toBe(true);
  }
});

test('another article starts closed', async ({ page }) => {
  await summary(page).click();
  await page.getByLabel('Sample').selectOption('furniture');
  await expect(page.getByRole('article')).toContainText('Jembatan Bambu');
  await expect(summary(page)).toHaveAttribute('aria-expanded', 'false');
});

test('nothing moves for who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await summary(page).evaluate((button: HTMLElement) => {
    button.click();
    return new Promise<number>((done) =>
      requestAnimationFrame(() => {
        const lasting = (animation: Animation) => Number(animation.effect?.getComputedTiming().activeDuration) > 1;
        done(document.getAnimations().filter(lasting).length);
      }),
    );
  });
  expect(moving).toBe(0);
  await expect(summary(page)).toHaveAttribute('aria-expanded', 'true');
});
