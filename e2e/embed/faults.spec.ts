// What the element does about faults of its own: the card at fault shows its text and says so once, the others come back, a retry works.

import { STORY, expect, test } from './fixtures.mjs';

const HEADLINE = 'Harbour bridge reopens after storm';

const headline = (page, id) => page.locator(`#${id} [part=headline]`);
const errors = async (events) => (await events()).filter(([name]) => name === 'error').map(([, { reason }, id]) => `${id} ${reason}`);
const cards = (...ids) => ids.map((id) => `<article-card id="${id}" loading="eager">${STORY}</article-card>`).join('');
const setText = (page, id, text) => page.locator(`#${id}`).evaluate((card, text) => void (card.text = text), text);

/** The text is to be seen, and no card. */
async function isText(page, id, text = 'The harbour bridge opened again') {
  await expect(headline(page, id)).toHaveCount(0);
  const seen = await page.locator(`#${id}`).evaluate((card) => {
    const own = card.shadowRoot.querySelector('.text');
    return own.checkVisibility() && (own.querySelector('slot') ? card.innerText : own.innerText);
  });
  expect(seen).toContain(text);
}

/** The WebAssembly with room for so many pages of 64 kB more than it starts with: its memory's section gets a maximum. */
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
  test.use({ allowed: /unreachable|failed to insert node|forced/ });

  test('of a card whose nodes a script took: the others come back, and so does it when asked', async ({ page, show, events }) => {
    await show(`<article-card id="a" loading="eager">${STORY.replace(/^By.*\n\n/m, '')}</article-card>${cards('b', 'c')}`);
    for (const id of ['a', 'b', 'c']) await expect(headline(page, id)).toHaveText(HEADLINE);
    await page.locator('#c [part=summary-toggle]').click();
    // The byline has nothing left to stand before.
    await page.locator('#a').evaluate((card) => card.shadowRoot.querySelector('[part=meta]').remove());
    await setText(page, 'a', STORY);
    await expect.poll(() => errors(events)).toEqual(['a panic']);
    for (const id of ['b', 'c']) await expect(headline(page, id)).toHaveText(HEADLINE);
    await expect(page.locator('#c [part=summary-toggle]')).toHaveAttribute('aria-expanded', 'true');
    await isText(page, 'a');
    // The cards are of the fresh instance: they answer.
    await page.locator('#b [part=summary-toggle]').click();
    await expect(page.locator('#b [part=summary-toggle]')).toHaveAttribute('aria-expanded', 'true');
    await setText(page, 'a', STORY);
    await expect(headline(page, 'a')).toHaveText(HEADLINE);
    expect(await errors(events)).toEqual(['a panic']);
  });

  test('of two texts: each is told of once, and the rest come back', async ({ page, show, events }) => {
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

  test('where no fresh instance can be made: every text stays', async ({ page, show, events }) => {
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
  test.use({ allowed: /unreachable/ });

  test('stops one card and one call; the next ones work', async ({ page, show, site, events }) => {
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
  test.use({ allowed: /Failed to load resource/ });

  for (const path of ['card.js', 'article_card_bg.wasm']) {
    test(`loads ${path} that was not there`, async ({ page, show, site, events }) => {
      let isThere = false;
      await site(path, (route) => (isThere ? route.continue() : route.fulfill({ status: 503 })));
      await show(cards('a', 'b'));
      await expect.poll(async () => (await errors(events)).sort()).toEqual(['a load', 'b load']);
      await isText(page, 'a');
      isThere = true;
      // Any change of the element is another try.
      await page.locator('#a').evaluate((card) => void (card.theme = 'dark'));
      await expect(headline(page, 'a')).toHaveText(HEADLINE);
      expect(await errors(events)).toHaveLength(2);
    });
  }

  test('fetches a source that was not there', async ({ page, show, site, events }) => {
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

test('a card taken out while it loads, and a page frozen meanwhile, are cards when they are back', async ({ page, show, site, events }) => {
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
