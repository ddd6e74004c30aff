// HTML and Markdown that attack a page which takes them for more than text and links, in every place of an article. Whatever runs sets `ran`
// of the page; whatever asks for something asks its server for a file whose name begins with `asked`.

const RUN = 'top.ran=1';
const HANDLED = `<img src=x onerror=${RUN}>`;
const ASKED = '/asked';

/** Attacks that end where they should: what stands behind them is to be seen. */
const CLOSED = [
  // Scripts.
  `<script>${RUN}</script>`,
  `<SCRIPT SRC=${ASKED}.js></SCRIPT><script type=module src=${ASKED}.mjs></script>`,
  `<script/x>${RUN}</script/x><script\n>${RUN}</script\n>`,
  `<scr<script>ipt>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `<svg><script>${RUN}</script><script href="${ASKED}.js"></script></svg>`,
  // Event attributes.
  HANDLED,
  `<img src=${ASKED}.png onload=${RUN} onerror=${RUN}><img srcset="${ASKED}.png 1x, ${ASKED}2.png 2x">`,
  `<picture><source srcset=${ASKED}.webp><img src=${ASKED}.png></picture>`,
  `<b onclick="${RUN}" onmouseover=${RUN} tabindex=0 autofocus onfocus=${RUN}>x</b>`,
  `<b/onclick=${RUN}\tonpointerenter\n=\n"${RUN}"/>x</b>`,
  `<input autofocus onfocus=${RUN}><button autofocus onfocus=${RUN}>x</button>`,
  `<details open ontoggle=${RUN}><summary>x</summary></details><marquee onstart=${RUN}>x</marquee>`,
  `<video src=${ASKED}.mp4 poster=${ASKED}.png autoplay onloadstart=${RUN}></video><audio src=${ASKED}.mp3><source onerror=${RUN}></audio>`,
  `<i style="background:url(${ASKED}.png);animation:x 1s" onanimationstart=${RUN} background=${ASKED}.png>x</i>`,
  `<body onload=${RUN} onpageshow=${RUN} background=${ASKED}.png>`,
  // SVG and MathML.
  `<svg onload=${RUN}><image href=${ASKED}.png /><use href="${ASKED}.svg#x"/><foreignObject>${HANDLED}</foreignObject></svg>`,
  `<svg><a xlink:href="javascript:${RUN}"><text>x</text></a><animate onbegin=${RUN} attributeName=x dur=1s /></svg>`,
  `<svg><a><set attributeName=href to="javascript:${RUN}"/><text>x</text></a><style>@import '${ASKED}.css'</style></svg>`,
  `<svg><desc><style>${HANDLED}</style></desc><title><style>${HANDLED}</style></title></svg>`,
  `<math href="javascript:${RUN}"><maction actiontype="statusline#x" xlink:href="javascript:${RUN}">x</maction></math>`,
  `<math><annotation-xml encoding="text/html"><style>${HANDLED}</style></annotation-xml></math>`,
  // Documents within the page, and what changes it.
  `<iframe srcdoc="<script>${RUN}</script>" src="javascript:${RUN}"></iframe><iframe src=${ASKED}.html></iframe>`,
  `<object data=${ASKED}.html></object><embed src=${ASKED}.svg><object data="data:text/html,<script>${RUN}</script>"></object>`,
  `<link rel=stylesheet href=${ASKED}.css><style>@import '${ASKED}.css'; * { background: url(${ASKED}.png) }</style>`,
  `<link rel=preload as=image href=${ASKED}.png><link rel=prefetch href=${ASKED}.html><link rel=modulepreload href=${ASKED}.js>`,
  `<meta http-equiv=refresh content="0;url=${ASKED}.html"><meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<base href="javascript:${RUN}//"><base href="${ASKED}/" target=_top>`,
  `<form action="javascript:${RUN}"><button formaction="javascript:${RUN}">x</button><input type=image src=${ASKED}.png></form>`,
  `<applet code=${ASKED}.class></applet><area href="javascript:${RUN}"><table background=${ASKED}.png></table>`,
  // Content that is no content, and what is so without scripts only.
  `<template><script>${RUN}</script>${HANDLED}</template><template shadowrootmode=open>${HANDLED}</template>`,
  `<noscript>${HANDLED}</noscript>`,
  `<noembed>${HANDLED}</noembed><noframes>${HANDLED}</noframes><textarea>${HANDLED}</textarea><xmp>${HANDLED}</xmp>`,
  `<select><option>x</option><style>${HANDLED}</style></select>`,
  // Comments and their like.
  `<!-- <script>${RUN}</script> -->`,
  `<!--[if IE]><script>${RUN}</script><![endif]-->`,
  `<!--><img src=x onerror=${RUN}><!-- -->`,
  `<!-- --!>${HANDLED}<!-- -->`,
  `<svg><![CDATA[><img src=x onerror=${RUN}>]]></svg>`,
  `<?xml-stylesheet href="javascript:${RUN}"?>`,
  // Text that only looks like markup.
  `&lt;img src=x onerror=${RUN}&gt; &#x3c;script&#x3E;${RUN}&#60;/script&#62;`,
  `{{constructor.constructor('${RUN}')()}} \${${RUN}} <%= ${RUN} %>`,
];

