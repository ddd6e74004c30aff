// The scenario for every engine: load, parse, toggle by mouse and keyboard, change attributes,
// measure, keep the text on failure.

import { deepEqual, equal, ok } from 'node:assert/strict';

import { CONTAINERS, MAX_HEIGHT, MIN_WIDTH } from '../embed/containers.mjs';
import { STORY } from '../embed/story.mjs';

const HEADLINE = 'Harbour bridge reopens after storm';

const part = (name) => `() => document.querySelector('article-card').shadowRoot?.querySelector('[part=${name}]')`;
const ready = (browser) => browser.until('the card', part('headline'));
const expanded = (value) => `() => document.querySelector('article-card').shadowRoot.querySelector('[part=summary-toggle]').ariaExpanded === '${value}'`;

/** The steps by name. A step gets the browser and the URL of the site. */
export const steps = {
  async 'loads and parses'(browser, site) {
    await browser.go(`${site}page.html`);
    await ready(browser);
    const [headline, author, events, blocked] = await browser.run(() => {
      const card = document.querySelector('article-card');
      return [card.shadowRoot.querySelector('[part=headline]').textContent, card.article.authors[0].name, self.events, self.blocked];
    });
    equal(headline, HEADLINE);
    equal(author, 'Ada Lim');
    deepEqual(events, [['parsed', HEADLINE]]);
    deepEqual(blocked, [], 'what the policy blocked');
  },

  async 'toggles by mouse'(browser) {
    await browser.click(await browser.run(part('summary-toggle')));
    await browser.until('the summary', expanded(true));
    ok(await browser.run(() => document.querySelector('article-card').open));
    const shown = await browser.run(part('point') + '.checkVisibility?.() ?? true');
    ok(shown);
  },

  async 'toggles by keyboard'(browser) {
    await browser.run(() => document.querySelector('article-card').shadowRoot.querySelector('[part=summary-toggle]').focus());
    await browser.press('\uE007');
    await browser.until('Enter to close', expanded(false));
    await browser.press(' ');
    await browser.until('Space to open', expanded(true));
    const toggles = await browser.run(() => self.events.slice(1));
    deepEqual(toggles, [true, false, true].map((open) => ['toggle', { open }]));
  },

  async 'follows attributes'(browser) {
    await browser.run(() => {
      const card = document.querySelector('article-card');
      card.setAttribute('heading-level', '4');
      card.theme = 'dark';
      card.uiLang = 'id';
      card.open = false;
    });
    await browser.until('the attributes', () => document.querySelector('article-card').shadowRoot.querySelector('h4[part=headline]'));
    await browser.until('the summary', expanded(false));
    // The labels come with the file of the language.
    await browser.until('the labels', () => document.querySelector('article-card').shadowRoot.querySelector('[part=summary-toggle]').textContent.startsWith('Ringkasan'));
    const paper = await browser.run(() => getComputedStyle(document.querySelector('article-card').shadowRoot.querySelector('[part=card]')).backgroundColor);
    equal(paper, 'rgb(25, 23, 20)');
  },

  async 'fetches src'(browser) {
    await browser.run(() => (document.querySelector('article-card').src = 'other.txt'));
    await browser.until('the other story', () => document.querySelector('article-card').article?.headline.startsWith('Tram line'));
  },

  async 'is wide enough in every container'(browser, site) {
    await browser.go(`${site}containers.html`);
    const count = 2 * Object.keys(CONTAINERS).length;
    await browser.until('all cards', (count) => self.events.filter(([name]) => name === 'parsed').length === count, count);
    const unfit = await browser.run(
      (minWidth, maxHeight) =>
        [...document.querySelectorAll('section')].flatMap((section) => {
          const card = section.querySelector('article-card').shadowRoot.querySelector('[part=card]').getBoundingClientRect();
          const page = section.parentElement.getBoundingClientRect();
          const fits = card.width >= minWidth && card.left >= page.left && card.right <= page.right && card.height <= maxHeight;
          return fits ? [] : [`${section.title} in ${page.width}: ${Math.round(card.width)} × ${Math.round(card.height)}`];
        }),
      MIN_WIDTH,
      MAX_HEIGHT,
    );
    deepEqual(unfit, []);
  },

  async 'shows attacks as text, under the policy and under none'(browser, site) {
    for (const page of ['hostile.html', 'hostile-free.html']) {
      await browser.go(`${site}${page}`);
      deepEqual(await browser.until('the trial', () => self.wrong), [], page);
      deepEqual(await browser.run(() => ['ran' in self, self.blocked]), [false, []], page);
    }
  },

  async 'reads hostile HTML and Markdown, and runs and fetches nothing'(browser, site) {
    for (const page of ['markup.html', 'markup-free.html']) {
      await browser.go(`${site}${page}`);
      await browser.until('the trials', () => self.trials);
      // Without a policy the page itself would run what its elements have.
      for (const trial of page === 'markup.html' ? ['api', 'scripts', 'elements'] : ['api', 'scripts']) {
        await browser.run((trial) => void (self.told = undefined) ?? void self.trials[trial](), trial);
        const { wrong, count } = await browser.until(`the trial of ${trial}`, () => self.told);
        deepEqual(wrong, [], `${trial} in ${page}`);
        ok(count > 100, `${count} attacks in ${trial}`);
        equal(await browser.run(() => 'ran' in self), false, `${trial} in ${page}`);
        // Chromium tells of handlers in inert documents. The pictures of elements are what the policy forbids.
        const blocked = await browser.run(() => self.blocked.filter((what) => !what.endsWith(' inline')));
        if (trial !== 'elements') deepEqual(blocked, [], `${trial} in ${page}`);
      }
    }
    deepEqual(await fetch(`${site}requests.json`).then((response) => response.json()), []);
  },

  async 'keeps the text when the code is missing'(browser, site) {
    await browser.go(`${site}broken/page.html`);
    await browser.until('the error', () => self.events.some(([name, { reason }]) => name === 'error' && reason === 'load'));
    const [text, height] = await browser.run(() => {
      const card = document.querySelector('article-card');
      const range = document.createRange();
      range.selectNodeContents(card);
      return [card.textContent, range.getBoundingClientRect().height];
    });
    equal(text, STORY);
    ok(height > 100, 'the text is to be seen');
  },
};
