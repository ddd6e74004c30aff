// Crashes of the WebAssembly: the card at fault shows its text and reports it once, the others
// return, a retry works.

import { STORY, expect, test } from './fixtures.mjs';

const HEADLINE = 'Harbour bridge reopens after storm';

const headline = (page, id) => page.locator(`#${id} [part=headline]`);
const errors = async (events) => (await events()).filter(([name]) => name === 'error').map(([, { reason }, id]) => `${id} ${reason}`);
const cards = (...ids) => ids.map((id) => `<article-card id="${id}" loading="eager">${STORY}</article-card>`).join('');
const setText = (page, id, text) => page.locator(`#${id}`).evaluate((card, text) => void (card.text = text), text);

/** Expects the text instead of a card. */
async function isText(page, id, text = 'The harbour bridge opened again') {
  await expect(headline(page, id)).toHaveCount(0);
  const seen = await page.locator(`#${id}`).evaluate((card) => {
    const own = card.shadowRoot.querySelector('.text');
    return own.checkVisibility() && (own.querySelector('slot') ? card.innerText : own.innerText);
  });
  expect(seen).toContain(text);
}

/** Limits the memory of the WebAssembly to `pages` pages of 64 kB more than it starts with. */
function withLittleMemory(wasm: Buffer, pages: number) {
  const number = (at: number) => {
    for (let value = 0, shift = 0; ; shift += 7, at++) {
      value += (wasm[at] & 0x7f) << shift;
      if (wasm[at] < 0x80) return [value, at + 1];
    }
  };
  const leb = (value: number): number[] => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...leb(value >> 7)]);
  for (let at = 8; at < wasm.length; ) {
    const [length, start] = number(at + 1);
    if (wasm[at] === 5) {
      const [least] = number(start + 2);
      const section = [1, 1, ...leb(least), ...leb(least + pages)];
      return Buffer.concat([wasm.subarray(0, at), Buffer.from([5, section.length, ...section]), wasm.subarray(start + length)]);
    }
    at = start + length;
  }
  throw new Error('no memory');
}

test.describe('a panic', () => {
  test.use({ allowed: /warning: article-card: |unreachable|failed to insert node|forced/ });

  test('of a card whose nodes a script removed: the others return, and so does this one on a retry', async ({ page, show, events }) => {
    await show(`<article-card id="a" loading="eager">${STORY.replace(/^By.*\n\n/m, '')}</article-card>${cards('b', 'c')}`);
    for (const id of ['a', 'b', 'c']) await expect(headline(page, id)).toHaveText(HEADLINE);
    await page.locator('#c [part=summary-toggle]').click();
    // Rendering the byline panics without the node that follows it.
    await page.locator('#a').evaluate((card) => card.shadowRoot.querySelector('[part=meta]').remove());
    await setText(page, 'a', STORY);
    await expect.poll(() => errors(events)).toEqual(['a panic']);
    for (const id of ['b', 'c']) await expect(headline(page, id)).toHaveText(HEADLINE);
    await expect(page.locator('#c [part=summary-toggle]')).toHaveAttribute('aria-expanded', 'true');
    await isText(page, 'a');
    // The cards work on the fresh instance.
    await page.locator('#b [part=summary-toggle]').click();
    await expect(page.locator('#b [part=summary-toggle]')).toHaveAttribute('aria-expanded', 'true');
    await setText(page, 'a', STORY);
    await expect(headline(page, 'a')).toHaveText(HEADLINE);
    expect(await errors(events)).toEqual(['a panic']);
  });

  test('of two texts: each is reported once, and the other cards return', async ({ page, show, events }) => {
    await page.addInitScript(() => {
      for (const name of ['insertBefore', 'appendChild'] as const) {
        const put = Node.prototype[name] as any;
        Node.prototype[name] = function (node, ...rest) {
          if (this.getRootNode() instanceof ShadowRoot && /Forced/.test(node.textContent)) throw new Error('forced');
          return put.call(this, node, ...rest);
        };
      }
    });
    await show(cards('a', 'b', 'c', 'd'));
    for (const id of ['a', 'b', 'c', 'd']) await expect(headline(page, id)).toHaveText(HEADLINE);
    const forced = `${STORY}\n\nPhoto: Forced Stop\n\n- Forced\n\n- to stop`;
    await page.evaluate((text) => ['b', 'd'].forEach((id) => (document.querySelector<any>(`#${id}`).text = text)), forced);
    await expect.poll(async () => (await errors(events)).sort()).toEqual(['b panic', 'd panic']);
    for (const id of ['a', 'c']) await expect(headline(page, id)).toHaveText(HEADLINE);
    for (const id of ['b', 'd']) await isText(page, id, 'Forced Stop');
    await setText(page, 'b', STORY);
    await expect(headline(page, 'b')).toHaveText(HEADLINE);
    expect(await errors(events)).toHaveLength(2);
  });

  test('without a fresh instance: every text stays', async ({ page, show, events }) => {
    await show(`<article-card id="a" loading="eager">${STORY.replace(/^By.*\n\n/m, '')}</article-card>${cards('b')}`);
    for (const id of ['a', 'b']) await expect(headline(page, id)).toHaveText(HEADLINE);
    await page.locator('#a').evaluate((card) => {
      WebAssembly.Instance = class {
        constructor() {
          throw new RangeError('forced');
        }
      } as any;
      card.shadowRoot.querySelector('[part=meta]').remove();
    });
    await setText(page, 'a', STORY);
    await expect.poll(async () => (await errors(events)).sort()).toEqual(['a panic', 'b panic']);
    await isText(page, 'a');
    await isText(page, 'b');
  });
});

