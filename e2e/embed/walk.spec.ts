// The walk through a page: its text, and what the markup says of it.

import { expect, test } from '@playwright/test';

import { limitDepth } from '../../src/embed/markup/depth.js';
import { walk } from '../../src/embed/markup/walk.js';
import { element as el, page, readParts } from './tree.mjs';

const BASE = 'https://news.example/a/b';
const read = (...children) => readParts(walk(el('body', {}, ...children), { baseUrl: BASE }));
const text = (...children) => read(...children).lines;

test('white space is as a browser shows it', () => {
  expect(text(el('p', {}, '  The \n bridge', el('b', {}, ' opened '), ' again\u2028now. '))).toEqual(['The bridge opened again now.']);
  expect(text('One', el('br'), 'two', el('br'), el('br'), 'three')).toEqual(['One', 'two', '', 'three']);
  const blocks = [el('div', {}, 'One'), el('p', {}, 'two'), el('p', {}, 'three'), el('div', {}, el('div', {}, 'four'))];
  expect(text(...blocks)).toEqual(['One', '', 'two', '', 'three', '', 'four']);
  expect(text(el('pre', {}, 'a\r\n  b\n\n', el('code', {}, 'c\td\f')))).toEqual(['a', '  b', '', 'c\td ']);
  expect(text(el('p', {}, 'A\u00a0b'), el('textarea', {}, 'c\nd'))).toEqual(['A\u00a0b', '', 'c', 'd']);
  expect(text()).toEqual(['']);
});

test('what is no text of the page is left out', () => {
  const names = ['script', 'style', 'noscript', 'template', 'iframe', 'object', 'svg', 'math', 'head', 'video'];
  const select = el('select', {}, el('option', {}, 'a'), el('option', {}, 'b'));
  expect(text('One ', ...names.map((name) => el(name, {}, 'no')), select, el('button', {}, 'Go'))).toEqual(['One', 'a', 'b', 'Go']);
  const hidden = [el('span', { hidden: '' }, 'two '), el('span', { style: 'color:red; display : none' }, 'three ')];
  expect(text('One ', ...hidden, 'four')).toEqual(['One four']);
});

test('a noscript that holds the rest of the page is read', () => {
  const open = el('noscript', {}, el('p', {}, 'Turn on scripts'), el('p', {}, 'One'));
  expect(text(open)).toEqual(['Turn on scripts', '', 'One']);
  expect(text(el('noscript', {}, el('p', {}, 'Turn on scripts')), el('p', {}, 'One'))).toEqual(['One']);
});

test('hidden blocks keep their text, and are marked', () => {
  const { lines, elements } = read(el('div', { 'aria-hidden': 'true' }, 'One'), el('div', { style: 'visibility:hidden' }, 'two'), el('div', {}, 'three'));
  expect(lines).toEqual(['One', 'two', 'three']);
  expect(elements.map(({ hidden }) => hidden)).toEqual([0, 1, 2, 0]);
});

test('items have their numbers', () => {
  const item = (...children) => el('li', {}, ...children);
  expect(text(el('ol', {}, item('a'), item(el('p', {}, 'b'))), el('ul', {}, item('c')))).toEqual(['1. a', '', '2. b', '', 'c']);
  expect(text(el('ol', { start: '4' }, item('a'), el('li', { value: '9' }, 'b'), item(), item('c')))).toEqual(['4. a', '9. b', '11. c']);
  expect(text(el('ol', { reversed: '' }, item('a'), item('b', el('ol', {}, item('c'))), item('d')))).toEqual(['3. a', '2. b', '1. c', '1. d']);
});

