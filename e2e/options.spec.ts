// The options of the card: their controls change the card and the embed code.

import { expect, test } from './fixtures.mjs';

const STORY = 'Harbour Bridge Reopens After Storm\n\nThe harbour bridge reopened on Monday.\n\nEngineers had worked for four nights, said the mayor of the town.';

const card = (page) => page.locator('.demo-output .article-card');
const part = (page, name) => card(page).locator(`[part="${name}"]`);
const code = (page) => page.getByRole('textbox', { name: 'Embed code' });
const tool = (page, name) => page.getByRole('group', { name: 'Tools' }).getByRole('checkbox', { name });

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Article text').fill(STORY);
  await page.getByText('Options of the card').click();
});

test('each option changes the card and the code', async ({ page }) => {
  await expect(code(page)).toHaveValue(/<article-card>\n/);
  await page.getByLabel('Theme').selectOption('sepia');
  await page.getByLabel('Labels').selectOption('de');
  await page.getByLabel('Points').selectOption('1');
  await page.getByLabel('Heading level').selectOption('3');
  await expect(page.getByRole('heading', { level: 3, name: 'Harbour Bridge Reopens After Storm' })).toBeVisible();
  await expect(part(page, 'summary-toggle')).toContainText('Zusammenfassung');
  await expect(part(page, 'summary-toggle')).toContainText('1');
  await expect(card(page)).toHaveCSS('background-color', 'rgb(246, 236, 216)');
  await expect(code(page)).toHaveValue(/<article-card theme="sepia" ui-lang="de" points="1" heading-level="3">\n/);

  const radio = (name) => page.getByRole('radio', { name });
  await radio('React').check();
  await expect(code(page)).toHaveValue(/text=\{story\} theme="sepia" uiLang="de" points=\{1\} headingLevel=\{3\} \/>/);
  await radio('Vue').check();
  await expect(code(page)).toHaveValue(/:text="story" theme="sepia" ui-lang="de" points="1" heading-level="3" \/>/);
  await radio('Svelte').check();
  await expect(code(page)).toHaveValue(/text=\{story\} theme="sepia" ui-lang="de" points="1" heading-level="3"><\/article-card>/);
  await radio('Yew').check();
  await expect(code(page)).toHaveValue(/<div data-theme="sepia"><ArticleCard text=\{STORY\} ui_lang="de" points=\{1_u8\} heading_level=\{3_u8\} \/><\/div>/);
});

test('tools are all, some or none', async ({ page }) => {
  await expect(tool(page, 'Listen')).toBeDisabled();
  await tool(page, 'Automatic').uncheck();
  await expect(tool(page, 'Listen')).toBeEnabled();
  await tool(page, 'Settings').uncheck();
  await expect(part(page, 'settings-toggle')).toHaveCount(0);
  await expect(part(page, 'export-toggle')).toBeVisible();
  await expect(code(page)).toHaveValue(/<article-card tools="listen share lines">/);
  for (const name of ['Listen', 'Copy and share', 'List of lines']) await tool(page, name).uncheck();
  await expect(part(page, 'toolbar')).toHaveCount(0);
  await expect(part(page, 'ledger')).toHaveCount(0);
  await expect(code(page)).toHaveValue(/<article-card tools="none">/);

  // A compact card has tools only where they are named.
  await page.getByRole('checkbox', { name: 'Compact' }).check();
  await tool(page, 'List of lines').check();
  await expect(part(page, 'ledger')).toBeVisible();
  await expect(code(page)).toHaveValue(/<article-card tools="lines" compact>/);
  await tool(page, 'Automatic').check();
  await expect(part(page, 'ledger')).toHaveCount(0);
  await expect(code(page)).toHaveValue(/<article-card compact>/);
});

test('another text keeps the options', async ({ page }) => {
  await page.getByLabel('Heading level').selectOption('1');
  await page.getByLabel('Sample').selectOption('german');
  await expect(card(page)).toHaveAttribute('lang', 'de');
  await expect(card(page).getByRole('heading', { level: 1 })).toBeVisible();
});

test('a part is named under the pointer and at the focus', async ({ page }) => {
  const name = page.locator('.demo-part-name');
  await expect(name).toHaveCount(0);
  await part(page, 'headline').hover();
  await expect(page.locator('[data-pointed]')).toHaveCount(0);

  await page.getByRole('checkbox', { name: 'Name parts' }).check();
  await expect(name).toHaveText('Point at a part of the card, or tap it.');
  await part(page, 'headline').hover();
  await expect(name).toHaveText('article-card::part(headline)');
  await expect(part(page, 'headline')).toHaveAttribute('data-pointed');
  // A focused part may be scrolled to, and then another part is under a pointer left on the card.
  await page.getByLabel('Article text').hover();
  await expect(page.locator('[data-pointed]')).toHaveCount(0);
  await part(page, 'summary-toggle').focus();
  await expect(name).toHaveText('article-card::part(summary-toggle)');
  await expect(page.locator('[data-pointed]')).toHaveCount(1);

  // A part whose name may change is not promised: the part around it is named.
  await part(page, 'settings-toggle').hover();
  await expect(name).toHaveText('article-card::part(toolbar)');

  await page.getByLabel('Article text').hover();
  await expect(page.locator('[data-pointed]')).toHaveCount(0);
  await expect(code(page)).toHaveValue(/<article-card>\n/);
});
