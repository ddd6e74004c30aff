// The built examples, each used as its reader would.

import { expect, test } from './fixtures.mjs';

const BUILT = 'target/examples/';
const HEADLINE = 'Harbour bridge reopens after storm';

test('plain: five cards, each in its way', async ({ page, open }) => {
  await open(`${BUILT}plain`);
  const headline = (id: string) => page.locator(`#${id} [part=headline]`);
  await expect(headline('inline')).toHaveText(HEADLINE);
  await expect(headline('src')).toHaveText('Ferry strike ends after eleven days of talks');
  await expect(page.locator('#src [part=summary-toggle]')).toHaveAttribute('aria-expanded', 'true');
  await page.locator('#lazy').scrollIntoViewIfNeeded();
  await expect(headline('lazy')).toHaveText('Library opens <night shift> & lends tools');
  await page.locator('#themed').scrollIntoViewIfNeeded();
  await expect(headline('themed')).toHaveCSS('font-style', 'italic');
  await expect(page.getByRole('img', { name: 'A bridge of two arches' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Link to this story' })).toBeVisible();
  await page.locator('#rtl').scrollIntoViewIfNeeded();
  await expect(page.locator('#rtl [part=card]')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('#rtl [part=summary-toggle]')).toHaveText(/^Summary/);
});

test('static: cards before any script, and tools when they are used', async ({ page, open }) => {
  await open(`${BUILT}static`);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([HEADLINE, 'Ferry strike ends after eleven days of talks']);
  await page.getByRole('link', { name: 'On a page of its own' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible();
  const isPrerendered = () => page.locator('article-card').evaluate(({ shadowRoot }) => Boolean(shadowRoot.querySelector('[data-rendered]')));
  await page.locator('[part=summary-toggle]').click();
  await expect(page.locator('[part=summary-toggle]')).toHaveAttribute('aria-expanded', 'true');
  expect(await isPrerendered()).toBe(true);
  await page.locator('[part=settings-toggle]').click();
  await expect(page.getByRole('group', { name: 'Theme' })).toBeVisible();
  await expect(page.locator('[part=summary-toggle]')).toHaveAttribute('aria-expanded', 'true');
  expect(await isPrerendered()).toBe(false);
});

for (const name of ['react', 'vue', 'yew']) {
  test(`${name}: the page and the card follow each other`, async ({ page, open }) => {
    await open(BUILT + name);
    await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible();
    await expect(page.getByRole('status')).toHaveText(name === 'react' ? 'Ann Example, Science correspondent' : /^\d\d words$/);
    const toggle = page.locator('[part=summary-toggle]');
    await toggle.click();
    await expect(page.getByRole('button', { name: 'Close the summary' })).toBeVisible();
    await page.getByRole('button', { name: 'Close the summary' }).click();
    await expect(toggle).toHaveAttribute('aria-expanded', 'false');
    if (name === 'yew') return;
    const box = page.getByLabel('Article text');
    await box.fill((await box.inputValue()).replace('Harbour', 'River'));
    await expect(page.getByRole('heading', { level: 1, name: 'River bridge reopens after storm' })).toBeVisible();
  });
}
