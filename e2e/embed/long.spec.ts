// Long texts in the element: parsed by a worker, or by the page if it can have none.

import { story } from '../../bench/browser/texts.mjs';
import { POLICY, expect, test } from './fixtures.mjs';

const HEADLINE = 'Harbour bridge reopens after storm';
const LAST = 'The last line of it all is here.';
const TEXT = `${story(300_000)}\n\n${LAST}`;

const script = `import '/define.js';
  const card = document.querySelector('article-card');
  const next = () => new Promise((parsed) => addEventListener('article-card-parsed', (event) => parsed([typeof event.detail, event.detail.lines.length, event.detail === card.article]), { once: true }));
  Object.assign(self, { card, next });`;

const allowing = POLICY.replace("trusted-types 'none'", 'trusted-types article-card');

test('a long text is parsed by a worker', async ({ page, show }) => {
  const workers = [];
  page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));
  await show('<article-card id="a" loading="eager"></article-card>', { script, policy: allowing });
  const card = page.locator('#a');
  const parsed = await page.evaluate(async (text) => {
    await customElements.whenDefined('article-card');
    const parsed = self.next();
    self.card.text = text;
    return parsed;
  }, TEXT);
  expect(parsed).toEqual(['object', TEXT.split('\n').length, true]);
  expect(workers).toEqual(['/worker.js']);
  await expect(card.locator('[part=headline]')).toHaveText(HEADLINE);
  await expect(card.getByText(LAST)).toHaveCount(1);

  // While another text is parsed, its plain text is shown, not the last card.
  const between = await page.evaluate(async (text) => {
    const parsed = self.next();
    self.card.text = text;
    await Promise.resolve();
    await Promise.resolve();
    const shown = self.card.shadowRoot.querySelector('[part=fallback]')?.checkVisibility();
    const { article } = self.card;
    await parsed;
    return [shown, article];
  }, `${TEXT}\n\nAnother line stands behind it.`);
  expect(between).toEqual([true, undefined]);
  // It is in the closed part of the story.
  await expect(card.getByText('Another line stands behind it.')).toHaveCount(1);

  // A short text that is set meanwhile stays.
  await page.evaluate((text) => {
    self.card.text = text;
    setTimeout(() => (self.card.text = 'Ferry comes back\n\nBy Ann Example\n\nThe ferry is here again.'));
  }, TEXT);
  await expect(card.locator('[part=headline]')).toHaveText('Ferry comes back');
  await page.waitForTimeout(500);
  await expect(card.locator('[part=headline]')).toHaveText('Ferry comes back');
});

test.describe('where a policy forbids it', () => {
  test.use({ allowed: /TrustedTypes?|trusted-types/i });

  test('a long text is parsed by the page itself', async ({ page, show, events }) => {
    await show(`<article-card id="a" loading="eager">${TEXT}</article-card>`);
    const card = page.locator('#a');
    await expect(card.locator('[part=headline]')).toHaveText(HEADLINE);
    await expect(card.getByText(LAST)).toHaveCount(1);
    expect(await events()).toEqual([['parsed', HEADLINE, 'a']]);
  });
});

test.describe('where the worker’s file is missing', () => {
  test.use({ allowed: /Failed to load resource/ });

  test('a long text is parsed by the page itself', async ({ page, show, site }) => {
    await site('worker.js', { status: 404, body: '' });
    await show(`<article-card id="a" loading="eager">${TEXT}</article-card>`, { policy: '' });
    await expect(page.locator('#a [part=headline]')).toHaveText(HEADLINE);
  });
});
