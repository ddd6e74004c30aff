// A tree of the DOM as small as the walk through a page needs it.

/** An element of attributes and children, of which strings are texts. */
export const element = (localName, attributes, ...children) => ({
  nodeType: 1,
  localName,
  childNodes: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  getAttribute: (name) => attributes?.[name] ?? null,
});

const text = (data) => ({ nodeType: 3, data, childNodes: [] });

/** A document of children. */
export const page = (...childNodes) => ({ nodeType: 9, nodeName: '#document', childNodes });

/** Reads the parts of a marked text, as `MarkedText::from_parts` does. */
export function readParts({ text, strings, numbers }) {
  let at = 0;
  const records = (size) => {
    const count = numbers[at++];
    const list = Array.from({ length: count }, (_, of) => [...numbers.slice(at + of * size, at + (of + 1) * size)]);
    at += count * size;
    return list;
  };
  const optional = (index) => (index ? strings[index - 1] : undefined);
  const lines = text.split('\n');
  const elements = records(5).map(([parent, tag, names, datetime, hidden]) => ({
    ...{ parent: parent - 1, tag: strings[tag], names: strings[names], datetime: optional(datetime), hidden },
  }));
  const paths = [];
  for (const { parent, tag } of elements) paths.push(parent < 0 ? tag : `${paths[parent]}>${tag}`);
  const holders = records(1).map(([index]) => paths[index]);
  const spans = records(5).map(([line, start, end, kind, href]) => [lines[line].slice(start, end), kind, optional(href)]);
  const images = records(4).map(([line, holder, src, alt]) => [line, paths[holder], strings[src], strings[alt]]);
  const metadata = records(2).map(([key, value]) => [strings[key], strings[value]]);
  if (at !== numbers.length || holders.length !== lines.length) throw new Error('the parts do not fit together');
  return { lines, elements, holders, spans, images, metadata };
}