/** Attacks that take in what stands behind them, or move it elsewhere. */
const OPEN = [
  `<script>${RUN}//`,
  `<style>@import '${ASKED}.css';`,
  `<plaintext>${HANDLED}`,
  `<textarea>${HANDLED}`,
  `<title>${HANDLED}`,
  `<template>${HANDLED}`,
  `<!-- ${HANDLED}`,
  `<![CDATA[${HANDLED}]]>`,
  `<!DOCTYPE x [<!ENTITY y "${RUN}">]>&y;`,
  `<img title="`,
  `<img src=x onerror="${RUN}"\u0000><img\u0000src=x\u000bonerror\u000c=${RUN}>`,
  `<<script>${RUN}//<</script>`,
  // What a parser moves while it reads, so that a second reading would find other elements.
  `<noscript><p title="</noscript>${HANDLED}">`,
  `<noembed><p title="</noembed>${HANDLED}">`,
  `<form><math><mtext></form><form><mglyph><style></math>${HANDLED}`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  `<math><mi><table><mglyph><style><math href="javascript:${RUN}">x</math>`,
  `<svg></p><style><a id="</style>${HANDLED}">`,
  `<svg><p><style><a title="</style>${HANDLED}">`,
  `<table><a href="javascript:${RUN}">x<tr><td>${HANDLED}`,
  `<a href="https://news.example/"><b><a href="javascript:${RUN}">x</b>`,
  `<select><svg><style>${HANDLED}`,
  `<math><annotation-xml encoding="text/html"><p>${HANDLED}<style>`,
];

/** Addresses that no reader may follow, and no picture may come from. */
const ADDRESSES = [
  ...['javascript:', 'JaVaScRiPt:', ' javascript:', '\u0001javascript:', 'java\tscript:', 'java\nscript:', 'javascript:\n'],
  ...['javascript://news.example/%0a', 'javascript&colon;', '&#106;avascript:', '&#x6A&#x61vascript:', 'javascript&#58;', '&#0000106avascript:'],
  ...['java&Tab;script:', '&NewLine;javascript:', '&#1;javascript:', 'vbscript:', 'VBSCRIPT:', 'livescript:', 'mocha:', 'feed:javascript:'],
  ...['view-source:javascript:', 'jar:javascript:', 'about:', 'x-news:'],
]
  .map((start) => start + RUN)
  .concat(
    ...[`data:text/html,<script>${RUN}</script>`, 'data:text/html;base64,PHNjcmlwdD50b3AucmFuPTE8L3NjcmlwdD4=', 'DATA:image/svg+xml,<svg/>'],
    ...['blob:https://news.example/1', 'filesystem:https://news.example/x', 'file:///etc/passwd', 'ftp://news.example/', 'ws://news.example/'],
    ...['tel:123', 'intent://x'],
  )
  .map((address) => address.replaceAll('<', '&lt;').replaceAll('"', '&quot;'));