test.describe('memory that runs out', () => {
  test.use({ allowed: /warning: article-card: |unreachable/ });

  test('affects one card and one call; the next ones work', async ({ page, show, site, events }) => {
    await site('article_card_bg.wasm', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: withLittleMemory(await answer.body(), 40) });
    });
    await show(cards('a', 'b'), { script: "import * as api from '/index.js'; self.api = api;" });
    for (const id of ['a', 'b']) await expect(headline(page, id)).toHaveText(HEADLINE);
    const large = `${STORY}\n\n${'The ferry was towed into port on Tuesday, and nobody was hurt. '.repeat(2 ** 15)}`;
    const called = await page.evaluate((text) => {
      try {
        return self.api.parseArticle(text).headline;
      } catch (error) {
        return error instanceof WebAssembly.RuntimeError;
      }
    }, large);
    expect(called).toBe(true);
    expect(await page.evaluate((text) => self.api.parseArticle(text).headline, STORY)).toBe(HEADLINE);
    await expect(headline(page, 'a')).toHaveText(HEADLINE);
    expect(await errors(events)).toEqual([]);
    await setText(page, 'a', large);
    await expect.poll(() => errors(events)).toEqual(['a panic']);
    await isText(page, 'a');
    await expect(headline(page, 'b')).toHaveText(HEADLINE);
    await setText(page, 'a', STORY);
    await expect(headline(page, 'a')).toHaveText(HEADLINE);
    expect(await errors(events)).toEqual(['a panic']);
  });
});

test.describe('a retry', () => {
  test.use({ allowed: /warning: article-card: |Failed to load resource/ });

  for (const [path, status] of [
    ['card.js', 404],
    ['article_card_bg.wasm', 503],
  ] as const) {
    test(`loads ${path} that was missing`, async ({ page, show, site, events }) => {
      let isThere = false;
      await site(path, (route) => (isThere ? route.continue() : route.fulfill({ status })));
      await show(cards('a', 'b'));
      await expect.poll(async () => (await errors(events)).sort()).toEqual(['a load', 'b load']);
      for (const id of ['a', 'b']) await isText(page, id);
      isThere = true;
      // Any change of the element tries again.
      await page.locator('#a').evaluate((card) => void (card.theme = 'dark'));
      await expect(headline(page, 'a')).toHaveText(HEADLINE);
      expect(await errors(events)).toHaveLength(2);
    });
  }

  test('fetches a source that was missing', async ({ page, show, site, events }) => {
    let isThere = false;
    await site('story.txt', (route) => route.fulfill(isThere ? { contentType: 'text/plain', body: STORY } : { status: 503 }));
    await show('<article-card id="a" src="story.txt"></article-card>');
    await expect.poll(() => errors(events)).toEqual(['a status']);
    isThere = true;
    await page.locator('#a').evaluate((card) => void (card.src = card.src));
    await expect(headline(page, 'a')).toHaveText(HEADLINE);
    expect(await errors(events)).toEqual(['a status']);
  });
});

test('a card removed while it loads and a card of a frozen page are shown when they return', async ({ page, show, site, events }) => {
  const held: (() => void)[] = [];
  await site('article_card_bg.wasm', async (route) => {
    await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  await show(cards('a', 'b'));
  await expect.poll(() => held.length).toBe(1);
  await page.evaluate(() => void (self.taken = document.querySelector('#a')).remove());
  const client = await page.context().newCDPSession(page);
  await client.send('Page.setWebLifecycleState', { state: 'frozen' });
  held.forEach((go) => go());
  await page.waitForTimeout(200);
  await client.send('Page.setWebLifecycleState', { state: 'active' });
  await expect(headline(page, 'b')).toHaveText(HEADLINE);
  expect(await page.evaluate(() => self.taken.shadowRoot.querySelectorAll('.root').length)).toBe(0);
  await page.evaluate(() => document.body.append(self.taken));
  await expect(headline(page, 'a')).toHaveText(HEADLINE);
  expect((await events()).map(([name, , id]) => `${id} ${name}`)).toEqual(['b parsed', 'a parsed']);
});