test('a table of data has a line a row, and one that lays out a page is as blocks', () => {
  const row = (...cells) => el('tr', {}, ...cells);
  const cell = (...children) => el('td', {}, ...children);
  const head = row(el('th', {}, 'Year'), el('th', {}, 'Cars '));
  const rows = [row(cell(el('p', {}, '1871')), cell('4', el('br'), '5')), row(cell(), cell('7'))];
  const data = read(el('table', {}, el('caption', {}, 'Cars'), el('tbody', {}, head, ...rows)));
  expect(data.lines).toEqual(['Cars', 'Year\tCars', '1871\t4 5', '\t7']);
  expect(data.holders.slice(1)).toEqual(['body>table>tr', 'body>table>tr', 'body>table>tr>td']);
  expect(data.spans).toEqual([['Year', 7, undefined], ['Cars', 7, undefined]]);
  const layout = read(el('table', {}, row(cell('Menu'), cell(el('h1', {}, 'Bridge'), el('p', {}, 'It opened.')))));
  expect(layout.lines).toEqual(['Menu', 'Bridge', '', 'It opened.']);
  expect(layout.holders[3]).toBe('body>div>div>div>p');
});

test('lines know their elements', () => {
  const byline = el('span', { class: 'by' }, 'By ', el('a', { rel: 'author', href: '/ann' }, 'Ann'));
  const head = el('div', {}, byline, el('br'), el('time', { datetime: '2024-05-06' }, 'Monday'));
  const paragraph = el('p', {}, el('span', { class: 'drop' }, 'I'), 't ', el('time', { datetime: '2024' }, 'then'));
  const { lines, holders, elements } = read(el('article', { class: 'story', id: 's', role: 'main' }, head, paragraph, el('section', {})));
  expect(lines).toEqual(['By Ann', 'Monday', '', 'It then']);
  expect(holders).toEqual(['body>article>div>span', 'body>article>div>time', 'body>article', 'body>article>p']);
  expect(elements.map(({ tag }) => tag)).toEqual(['body', 'article', 'div', 'span', 'a', 'time', 'p', 'time']);
  expect(elements[1].names).toBe('story s main');
  expect(elements.map(({ datetime }) => datetime).filter(Boolean)).toEqual(['2024-05-06', '2024']);
  expect(read(el('p', { class: 'a'.repeat(500) }, 'x')).elements[1].names).toHaveLength(200);
});

test('links lead to pages and mailboxes only, and pieces are split at lines', () => {
  const link = (href, ...children) => el('a', { href }, ...children);
  const bad = ['javascript:alert(1)', ' JAVA\nSCRIPT:x', 'data:text/html,x', `/${'x'.repeat(5000)}`].map((href) => link(href, 'bad'));
  const { spans } = read(el('p', {}, link('c?d=1', 'One', el('br'), 'two'), ...bad, link('mailto:ann@news.example', 'mail')));
  expect(spans).toEqual([['One', 0, 'https://news.example/a/c?d=1'], ['two', 0, 'https://news.example/a/c?d=1'], ['mail', 0, 'mailto:ann@news.example']]);
  const bold = el('strong', {}, 'b ', el('b', {}, el('em', {}, 'c')), ' ');
  const kinds = read('a ', bold, el('kbd', {}, 'd'), el('sup', {}, 'e'), el('sub', {}, 'f'), el('i', {}, ' '));
  expect(kinds.spans).toEqual([['c', 2, undefined], ['b c', 1, undefined], ['d', 3, undefined], ['e', 4, undefined], ['f', 5, undefined]]);
});

test('images have the first address of the web', () => {
  const { images } = read(
    el('figure', {}, el('img', { src: 'data:image/gif,x', 'data-src': 'a.jpg', alt: ' A \n bridge ' }), el('figcaption', {}, 'Bridge')),
    el('p', {}, 'One'),
    el('picture', {}, el('source', { srcset: ' b.webp?c=1,2 1x, d.webp 2x' }), el('img', {})),
    el('img', { src: 'count.gif', width: '1', height: '1' }),
    el('img', { src: 'javascript:x' }),
  );
  expect(images).toEqual([
    [0, 'body>figure', 'https://news.example/a/a.jpg', 'A bridge'],
    [3, 'body', 'https://news.example/a/b.webp?c=1,2', ''],
  ]);
});