/** Attacks of an address each. */
const LURES = ADDRESSES.map(
  (href) => `<a href="${href}" ping=${ASKED} xlink:href="${href}">Lure</a><a href='${href}'>lure</a><img src="${href}" srcset="${href}"><area href="${href}">`,
);

const STORY = 'The harbour bridge of the old town was opened again on Monday after four days of repairs, the port authority said.';
const HEADLINE = 'Harbour bridge reopens after storm';
const quoted = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Places in HTML; the words around an attack stand for the place. */
const PLACES = {
  block: (attack) => `<p>${STORY} Ahead</p>${attack}<p>Behind ${STORY}</p>`,
  text: (attack) => `<p>Ahead ${attack} Behind ${STORY}</p>`,
  link: (attack) => `<p>Ahead <a href="https://news.example/">x ${attack} y</a> Behind ${STORY}</p>`,
  emphasis: (attack) => `<p><em>Ahead <strong>x ${attack} y</strong></em> Behind ${STORY}</p>`,
  heading: (attack) => `<p>Ahead</p><h2>x ${attack} y</h2><p>Behind ${STORY}</p>`,
  item: (attack) => `<ul><li>Ahead ${attack} x<li>Behind</ul>`,
  quote: (attack) => `<blockquote><p>Ahead ${attack} Behind</p></blockquote>`,
  cell: (attack) => `<table><caption>Ahead</caption><tr><th>x ${attack} y<th>z<tr><td>${attack}<td>1</table><p>Behind</p>`,
  caption: (attack) => `<figure><img src="x.png" alt=""><figcaption>Ahead ${attack} x</figcaption></figure><p>Behind ${STORY}</p>`,
  code: (attack) => `<pre>Ahead <code>${attack}</code></pre><p>Behind ${STORY}</p>`,
  byline: (attack) => `<address>Ahead <a rel="author" href="/ann">Ann Example ${attack}</a></address><p>Behind ${STORY}</p>`,
  attribute: (attack) => {
    const value = quoted(attack);
    return `<p title="${value}" class="${value}" id="${value}">Ahead <img src="x.png" alt="${value}"> <time datetime="${value}">Behind</time> ${STORY}</p>`;
  },
};

/** Places in the head of a page, before all words. */
const HEADS = [
  (attack) => `<title>${attack}</title>`,
  (attack) => `<meta property="og:title" content="${quoted(attack)}"><meta name="author" content="${quoted(attack)}">`,
  (attack) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: attack, author: { name: attack } })}</script>`,
];

/** Places in Markdown. */
const MARKDOWN_PLACES = {
  block: (attack) => `${STORY} Ahead\n\n${attack}\n\nBehind ${STORY}`,
  text: (attack) => `Ahead ${attack} Behind ${STORY}`,
  link: (attack) => `Ahead [x ${attack} y](https://news.example/ "${attack.replaceAll('"', '')}") Behind ${STORY}`,
  heading: (attack) => `Ahead\n\n## x ${attack} y\n\nBehind ${STORY}`,
  item: (attack) => `- Ahead ${attack} x\n- Behind`,
  quote: (attack) => `> Ahead ${attack} Behind`,
  cell: (attack) => `| Ahead | x ${attack.replaceAll('|', '')} y |\n|---|---|\n| Behind | 1 |`,
  picture: (attack) => `Ahead\n\n![${attack}](x.png "${attack.replaceAll('"', '')}")\n\nBehind ${STORY}`,
  code: (attack) => `Ahead\n\n\`\`\`html\n${attack}\n\`\`\`\n\nBehind`,
};

const MARKDOWN_LURES = ADDRESSES.map((href) => href.replace(/[\n\t]/g, '')).map(
  (href) => `[Lure](<${href.replaceAll('&lt;', '')}>) ![lure](<${href}>) <${href}> [lure][1]\n\n[1]: ${href.replaceAll(' ', '')}\n`,
);

const title = (text) => text[0].toUpperCase() + text.slice(1);

