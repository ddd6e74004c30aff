// Text that attacks stays text on the demo page: pasted, dropped as a file, in a link, and in all that is copied out again.

import { deflateSync } from 'node:zlib';

import { expect, test } from './fixtures.mjs';
import { PAYLOADS, attack } from './hostile.mjs';

/** A few attacks in each, for texts that are read at once. */
const TEXTS = Array.from({ length: 5 }, (_, at) => attack(PAYLOADS.filter((_, of) => of % 5 === at).join(' ')).text.toWellFormed());

const fragment = (text: string) => `#article-1=${deflateSync(text).toString('base64url')}`;
const box = (page) => page.getByLabel('Article text');

/** Elements and attributes that only articles of markup have. */
const MARKS = new Set(['a', '@href', '@rel', 'strong', 'em', 'code', 'sup', 'sub', 'br', 'pre', 'table', 'tbody', 'thead', 'tr', 'td', 'th', '@scope', '@tabindex', 'figure', 'figcaption']);

/** What the page is made of, and whether anything ran. */
const made = (page) =>
  page.evaluate(() => {
    const names = new Set<string>();
    for (const element of document.querySelectorAll('*')) {
      names.add(element.localName);
      for (const { name, value } of element.attributes) {
        names.add(`@${name}`);
        if (/^on/.test(name) || (/^(href|src|action|style)$/.test(name) && /script:|evil|ran/.test(value))) names.add(`${name}="${value}"`);
      }
    }
    return { names: [...names], ran: 'ran' in window };
  });

test('nothing of it runs, is made or is asked for', async ({ page, context, requestsAfterLoad }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page.on('dialog', (dialog) => {
    requestsAfterLoad.push(`dialog ${dialog.message()}`);
    dialog.dismiss();
  });
  await page.goto('/');
  const known = new Set<string>();
  for (const word of ['harmless', 'безвредно', '無害 \u202e ضار', 'harmless 無害 ab']) {
    const { text } = attack(word);
    await box(page).fill(text);
    await expect(page.getByRole('article')).toContainText(word.slice(0, 2));
    (await made(page)).names.forEach((name) => known.add(name));
  }
  const check = async (text: string, way: string) => {
    const end = /On Tuesday (\S+)/.exec(text)[1].replace(/[^\x20-\x7e].*/su, '');
    await expect(page.getByRole('article'), way).toContainText(`On Tuesday ${end}`);
    const { names, ran } = await made(page);
    expect(names.filter((name) => !known.has(name)), way).toEqual([]);
    expect(ran, way).toBe(false);
  };
  const drop = (types: Record<string, string>, file?: string) =>
    page.evaluate(
      ([types, file]) => {
        const data = new DataTransfer();
        for (const [type, text] of Object.entries(types)) data.setData(type, text);
        if (file) data.items.add(new File([file], '"><img src=x onerror=self.ran=1>.txt', { type: 'text/plain' }));
        const target = document.querySelector('textarea')!;
        if (file) for (const type of ['dragenter', 'dragover', 'drop']) target.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
        else document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      },
      [types, file] as const,
    );
  await page.evaluate((hash) => void (location.hash = hash), fragment(TEXTS[0]));
  await check(TEXTS[0], 'a link');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await drop({ 'text/plain': TEXTS[1] });
  await check(TEXTS[1], 'a paste');
  await drop({}, TEXTS[2]);
  await check(TEXTS[2], 'a dropped file');
  for (const text of TEXTS.slice(3)) {
    await box(page).fill(text);
    await check(text, 'the box');
  }

  // As HTML the same text has links and marks; all else is text, and addresses of scripts are none.
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  for (const text of TEXTS) {
    const html = `<article><h1>Bridge reopens</h1><p>It opened again on Monday after four nights of work.</p><p>${text}</p></article>`;
    await drop({ 'text/plain': text, 'text/html': html });
    await expect(page.getByRole('article')).toContainText('It opened again on Monday');
    const { names, ran } = await made(page);
    expect(names.filter((name) => !known.has(name) && !MARKS.has(name)), 'pasted HTML').toEqual([]);
    expect(ran, 'pasted HTML').toBe(false);
  }
  await box(page).fill(TEXTS[4]);
  await check(TEXTS[4], 'the box');

  // Out again: JSON-LD that is put into a script does not end it.
  await page.getByRole('button', { name: 'Take along', exact: true }).click();
  await page.getByRole('button', { name: 'Copy as JSON-LD', exact: true }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('schema.org');
  const jsonLd = await page.evaluate(() => navigator.clipboard.readText());
  expect(jsonLd).not.toContain('<');
  expect(JSON.parse(jsonLd).articleBody).toContain('<');
});
