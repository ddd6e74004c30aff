// Text that attacks a page which takes it for anything but text, by the families that OWASP's and PortSwigger's cheat sheets list. Whatever
// runs sets `self.ran`; whatever asks for something asks `evil.test`.

const RUN = 'self.ran=1';
const ADDRESS = '//evil.test/x';

export const PAYLOADS = [
  // Tags.
  `<script>${RUN}</script>`,
  `<SCRIPT SRC=${ADDRESS}.js></SCRIPT>`,
  `</script><script>${RUN}</script>`,
  `<script\u0000>${RUN}</script>`,
  `<<script>${RUN}//<</script>`,
  `<iframe srcdoc="<script>parent.ran=1</script>" src="javascript:parent.${RUN}"></iframe>`,
  `<object data="javascript:${RUN}"></object><embed src="javascript:${RUN}">`,
  `<link rel=stylesheet href=${ADDRESS}.css><style>@import '${ADDRESS}.css';</style>`,
  `<base href="${ADDRESS}/"><meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<form action="javascript:${RUN}"><input type=submit formaction="javascript:${RUN}"><button autofocus onfocus=${RUN}>x</button></form>`,
  // Attributes.
  `<img src=x onerror=${RUN}>`,
  `"><img src=${ADDRESS}.png onerror="${RUN}">`,
  `' onmouseover='${RUN}' autofocus onfocus='${RUN}' x='`,
  `" style="background:url(${ADDRESS}.png)" tabindex=1 onfocus="${RUN}" "`,
  `<body onload=${RUN}><details open ontoggle=${RUN}><video><source onerror=${RUN}></video>`,
  `<input onfocus=${RUN} autofocus><marquee onstart=${RUN}><div onbeforematch=${RUN} hidden=until-found>`,
  // Addresses.
  `<a href="javascript:${RUN}">javascript:${RUN}</a>`,
  `<a href="jAvA\tscript&colon;${RUN}">x</a> java\nscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `<a href="data:text/html;base64,PHNjcmlwdD5zZWxmLnJhbj0xPC9zY3JpcHQ+">x</a> vbscript:${RUN}`,
  `[x](javascript:${RUN}) ![x](${ADDRESS}.png) <javascript:${RUN}>`,
  // SVG and MathML.
  `<svg onload=${RUN}><script>${RUN}</script><use href="data:image/svg+xml,<svg id=x onload=${RUN}/>#x"/></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s><a xlink:href="javascript:${RUN}"><text>x</text></a></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  // Templates.
  `{{constructor.constructor('${RUN}')()}} \${${RUN}} #{${RUN}} <%= ${RUN} %> [[${RUN}]] {%raw%}`,
  `\${self.ran=1}\`+\${${RUN}}+\`\\u0060`,
  `<template><script>${RUN}</script></template><slot name=image></slot><slot name="actions" onslotchange=${RUN}>`,
  // Mutation.
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
  `<svg></p><style><a id="</style><img src=1 onerror=${RUN}>">`,
  `<!--><img src=x onerror=${RUN}>--> <!--[if IE]><script>${RUN}</script><![endif]-->`,
  `<![CDATA[<img src=x onerror=${RUN}>]]><?xml version="1.0"?><!DOCTYPE x [<!ENTITY y "${RUN}">]>&y;`,
  `<textarea></textarea><img src=x onerror=${RUN}></textarea><xmp><plaintext><title></title>`,
  // Encodings.
  `&lt;img src=x onerror=${RUN}&gt; &#x3c;script&#x3E;${RUN}&#60;/script&#62;`,
  `%3Cscript%3E${RUN}%3C/script%3E \\x3cscript\\x3e \\u003cscript\\u003e +ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `\u00c0\u00bcscript\u00c0\u00be \uff1cscript\uff1e${RUN}\uff1c/script\uff1e \u2039img\u203a \ufe64script\ufe65`,
  `<img\u0000src=x\u000bonerror\u000c=${RUN}>\u0007\u001b]0;x\u0007`,
  `\ud83c<img src=x onerror=${RUN}>\udf89`,
  // Texts that only look like something else.
  `\u202e>1=nar.fles=rorreno x=crs gmi<\u202c \u2066\u2067<script>\u2069`,
  `<\u200bscript>${RUN}</\u200bscript> <ѕсrірt>${RUN}</ѕсrірt> paypаl`,
  `<img src=x onerror=${RUN}>`.split('').join('\u0301'),
  // For what keeps objects by name, and for selectors.
  `__proto__ constructor toString hasOwnProperty <img name=getElementById><form id=document>`,
  `#article-1=<img src=x onerror=${RUN}>" id="x`,
];

/** What ends a line of the ledger. */
const BREAKS = /[\n\v\f\r\x85\u2028\u2029]/g;

