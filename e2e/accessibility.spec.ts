// The card for assistive technology: its tree, its outline and its languages. Nothing is lost at 400 %.

import AxeBuilder from '@axe-core/playwright';

import { expect, test } from './fixtures.mjs';

const STORY = `World

Harbour bridge reopens after storm

By Ada Lim and Omar Reyes

17 October 2023

• The bridge is open again.
• Engineers worked through four nights.

The harbour bridge opened again on Monday after engineers had worked through four nights. Traffic was light in the first hours, and nobody had to wait for longer than ten minutes at any of the gates.

Four nights

"It holds," said the city engineer, Omar Reyes. He had not slept much, he said, and he would not sleep much in the nights to come, since the second cable was still to be replaced before the winter.

People were asked to stay at home, and schools were closed until the wind had gone down again. Buses ran as long as the roads were dry, the city said, and trains went as far as the old station, where the line along the shore begins.

The mayor thanked everybody who had filled sandbags over the weekend. She said that the wall would hold, as it had held three years ago, when the water stood higher than ever before. The ferry to the islands waits in the harbour until Wednesday at the least, and those who have to leave the islands before that can call the port.

Share on X`;

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await page.getByLabel('Article text').fill(STORY);
  await expect(page.getByRole('article')).toContainText('The harbour bridge opened again');
});

test.afterEach(({ requestsAfterLoad }) => expect(requestsAfterLoad).toEqual([]));

const card = (page) => page.getByRole('article');

/** Opens all of the card. */
async function openAll(page) {
  const closed = page.locator('article button[aria-expanded="false"]:not([popovertarget])');
  while ((await closed.count()) > 0) await closed.first().click();
}

test('the accessibility tree has the article’s structure, closed and open', async ({ page }) => {
  await expect(card(page)).toMatchAriaSnapshot(`
    - article "Harbour bridge reopens after storm":
      - paragraph: World
      - heading "Harbour bridge reopens after storm" [level=2]
      - list:
        - listitem: Ada Lim
        - listitem: Omar Reyes
      - heading /Summary · 5 points/ [level=3]:
        - button /Summary · 5 points/
      - paragraph: /The harbour bridge opened again/
      - button "Read the full article"
      - button /line.* set aside/
      - button "How this was read"
  `);
  await openAll(page);
  await expect(card(page)).toMatchAriaSnapshot(`
    - article "Harbour bridge reopens after storm":
      - heading "Summary · 5 points" [level=3]:
        - button "Summary · 5 points" [expanded]
      - paragraph: From the publisher
      - list:
        - listitem:
          - text: The bridge is open again.
          - button "Show line 9 of the text"
        - listitem:
          - text: Engineers worked through four nights.
      - paragraph: Also from the story
      - paragraph:
        - text: /The harbour bridge opened again/
        - button "Show line 12 of the text"
      - heading "Four nights" [level=3]
      - paragraph: /It holds/
      - button "Show less" [expanded]
      - paragraph: /The mayor thanked everybody/
      - button "1 line set aside" [expanded]
      - list:
        - listitem: Share on X
      - button "How this was read" [expanded]
      - group "How this was read":
        - button "All lines 22" [pressed]
      - list:
        - listitem:
          - button "Show line 1 in the article"
          - text: World
          - combobox "Line 1 is"
  `);
});

test('what is closed is not in the tree, and nothing in it is without a name', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'article' });
  const nodes = async () => {
    const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId });
    return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => ({ role: role?.value, name: name?.value ?? '' }));
  };
  const said = (list) => list.map(({ name }) => name).join('\n');
  expect(said(await nodes())).not.toContain('The mayor thanked everybody');
  await openAll(page);
  const open = await nodes();
  expect(said(open)).toContain('The mayor thanked everybody');
  const controls = open.filter(({ role }) => ['button', 'combobox', 'textbox', 'radio', 'link', 'slider'].includes(role));
  expect(controls.length).toBeGreaterThan(20);
  expect(controls.filter(({ name }) => !name.trim())).toEqual([]);
});

test('at 400 % nothing is cut off and nothing scrolls sideways', async ({ page }) => {
  // 1280 pixels wide, enlarged four times.
  await page.setViewportSize({ width: 320, height: 256 });
  await openAll(page);
  const lost = await card(page).evaluate((card) => {
    const { left, right } = card.getBoundingClientRect();
    const sticksOut = (element: Element) => {
      const box = element.getBoundingClientRect();
      return box.width > 1 && (box.left < left - 1 || box.right > right + 1);
    };
    // Text that is cut short on purpose says so by its clamp.
    const cut = (element: Element) => {
      const { overflowX, webkitLineClamp } = getComputedStyle(element);
      return overflowX === 'hidden' && webkitLineClamp === 'none' && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
    };
    return [...card.querySelectorAll('*')].filter((element) => sticksOut(element) || cut(element)).map((element) => element.outerHTML.slice(0, 120));
  });
  expect(lost).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test('axe finds nothing by the rules of WCAG 2.2 AA, also in forced colours and larger contrast', async ({ page }) => {
  // Three times over all the rules, on a page with everything open.
  test.slow();
  await openAll(page);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  for (const media of [{}, { forcedColors: 'active' as const }, { forcedColors: 'none' as const, contrast: 'more' as const }]) {
    await page.emulateMedia(media);
    expect((await new AxeBuilder({ page }).withTags(tags).analyze()).violations, JSON.stringify(media)).toEqual([]);
  }
});

test('the keyboard passes through an open card in reading order and sees where it is', async ({ page }) => {
  await openAll(page);
  await page.locator('article').evaluate((card: HTMLElement) => {
    card.tabIndex = -1;
    card.focus();
  });
  let top = -Infinity;
  let stops = 0;
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement!;
      if (!element.closest('article')) return undefined;
      const rings = [element, ...element.querySelectorAll('*')].map((each) => getComputedStyle(each));
      const seen = rings.some((ring) => ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 1);
      return { seen, what: element.outerHTML.slice(0, 150), top: element.getBoundingClientRect().top + scrollY, part: element.getAttribute('part') };
    });
    if (!stop) break;
    stops += 1;
    expect(stop.seen, stop.what).toBe(true);
    // Beside each other is as good as below; the button that closes the story comes before what it closes and stands below it.
    if (stop.part !== 'story-toggle') {
      expect(stop.top, stop.what).toBeGreaterThan(top - 48);
      top = stop.top;
    }
  }
  expect(stops).toBeGreaterThan(20);
});
