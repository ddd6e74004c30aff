// Prerendered cards: before any script, with the script that toggles, and when the element takes over.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

import { POLICY, STORY, expect, test as base } from './fixtures.mjs';

const HEADLINE = 'Harbour bridge reopens after storm';

/** A policy without WebAssembly, connections and styles in the page. */
const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'";

const PAGE = fileURLToPath(new URL('prerendered-page.mjs', import.meta.url));

const rendered = new Map();

/** Renders a text in a process of its own, as a publisher does. */
function render(text, options = {}) {
  const key = JSON.stringify([text, { stylesheet: '/prerendered.css', ...options }]);
  if (!rendered.has(key)) rendered.set(key, JSON.parse(execFileSync(execPath, [PAGE], { input: key, encoding: 'utf8' })));
  return rendered.get(key);
}

const test = base.extend({
  /** Opens a page with prerendered cards, and the requests that it makes. */
  open: async ({ page, site, baseURL }, use) => {
    await use(async (body, { script = '', policy = STRICT, head = '', hash = '' } = {}) => {
      const scripts = script && `<script type="module" src="${script}"></script>`;
      await site('record.js', {
        contentType: 'text/javascript',
        body: `self.events = []; self.shifts = [];
          for (const name of ['parsed', 'toggle', 'correct', 'error']) addEventListener('article-card-' + name, (event) =>
            events.push([name, name === 'parsed' ? event.detail.headline : event.detail]));
          new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value))).observe({ type: 'layout-shift', buffered: true });`,
      });
      await site('page.html', {
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': policy },
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><script src="/record.js"></script>
          <link rel="stylesheet" href="/prerendered.css">${head}${scripts}<body>${body}`,
      });
      const asked = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)));
      await page.goto(`${baseURL}page.html${hash}`);
      return asked;
    });
  },
});

const card = (page) => page.locator('article-card');
const part = (page, name) => page.locator(`article-card [part=${name}]`);
const isPrerendered = (page) => card(page).evaluate(({ shadowRoot }) => Boolean(shadowRoot.querySelector('[data-rendered]')));
const wasm = (asked) => asked.filter((name) => name.endsWith('.wasm'));

/** Whether a panel shows its content. */
const isShown = (page, name) =>
  part(page, `${name}-panel`).evaluate((panel) => panel.firstElementChild.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }));

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the text is there once, and the summary opens', async ({ page, open }) => {
    await open(render(STORY).html);
    await expect(page.getByRole('heading', { name: HEADLINE })).toBeVisible();
    await expect(page.getByText('made wider twice')).toBeVisible();
    await expect(page.getByText('The first bridge at this place')).toHaveCount(1);
    await expect(part(page, 'toolbar')).toBeHidden();
    await expect(part(page, 'summary')).toBeHidden();
    const point = page.locator('article-card details li').first();
    await expect(point).toBeHidden();
    await page.locator('article-card summary').click();
    await expect(point).toBeVisible();
  });
});

test('300 bytes of script toggle summary and story under the strict policy', async ({ page, open }) => {
  const asked = await open(render(STORY).html, { script: '/toggle.js' });
  for (const name of ['summary', 'story']) {
    expect(await isShown(page, name)).toBe(false);
    await part(page, `${name}-toggle`).click();
    await expect(part(page, `${name}-toggle`)).toHaveAttribute('aria-expanded', 'true');
    expect(await isShown(page, name)).toBe(true);
  }
  await expect(part(page, 'story-toggle')).toHaveText('Show less');
  await page.keyboard.press('Enter');
  await expect(part(page, 'story-toggle')).toHaveText('Read the full article');
  expect(await isShown(page, 'story')).toBe(false);
  // The tools need the element.
  await expect(part(page, 'toolbar')).toHaveCSS('visibility', 'hidden');
  expect(asked.filter((name) => name.endsWith('.js'))).toEqual(['record.js', 'toggle.js']);
});

test('a match in a closed panel opens it', async ({ page, open }) => {
  await open(render(STORY).html, { script: '/toggle.js', hash: '#:~:text=made%20wider%20twice' });
  await expect(part(page, 'story-toggle')).toHaveAttribute('aria-expanded', 'true');
  await expect(part(page, 'story-toggle')).toHaveText('Show less');
  expect(await isShown(page, 'story')).toBe(true);
  expect(await isShown(page, 'summary')).toBe(false);
});

test('print shows everything', async ({ page, open }) => {
  await open(render(STORY).html);
  await page.emulateMedia({ media: 'print' });
  expect([await isShown(page, 'summary'), await isShown(page, 'story')]).toEqual([true, true]);
  await expect(part(page, 'toolbar')).toBeHidden();
});

for (const script of ['/prerendered.js', '/define.js']) {
  test.describe(script, () => {
    test('loads no WebAssembly, moves nothing and tells nothing', async ({ page, open, events }) => {
      const asked = await open(render(STORY).html, { script, policy: POLICY });
      await expect(card(page).locator('.root')).toHaveClass(/ready/);
      await part(page, 'summary-toggle').click();
      await expect(card(page)).toHaveAttribute('open');
      await card(page).evaluate((card) => card.removeAttribute('open'));
      await expect(part(page, 'summary-toggle')).toHaveAttribute('aria-expanded', 'false');
      expect(await events()).toEqual([['toggle', { open: true }]]);
      expect([wasm(asked), await isPrerendered(page)]).toEqual([[], true]);
      expect(asked.includes('element.js')).toBe(script === '/define.js');
    });

    test('a tool is answered by the mounted card, with the same open, focused and unmoved', async ({ page, open, events }) => {
      const asked = await open(render(STORY, { uiLang: 'en-GB' }).html + '<p id="below">Below</p>', { script, policy: POLICY });
      await expect(card(page).locator('.root')).toHaveClass(/ready/);
      await part(page, 'summary-toggle').click();
      await part(page, 'story-toggle').click();
      const boxes = () =>
        card(page).evaluate(({ shadowRoot }) =>
          ['headline', 'toolbar', 'summary', 'story'].map((part) => shadowRoot.querySelector(`[part=${part}]`).getBoundingClientRect().toJSON()),
        );
      await part(page, 'settings-toggle').scrollIntoViewIfNeeded();
      const before = await boxes();
      // Shifts within half a second of a click are the reader's.
      await page.waitForTimeout(600);
      await page.evaluate(() => (self.shifts.length = 0));
      await part(page, 'settings-toggle').click();
      await expect(page.getByRole('group', { name: 'Theme' })).toBeVisible();
      expect(await isPrerendered(page)).toBe(false);
      expect(await boxes()).toEqual(before);
      expect(await page.evaluate(() => self.shifts)).toEqual([]);
      await expect(part(page, 'settings-toggle')).toBeFocused();
      await expect(part(page, 'story-toggle')).toHaveAttribute('aria-expanded', 'true');
      await expect(part(page, 'summary-toggle')).toHaveAttribute('aria-expanded', 'true');
      expect((await events()).map(([name]) => name)).toEqual(['toggle', 'parsed']);
      expect(wasm(asked)).toHaveLength(1);
      expect(await card(page).evaluate(({ shadowRoot }) => shadowRoot.querySelectorAll('style, link').length)).toBe(0);
    });

    test('the article is parsed when it is asked for', async ({ page, open, events }) => {
      await open(render(STORY).html, { script, policy: POLICY });
      await expect(card(page).locator('.root')).toHaveClass(/ready/);
      await card(page).evaluate((card) => void card.article);
      await expect.poll(events).toEqual([['parsed', HEADLINE]]);
      expect(await card(page).evaluate((card) => card.article.authors[0].name)).toBe('Ada Lim');
    });

    test('a changed text is never shown as the old one', async ({ page, open }) => {
      const other = 'Ferry strike ends after eleven days of talks';
      await open(render(STORY).html, { script, policy: POLICY });
      await expect(card(page).locator('.root')).toHaveClass(/ready/);
      const shown = await card(page).evaluate(async (card, text) => {
        card.firstChild.data = text;
        await new Promise(requestAnimationFrame);
        return Boolean(card.shadowRoot.querySelector('[data-rendered]'));
      }, STORY.replace(HEADLINE, other));
      expect(shown).toBe(false);
      await expect(part(page, 'headline')).toHaveText(other);
      await card(page).evaluate((card, text) => (card.text = text), STORY.replace(HEADLINE, 'Tram line reaches the airport a year early'));
      await expect(part(page, 'headline')).toHaveText('Tram line reaches the airport a year early');
    });

    test('a text property makes another card', async ({ page, open }) => {
      await open(render(STORY).html, { script, policy: POLICY });
      await expect(card(page).locator('.root')).toHaveClass(/ready/);
      await card(page).evaluate((card, text) => (card.text = text), STORY.replace('Harbour', 'River'));
      await expect(part(page, 'headline')).toHaveText('River bridge reopens after storm');
    });

    test('a page whose text was changed after rendering shows the text that is there', async ({ page, open }) => {
      const { html } = render(STORY);
      const at = html.lastIndexOf(HEADLINE);
      await open(html.slice(0, at) + 'River bridge' + html.slice(at + HEADLINE.length), { script, policy: POLICY });
      await expect(part(page, 'headline')).toHaveText('River bridge');
      expect(await isPrerendered(page)).toBe(false);
    });

    test('a page of another version is rendered anew', async ({ page, open, events }) => {
      const asked = await open(render(STORY).html.replace(/(data-rendered="\w+) \S+/, '$1 0.0.1'), { script, policy: POLICY });
      await expect.poll(events).toEqual([['parsed', HEADLINE]]);
      await expect.poll(() => isPrerendered(page)).toBe(false);
      expect(wasm(asked)).toHaveLength(1);
      await expect(part(page, 'headline')).toHaveText(HEADLINE);
    });

    test('a changed attribute makes another card', async ({ page, open }) => {
      await open(render(STORY).html, { script, policy: POLICY });
      await expect(card(page).locator('.root')).toHaveClass(/ready/);
      await card(page).evaluate((card) => card.setAttribute('heading-level', '4'));
      await expect(page.getByRole('heading', { level: 4, name: HEADLINE })).toBeVisible();
      await expect.poll(() => isPrerendered(page)).toBe(false);
    });
  });
}

test('pictures and buttons of the page are in their slots', async ({ page, open, events }) => {
  const { html } = render(STORY);
  const slotted = html.replace('</article-card>', '\n<button slot="actions">Subscribe</button>\n</article-card>');
  await open(slotted, { script: '/prerendered.js', policy: POLICY });
  await expect(page.getByRole('button', { name: 'Subscribe' })).toBeVisible();
  await expect(card(page).locator('.root')).toHaveClass(/ready/);
  expect([await isPrerendered(page), await events()]).toEqual([true, []]);
});

test('the reader’s looks are those of other cards', async ({ page, open }) => {
  await page.addInitScript(() => (localStorage['article-card'] = '{"v":1,"size":150,"theme":"sepia","width":"wide","speed":100,"voices":[]}'));
  await open(render(STORY).html, { script: '/prerendered.js', policy: POLICY });
  await expect(part(page, 'card')).toHaveClass('article-card article-card--size-150 article-card--sepia article-card--wide');
});

test('without consent there are no looks of other cards, before and after a tool is used', async ({ page, open }) => {
  await page.addInitScript(() => (localStorage['article-card'] = '{"v":1,"size":150,"theme":"sepia"}'));
  await open(render(STORY, { noStorage: true }).html, { script: '/prerendered.js', policy: POLICY });
  await expect(card(page).locator('.root')).toHaveClass(/ready/);
  await expect(part(page, 'card')).toHaveClass('article-card');
  await part(page, 'settings-toggle').click();
  await expect.poll(() => isPrerendered(page)).toBe(false);
  await expect(part(page, 'card')).toHaveClass('article-card');
});

test('it is ready when the element is defined', async ({ page, open }) => {
  const asked = await open(render(STORY).html, { script: '/define.js', policy: POLICY });
  expect(await card(page).evaluate(async (card) => (await card.ready) === card)).toBe(true);
  expect([await isPrerendered(page), wasm(asked)]).toEqual([true, []]);
});

test('ordinary cards beside a prerendered one are loaded at once', async ({ page, open }) => {
  const other = STORY.replace(HEADLINE, 'Ferry strike ends after eleven days of talks');
  await open(`${render(STORY).html}<article-card>${other}</article-card>`, { script: '/prerendered.js', policy: POLICY });
  await expect(part(page, 'headline').nth(1)).toHaveText('Ferry strike ends after eleven days of talks');
  expect(await card(page).first().evaluate(({ shadowRoot }) => Boolean(shadowRoot.querySelector('[data-rendered]')))).toBe(true);
});

test.describe('a root that the browser did not attach', () => {
  test.use({ allowed: /declarative Shadow DOM is not being parsed/ });

  test('leaves the text', async ({ page, open }) => {
    await open('', { script: '/define.js', policy: "default-src 'self' 'wasm-unsafe-eval'" });
    // By innerHTML a template stays a template.
    await page.evaluate((html) => (document.body.innerHTML = html), render(STORY).html);
    await expect(part(page, 'headline')).toHaveText(HEADLINE);
    expect(await card(page).evaluate((card) => card.text)).toBe(STORY);
  });
});

test('it looks as the mounted card does', async ({ page, open, show }) => {
  const options = { uiLang: 'en-GB', theme: 'dark' };
  for (const width of [420, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await open(render(STORY, options).html, { script: '/prerendered.js', policy: POLICY });
    await expect(card(page).locator('.root')).toHaveClass(/ready/);
    const before = await card(page).screenshot({ path: `target/prerendered/${width}-prerendered.png` });
    await show(`<article-card ui-lang="en-GB" theme="dark" loading="eager">${STORY}</article-card>`);
    await expect(part(page, 'listen-toggle')).toBeVisible();
    await expect(part(page, 'summary-toggle')).toBeVisible();
    const after = await card(page).screenshot({ path: `target/prerendered/${width}-mounted.png` });
    await page.goto('about:blank');
    expect(await page.evaluate(differentPixels, [before.toString('base64'), after.toString('base64')]), `at ${width}`).toBe(0);
  }
});

/** Counts the colours that differ by more than a trace between two pictures, -1 if their sizes do. */
async function differentPixels(pictures) {
  const [a, b] = await Promise.all(
    pictures.map(async (picture) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    }),
  );
  if (a.width !== b.width || a.height !== b.height) return -1;
  return a.data.filter((value, at) => Math.abs(value - b.data[at]) > 2).length;
}

test.describe('WebAssembly that cannot be loaded', () => {
  test.use({ allowed: /503|could not be loaded/ });

  test('leaves the card, and a tool tries again', async ({ page, site, open, events }) => {
    await site('article_card_bg.wasm', { status: 503 });
    await open(render(STORY).html, { script: '/prerendered.js', policy: POLICY });
    await expect(card(page).locator('.root')).toHaveClass(/ready/);
    await part(page, 'settings-toggle').click();
    await expect.poll(events).toEqual([['error', { reason: 'load', message: expect.any(String) }]]);
    expect(await isPrerendered(page)).toBe(true);
    await page.unrouteAll({ behavior: 'wait' });
    await part(page, 'settings-toggle').click();
    await expect(page.getByRole('group', { name: 'Theme' })).toBeVisible();
    expect(await isPrerendered(page)).toBe(false);
  });
});

test('a worker renders cards', async ({ page, site, baseURL }) => {
  await site('render.js', {
    contentType: 'text/javascript',
    body: `import { init, renderArticleCard } from '/server.js';
      onmessage = async ({ data }) => { await init(); postMessage(renderArticleCard(data).html); };`,
  });
  await page.goto(`${baseURL}integrity.json`);
  const html = await page.evaluate(
    (text) =>
      new Promise((done) => {
        const worker = new Worker('/render.js', { type: 'module' });
        worker.onmessage = ({ data }) => done(data);
        worker.postMessage(text);
      }),
    STORY,
  );
  expect(html).toBe(render(STORY, { stylesheet: undefined }).html);
});

test('the files of a first card do not name the server', () => {
  const text = readFileSync(new URL('../../pkg/card.js', import.meta.url), 'utf8');
  expect(text).not.toContain('article_card_server');
});