/** Every field of an article with the attack in it; `roles` are those of the lines, for lines are read as what an attacker wants. */
export function attack(payload) {
  const told = 'the harbour bridge of the old town was opened again on Monday after four days of repairs.';
  const fields = [
    ['section', payload],
    ['headline', `Bridge ${payload} reopens`],
    ['standfirst', `Engineers ${payload} worked at night`],
    ['author', `By Ada ${payload} Lim`],
    ['authorRole', `Reporter ${payload}`],
    ['editor', `Editor: Budi ${payload}`],
    ['date', `17 October 2023 ${payload}`],
    ['dateline', `OSLO ${payload} (Reuters)`],
    ['caption', `The bridge ${payload} at night`],
    ['credit', `Photo: ${payload}`],
    ['keyPointsHeading', `Key points ${payload}`],
    ['keyPoint', `• It opened ${payload} again.`],
    ['body', `OSLO (Reuters) - As Le ${payload} News reported, ${told}`],
    ['heading', `Nobody ${payload} came`],
    ['quote', `“We ${payload} slept in turns, and nobody wanted to be the one,” said Budi.`],
    ['listItem', `- A list ${payload} item`],
    ['body', `On Tuesday ${payload} ${told}`],
    ['editorNote', `Correction: it was ${payload} Tuesday.`],
    ['boilerplate', `Read also: ${payload}`],
  ].map(([role, text]) => [role, text.replace(BREAKS, ' ')]);
  return { text: fields.map(([, text]) => text).join('\n\n'), roles: fields.map(([role]) => role) };
}

/** Elements and attributes below a node, and which of them could run something or ask for it. */
export function survey(root) {
  const names = new Set();
  const wrong = [];
  for (const element of root.querySelectorAll('*')) {
    names.add(`${element.namespaceURI} ${element.localName}`);
    for (const { name, value } of element.attributes) {
      names.add(`@${name}`);
      const leads = /^(src|srcdoc|srcset|action|formaction|style|data|poster)$/i.test(name) && /script:|evil|ran/i.test(value);
      if (/^on/i.test(name) || leads || (/href$/i.test(name) && !value.startsWith('#'))) wrong.push(`${name}="${value}"`);
    }
  }
  return { names: [...names], wrong };
}

/** Words that are no attack, in scripts whose language and direction a card tells. */
const HARMLESS = ['harmless', 'безвредно', '無害', 'غير ضار', '無 \u202e ضار', 'harmless 無害 ab'];

/** Shows every attack in every field of a card; gives what was wrong. Runs in the page. */
export async function trial(card, { toMarkdown, toText, toJsonLd, parseArticle, summarize }) {
  const wrong = [];
  const known = new Set();
  const visible = (text) => text.normalize().replace(/[\s\p{C}\p{M}\ufffd]/gu, '');
  for (const payload of [...HARMLESS, ...PAYLOADS]) {
    const { text, roles } = attack(payload);
    const tell = (what) => wrong.push(`${payload}: ${what}`);
    await shown(card, () => Object.assign(card, { corrections: undefined, text }));
    await shown(card, () => (card.corrections = corrections(text, card.article, roles)));
    const read = card.article.lines.map(({ role }) => role).filter((role) => role !== 'blank');
    if (read.join() !== roles.join()) tell(`read as ${read}`);
    const found = survey(card.shadowRoot);
    if (HARMLESS.includes(payload)) {
      found.names.forEach((name) => known.add(name));
      continue;
    }
    [...found.wrong, ...found.names.filter((name) => !known.has(name))].forEach(tell);
    const told = visible(card.shadowRoot.textContent);
    for (const field of ['On Tuesday ', 'We ', 'A list ', 'Bridge ']) {
      if (!told.includes(visible(field + payload))) tell(`“${field}…” is not shown`);
    }
    // In Markdown nothing of the text means anything but itself.
    if (/(?<!\\)(\\\\)*[<`[\]&]/.test(toMarkdown(card.article))) tell('Markdown has it bare');
    if (!JSON.parse(JSON.stringify(toJsonLd(card.article))).headline) tell('JSON-LD has no headline');
    toText(parseArticle(text, { corrections: card.corrections }));
    summarize(text);
  }
  return wrong;
}

async function shown(card, change) {
  const parsed = new Promise((done) => card.addEventListener('article-card-parsed', done, { once: true }));
  change();
  await parsed;
}

/** What gives the lines of a text their roles. */
function corrections(text, { lines }, roles) {
  const bytes = new TextEncoder().encode(text);
  let hash = 0xcbf29ce484222325n;
  for (const byte of bytes) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  const given = lines.flatMap(({ role }, line) => (role === 'blank' ? [] : [line]));
  return {
    text: `${bytes.length}-${hash.toString(16).padStart(16, '0')}`,
    lines: given.map((line, at) => ({ line, role: roles[at] })),
  };
}