/** Returns a page of attacks in places, and the words that are to be seen. */
function page(places, attack, isClosed, head = '') {
  const named = Object.entries(places).map(([name, place]) => {
    const [ahead, behind] = [`Ahead${title(name)}`, `Behind${title(name)}`];
    return { html: place(attack).replaceAll('Ahead', ahead).replaceAll('Behind', behind), ahead, behind };
  });
  // Behind an attack that is open, nothing need be seen.
  const words = isClosed ? named.flatMap(({ ahead, behind }) => [ahead, behind]) : [named[0].ahead];
  return { attack, head, body: named.map(({ html }) => html).join('\n'), words };
}

const attacks = [...[...CLOSED, ...LURES].map((attack) => [attack, true]), ...OPEN.map((attack) => [attack, false])];

// With a number, no page is another one, which a card would not read again.
const html = ({ head, body }, at) => `${head}<body><h1>${HEADLINE}</h1><p>${STORY} It was number ${at}.</p>${body}`;
const markdown = ({ head, body }, at) => `${head}# ${HEADLINE}\n\n${STORY} It was number ${at}.\n\n${body}`;

/** The pages, each place apart where `areApart`, so that no attack stands in the way of another. */
export function pages(areApart) {
  const split = (places) => (areApart ? Object.entries(places).map(([name, place]) => ({ [name]: place })) : [places]);
  const bodies = attacks.flatMap(([attack, isClosed]) => split(PLACES).map((places) => page(places, attack, isClosed)));
  // A script ends where its text says so.
  const heads = attacks.flatMap(([attack]) => HEADS.map((head) => page({ text: () => `<p>Ahead ${STORY}</p>` }, attack, false, head(attack))));
  const written = [...CLOSED, ...OPEN].map((attack) => attack.replace(/\s*\n/g, ' '));
  const texts = written.flatMap((attack, at) => split(MARKDOWN_PLACES).map((places) => page(places, attack, at < CLOSED.length)));
  const lures = MARKDOWN_LURES.flatMap((attack) => split({ block: MARKDOWN_PLACES.block }).map((places) => page(places, attack, true)));
  const fronts = written.map((attack) => {
    const value = JSON.stringify(attack);
    return page({ text: MARKDOWN_PLACES.text }, attack, false, `---\ntitle: ${value}\nauthor: ${value}\ndescription: ${value}\n---\n`);
  });
  return {
    html: [...bodies, ...heads].map((page, at) => ({ ...page, source: html(page, at) })),
    markdown: [...texts, ...lures, ...fronts].map((page, at) => ({ ...page, source: markdown(page, at) })),
  };
}

/** Elements that nothing of an article becomes. */
const FOREIGN = 'script, iframe, frame, object, embed, applet, form, base, meta, link, video, audio, source, template, math, foreignObject, image';

const isFollowed = (href) => /^(?:https?:\/\/|mailto:)/.test(href) && ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol);

/** Returns what is wrong below a node: elements and attributes that could run something or ask for it. */
function wrongIn(root, showsPictures) {
  const wrong = [...root.querySelectorAll(FOREIGN)].map(({ localName }) => `<${localName}>`);
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const isOwn = /href$/.test(name) && value.startsWith('#');
      const isLink = element.localName === 'a' && name === 'href' && isFollowed(value);
      const isPicture = element.localName === 'img' && name === 'src' && /^https?:/.test(value) && showsPictures;
      const leads = /^(?:src|srcset|srcdoc|action|formaction|data|poster|ping|background|(?:xlink:)?href)$/i.test(name);
      if (/^on/i.test(name) || /url\(/.test(name === 'style' ? value : '') || (leads && !isOwn && !isLink && !isPicture)) wrong.push(`${name}="${value}"`);
    }
  }
  return wrong;
}