test('the head of a page tells titles, authors and dates, the most reliable first', () => {
  const json = (value) => el('script', { type: 'application/ld+json' }, typeof value === 'string' ? value : JSON.stringify(value));
  const meta = (name, content) => el('meta', { [name.includes(':') ? 'property' : 'name']: name, content });
  const article = {
    ...{ '@type': ['NewsArticle'], headline: 'Bridge\n opens', author: [{ name: 'Ann' }, 'Bo', null] },
    ...{ datePublished: '2024-05-06', articleSection: ['Local', 3] },
  };
  const scripts = [json('{ not json'), json([{ '@graph': [{ '@type': 'Organization', name: 'News' }, article] }])];
  const metas = Object.entries({
    ...{ 'og:title': 'Bridge opens again', author: 'Ann', 'article:author': 'https://news.example/ann', byl: 'By Ann' },
    ...{ 'article:published_time': '2024-05-07' },
  });
  const head = el('head', {}, el('title', {}, 'Bridge opens | News'), ...scripts, ...metas.map(([name, content]) => meta(name, content)));
  const { metadata } = readParts(walk(page(el('html', {}, head, el('body', {}, 'x')))));
  expect(metadata).toEqual([
    ...['Bridge opens', 'Bridge opens again', 'Bridge opens | News'].map((title) => ['title', title]),
    ...['Ann', 'Bo', 'By Ann'].map((author) => ['author', author]),
    ['published', '2024-05-06'],
    ['published', '2024-05-07'],
    ['section', 'Local'],
  ]);
});

test('a document is read with its base, and an element is not', () => {
  const body = [el('base', { href: 'https://other.example/' }), el('a', { href: 'x' }, 'x')];
  const href = (root, options) => readParts(walk(root, options)).spans[0]?.[2];
  expect(href(page(el('html', {}, ...body)), { baseUrl: BASE })).toBe('https://other.example/x');
  expect(href(el('div', {}, ...body), { baseUrl: BASE })).toBe('https://news.example/a/x');
  for (const baseUrl of [undefined, null, 'about:blank', '/a']) {
    expect(href(el('div', {}, ...body), { baseUrl })).toBeUndefined();
    expect(href(el('div', {}, el('a', { href: 'https://news.example/' }, 'x')), { baseUrl })).toBe('https://news.example/');
  }
});

test('line breaks in the own text of an element part its lines where that is asked for', () => {
  const root = el('div', {}, 'Bridge\n\n By ', el('b', {}, 'Ann\r\nExample'), '\n', el('p', {}, 'It\nopened.'), '\n\n\n', el('p', {}, 'Again.'));
  expect(walk(root, { keepsLines: true }).text).toBe('Bridge\n\nBy Ann\nExample\n\nIt opened.\n\nAgain.');
});

test('large and deep trees are read without recursion', () => {
  const nested = (name, depth, around) => Array.from({ length: depth }).reduce((inner) => el(name, {}, ...around(inner)), el(name, {}, 'x'));
  expect(text(nested('div', 100_000, (inner) => [inner]))).toEqual(['x']);
  const deep = read(nested('div', 50_000, (inner) => ['a', inner]));
  expect(deep.lines).toHaveLength(50_001);
  expect(deep.holders.at(-1).split('>').length).toBeLessThan(200);
  expect(text(nested('table', 20_000, (inner) => [el('tr', {}, el('td', {}, inner), el('td', {}, 'y'))]))).toHaveLength(20_001);
  expect(text(nested('span', 50_000, (inner) => [el('time', {}, 'a'), inner]))[0]).toHaveLength(50_001);
});

test('HTML deeper than any page is made shallow, and the rest is as it was', () => {
  const whole = '<ul><li>a<li>b</ul><DIV class="x"></DIV></p>'.repeat(2000);
  expect(limitDepth(whole)).toBe(whole);
  for (const html of ['<div>', '<div></x>', '<b><i>', '<Div a=">">']) {
    const limited = limitDepth(html.repeat(5000));
    expect(limited.match(/<(?!br|\/)/g)).toHaveLength(1000);
  }
});
