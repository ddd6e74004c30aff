// The program of e2e/examples/runtimes in each runtime that could be installed.

import { folderOf, runIn } from './bundlers/build.mjs';
import { RUNTIMES } from './runtimes/table.mjs';
import { expect, test } from './fixtures.mjs';
import { STORY } from '../embed/story.mjs';

/** Returns the reason why a runtime cannot be tested. */
function missing(name: string) {
  try {
    runIn(name, `${RUNTIMES[name].run.split(' ')[0]} --version`);
    return undefined;
  } catch {
    return `${name} is skipped: there is no program in ${folderOf(name)}`;
  }
}

const run = (name: string) => JSON.parse(runIn(name, RUNTIMES[name].run));

for (const name of Object.keys(RUNTIMES)) {
  test(`${name}: a card, an article and its exports`, () => {
    const reason = missing(name);
    if (reason) console.log(reason);
    test.skip(Boolean(reason), reason);
    const made = run(name);
    expect(made.headline).toBe('Harbour bridge reopens after storm');
    expect(made.markdown.split('\n')[0]).toBe('# Harbour bridge reopens after storm');
    expect(made.jsonLd['@type']).toBe('NewsArticle');
    expect(made.points).toHaveLength(2);
    expect(made.german.language).toBe('de');
    expect(made.indonesian.authors).toEqual([{ name: 'Budi Santoso' }]);
    expect(made.marked.body[0].spans).toEqual([{ start: 4, end: 11, kind: 'emphasis' }]);
    expect(made.card.html).toContain('<template shadowrootmode="open"><link rel="stylesheet" href="/card.css">');
    expect(made.card.html.endsWith(`</template>${STORY}</article-card>`)).toBe(true);
    expect(made.light.html).toMatch(/^<article lang="de"/);
    if (name !== 'Node.js') expect(made).toEqual(run('Node.js'));
  });
}