/** Returns what is wrong with an article that the API has made. */
function wrongWith(article, words, api) {
  const { text, body, figures } = article;
  const lost = words.filter((word) => !text.includes(word)).map((word) => `${word} is not in the text`);
  const links = body.flatMap(({ spans = [] }) => spans).filter(({ kind, href }) => kind === 'link' && !isFollowed(href));
  const pictures = figures.filter(({ src }) => src !== undefined && !/^https?:\/\//.test(src));
  const places = [...links, ...pictures].map(({ href, src }) => `leads to ${href ?? src}`);
  const exported = wrongIn(inert(api.toHtml(article)), true);
  return [...lost, ...places, ...exported.map((what) => `${what} in toHtml`)];
}

let policy;

/** Gives HTML or a script the type that the page asks for. */
function trusted(make, text) {
  const asIs = (text) => text;
  policy ??= self.trustedTypes?.createPolicy('trial', { createHTML: asIs, createScript: asIs }) ?? { createHTML: asIs, createScript: asIs };
  return policy[make](text);
}

/** Returns the body of HTML, which is no page. */
const inert = (html) => new DOMParser().parseFromString(trusted('createHTML', html), 'text/html').body;

/** Reads every attack by the API; gives what was wrong. Runs in the page. */
export async function trialOfApi(api) {
  const wrong = [];
  const { html, markdown } = pages(true);
  const told = (page, name, found) => wrong.push(...found.map((what) => `${name} of ${page.attack}: ${what}`));
  for (const page of html) {
    const article = api.parseHtml(page.source, { baseUrl: location.href });
    told(page, 'parseHtml', wrongWith(article, page.words, api));
    const text = api.htmlToText(page.source);
    told(page, 'htmlToText', page.words.filter((word) => !text.includes(word)));
  }
  for (const page of markdown) told(page, 'parseMarkdown', wrongWith(api.parseMarkdown(page.source), page.words, api));
  const harmless = api.parseHtml(`<p>${STORY} <a href="HTTPS://news.example/a">a</a> <a href="mailto:ann@news.example">b</a></p>`);
  const followed = harmless.body.flatMap(({ spans = [] }) => spans.map(({ href }) => href));
  if (followed.join() !== 'https://news.example/a,mailto:ann@news.example') wrong.push(`harmless links: ${followed}`);
  return { wrong, count: html.length + markdown.length };
}

/** Shows every attack in a card, from scripts or from elements; gives what was wrong. Runs in the page. */
export async function trialOfCards(card, fromElements) {
  const wrong = [];
  const { html, markdown } = pages(false);
  const scripts = [...html.map((page) => ['text/html', page]), ...markdown.map((page) => ['text/markdown', page])];
  for (const [type, page] of fromElements ? html.map((page) => ['elements', page]) : scripts) {
    const children = type === 'elements' ? elementsOf(page.source) : [scriptOf(type, page.source)];
    const tell = (what) => wrong.push(`${type} of ${page.attack}: ${what}`);
    if (!(await shown(card, children))) {
      tell('is not shown');
      continue;
    }
    const { shadowRoot, text } = card;
    wrongIn(shadowRoot, fromElements).forEach(tell);
    page.words.filter((word) => !text.includes(word)).forEach((word) => tell(`${word} is not in the text`));
    const seen = shadowRoot.textContent;
    if (!seen.includes(STORY)) tell('the story is not to be seen');
    const { links, places } = { links: [...shadowRoot.querySelectorAll('a')], places: card.article.figures.map(({ src }) => src) };
    if (places.some((src) => src !== undefined && !/^https?:/.test(src))) tell(`pictures of ${places}`);
    // A link that a reader clicks goes to another page, at most.
    links.forEach(({ protocol }) => ['http:', 'https:', 'mailto:'].includes(protocol) || tell(`a link to ${protocol}`));
  }
  return { wrong, count: fromElements ? html.length : scripts.length };
}

const scriptOf = (type, source) => Object.assign(document.createElement('script'), { type, text: trusted('createScript', source) });

/** What the page itself would do with its elements, whatever a card makes of them. */
const OF_THE_PAGE = 'base, meta, link, style, script';

/** Returns the elements of a page, without those that change the page they stand in. */
function elementsOf(source) {
  const body = inert(source);
  body.querySelectorAll(OF_THE_PAGE).forEach((element) => element.remove());
  return [...body.childNodes];
}

/** Waits until a card shows other children. Returns `false` if it does not. */
function shown(card, children) {
  return new Promise((done) => {
    const timer = setTimeout(() => done(false), 5000);
    card.addEventListener('article-card-parsed', () => (clearTimeout(timer), done(true)), { once: true });
    card.replaceChildren(...children);
  });
}
