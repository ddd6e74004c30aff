// Hostile text stays text: in every field, by every input of the element and the API, with and
// without the strict policy.

import { readFileSync } from 'node:fs';

import { PAYLOADS, attack } from '../hostile.mjs';
import { POLICY, STORY, expect, test } from './fixtures.mjs';

/**
 * All attacks, a few in each text. A longer text would be parsed by a worker, which the policy
 * forbids.
 */
const TEXTS = Array.from({ length: 5 }, (_, at) => attack(PAYLOADS.filter((_, of) => of % 5 === at).join(' ')).text);
const EVIL = '"><img src=x onerror=self.ran=1>';

const escaped = (text: string) => text.replace(/[&<"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Shows the attacks in a card, and collects what went wrong. */
const SCRIPT = `import * as api from '/index.js';
  import { survey, trial } from '/hostile.mjs';
  Object.assign(self, { api, survey });
  self.violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => violations.push(violatedDirective + ' ' + blockedURI));
  self.tried = api.init().then(() => trial(document.querySelector('#a'), api));`;

const BODY = `<article-card id="a" loading="eager" open></article-card>
  ${TEXTS.map((text) => `<article-card class="way" loading="eager" open>${escaped(text)}</article-card>`).join('')}
  ${TEXTS.map((_, at) => `<article-card class="way" loading="eager" open src="story-${at}.txt"></article-card>`).join('')}
  <article-card class="way" loading="eager"><script type="text/plain">${TEXTS[1].replaceAll(/<(\/?script|!--)/gi, '<\u200b$1')}</script></article-card>
  <article-card id="attributes" loading="eager" lang="${escaped(EVIL)}" ui-lang="${escaped(EVIL)}" cite="${escaped(EVIL)}" theme="${escaped(EVIL)}" tools="${escaped(EVIL)}" points="${escaped(EVIL)}"
    heading-level="${escaped(EVIL)}" corrections="${escaped(JSON.stringify({ text: EVIL, lines: [{ line: 0, role: EVIL }] }))}">${STORY}</article-card>
  <article-card id="url" loading="eager" src="javascript:self.ran=1">${STORY}</article-card>
  <article-card id="data" loading="eager" src="data:text/html,<script>self.ran=1</script>">${STORY}</article-card>`;

for (const [name, policy, ofData] of [
  ['a strict policy', POLICY, 'network'],
  ['no policy', '', undefined],
]) {
  test.describe(`under ${name}`, () => {
    // The browser reports the two URLs that it does not fetch, and the element what it cannot read.
    test.use({ allowed: /warning: article-card: |"data:text\/html|data:text\/html|javascript:self\.ran/ });

    test('nothing runs, no element is made, nothing is requested', async ({ page, show, site, events }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('dialog', (dialog) => {
        asked.push(`dialog ${dialog.message()}`);
        dialog.dismiss();
      });
      await site('hostile.mjs', { contentType: 'text/javascript', body: readFileSync(new URL('../hostile.mjs', import.meta.url), 'utf8') });
      for (const [at, body] of TEXTS.entries()) await site(`story-${at}.txt`, { contentType: 'text/plain; charset=utf-8', body });
      await show(BODY, { policy, script: SCRIPT });
      await expect(page.locator('.way [part=card]')).toHaveCount(11);
      await expect(page.locator('#attributes [part=headline]')).toHaveCount(1);
      expect(await page.evaluate(() => self.tried)).toEqual([]);
      // The only element in a card is the script that holds a text.
      expect(await page.evaluate(() => [...document.querySelectorAll('article-card')].flatMap((card) => self.survey(card.shadowRoot).wrong))).toEqual([]);
      expect(await page.evaluate(() => [...document.querySelectorAll('article-card *')].map(({ localName }) => localName))).toEqual(['script']);

      const told = await page.evaluate(async (evil) => {
        const told: string[] = [];
        const objects = [null, 1, 'x', [], { text: 1 }, { text: '', lines: {} }, { text: '', lines: [evil] }, { text: '', lines: [{ line: -1, role: evil }] },
          { text: '', lines: [{ line: 0, role: '__proto__' }] }, { text: '', lines: [{ line: 1e300, role: 'body' }] },
          { text: '', lines: [{ line: NaN, role: 'body' }] }, { get text() { throw new Error('getter'); } }, { text: '', lines: [{ line: 0, role: { toString: () => 'body' } }] }];
        for (const corrections of objects) {
          try {
            self.api.parseArticle(evil, { corrections });
            told.push('read');
          } catch (error) {
            told.push(error.name);
          }
        }
        const mounted = self.api.mountArticleCard(document.body, { text: evil, lang: evil, uiLang: evil, cite: evil, theme: evil });
        mounted.destroy();
        return told;
      }, EVIL);
      expect(told).toEqual([...Array(9).fill('TypeError'), 'read', ...Array(3).fill('TypeError')]);
      // The policy reports the two sources that are not fetched, and nothing else.
      const failed = (await events()).filter(([name]) => name === 'error').map(([, { reason }, id]) => `${id} ${reason}`);
      expect(failed.sort()).toEqual([...Array(6).fill('attributes attribute'), 'attributes corrections', ...(ofData ? [`data ${ofData}`] : []), 'url network']);
      expect(await page.evaluate(() => ('ran' in self ? 'ran' : '') + self.violations.filter((told) => !/connect-src (data|javascript)/.test(told)).join())).toBe('');
      expect(asked.filter((url) => /evil|ran|dialog/.test(url.replace(/^data:.*/, '')))).toEqual([]);
    });
  });
}
