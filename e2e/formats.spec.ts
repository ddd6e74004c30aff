// Articles of markup as Markdown, text and HTML. These tests need no page.

import { readFileSync } from 'node:fs';

import { expect, test } from '@playwright/test';

import * as plain from '../src/interop/export.js';
import { toHtml } from '../src/interop/html.js';
import { toJsonLd, toMarkdown, toText } from '../src/interop/marked.js';

const read = (name: string) => readFileSync(new URL(`../tests/formats/${name}`, import.meta.url), 'utf8');

const EMPTY = { authors: [], editors: [], figures: [], sources: [], editorNotes: [], body: [], language: 'und', direction: 'ltr' };

const of = (block: object, more = {}) => ({ ...EMPTY, ...more, body: [{ kind: 'paragraph', lines: [0], ...block }] });

const link = (href: string) => of({ text: 'a link', spans: [{ start: 2, end: 6, kind: 'link', href }] });

// tests/exported_markdown.rs reads the same Markdown back.
test('blocks and spans of markup', () => {
  const article = { ...EMPTY, ...JSON.parse(read('article.json')) };
  expect(toMarkdown(article)).toBe(read('body.md'));
  expect(toText(article)).toBe(read('body.txt'));
  expect(toHtml(article)).toBe(read('body.html'));
});

test('HTML has the fields of an article, and escapes them', () => {
  const article = of({ text: 'It <opened> & closed.' }, {
    language: 'de',
    section: 'World & more',
    headline: 'Bridge "opens" <now>',
    standfirst: 'A standfirst',
    authors: [{ name: 'Ada Lim', role: 'Reporter' }],
    editors: ['Omar Reyes'],
    agency: 'AP',
    datePublished: { text: '1 May 2024', iso: '2024-05-01' },
    dateModified: { text: 'yesterday' },
    dateline: { place: 'BONN', agency: 'AP' },
    figures: [{ caption: 'The bridge', credit: 'AP' }],
    summary: { origin: 'publisher', points: [{ text: 'It opens' }], supplement: [] },
    editorNotes: ['A correction'],
  });
  expect(toHtml(article)).toBe(`<article lang="de" dir="ltr">
<header>
<p class="section">World &amp; more</p>
<h1>Bridge &quot;opens&quot; &lt;now&gt;</h1>
<p class="standfirst">A standfirst</p>
<p class="byline">Ada Lim (Reporter), Omar Reyes, AP</p>
<p class="date"><time datetime="2024-05-01">1 May 2024</time> · <time>yesterday</time></p>
</header>
<ul>
<li>It opens</li>
</ul>
<figure><figcaption>The bridge — AP</figcaption></figure>
<p><strong>BONN (AP)</strong> — It &lt;opened&gt; &amp; closed.</p>
<p class="note">A correction</p>
</article>
`);
});

test('an image of the story has its caption once', () => {
  const figures = [{ caption: 'The bridge in May', src: 'https://news.example/a.jpg' }, { caption: 'Another' }];
  const article = of({ kind: 'image', text: '', figure: 0 }, { figures });
  expect(toHtml(article)).toContain('<img src="https://news.example/a.jpg" alt=""><figcaption>The bridge in May</figcaption>');
  expect(toMarkdown(article)).toContain('![](https://news.example/a.jpg)\n\n*The bridge in May*\n');
  for (const written of [toHtml(article), toMarkdown(article), toText(article)]) {
    expect(written.match(/The bridge in May/g)).toHaveLength(1);
    expect(written).toContain('Another');
  }
});

for (const address of ['javascript:alert(1)', ' https://news.example', 'data:text/html,x', 'https://news.example/a\nb', '/a', undefined]) {
  test(`an address nobody may follow is no link: ${JSON.stringify(address)}`, () => {
    expect(toMarkdown(link(address as string))).toBe('a link\n');
    expect(toHtml(link(address as string))).toContain('<p>a link</p>');
    const image = of({ kind: 'image', text: '', figure: 0 }, { figures: [{ alt: 'words', src: address }] });
    expect(toMarkdown(image)).toBe('words\n');
    expect(toHtml(image)).toContain('<figure><figcaption>words</figcaption></figure>');
  });
}

test('an address cannot leave its attribute or its link', () => {
  expect(toHtml(link('https://x.example/"onclick="a'))).toContain('href="https://x.example/&quot;onclick=&quot;a"');
  expect(toMarkdown(link('https://x.example/)<b>'))).toBe('a [link](<https://x.example/)\\<b\\>>)\n');
});

test('spans that cross, or lie outside of the text, keep the text', () => {
  const span = (kind: string, start: number, end: number) => ({ kind, start, end });
  const crossed = of({ text: 'one two three', spans: [span('strong', 0, 7), span('emphasis', 4, 13), span('code', 20, 30), span('strong', 5, 2)] });
  expect(toHtml(crossed)).toContain('<p><strong>one <em>two</em></strong><em> three</em></p>');
  expect(toText(crossed)).toBe('one two three\n');
});

test('marks that touch are kept apart in Markdown', () => {
  const span = (kind: string, start: number, end: number) => ({ kind, start, end });
  const touching = of({ text: 'abcdef', spans: ['strong', 'strong', 'emphasis', 'code', 'code'].map((kind, at) => span(kind, at, at + 1)) });
  expect(toMarkdown(touching)).toBe('**a**<!-- -->**b**<!-- -->*c*`d`<!-- -->`e`f\n');
});

test('lists whose levels jump stay lists', () => {
  const item = (text: string, level?: number) => ({ kind: 'listItem', text, lines: [0], level });
  const article = { ...EMPTY, body: [item('a', 3), item('b', 3), item('c', 1), item('1. d'), item('e')] };
  expect(toMarkdown(article)).toBe('- a\n    - b\n    - c\n1. d\n- e\n');
  const tags = toHtml(article).match(/<\/?(?:ul|ol|li)/g)!.join('');
  expect(tags).toBe('<ul<li<ul<li</li<li</li</ul</li</ul<ol<li</li</ol<ul<li</li</ul');
});

test('what cards of plain text write has no markup', () => {
  const article = link('https://news.example');
  expect(plain.toMarkdown(article)).toBe('a link\n');
  expect(plain.toText(article)).toBe('a link\n');
  expect(toJsonLd(article)).toEqual(plain.toJsonLd(article));
});
