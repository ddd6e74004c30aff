// The depth of HTML. Browsers take time for each element around a tag, and days for a million of them.

/** Elements that may be open at once; in a page they are a few dozen. */
const MAX_OPEN = 1000;

/** Elements that have no end, or that the next one of them ends. */
const ENDING = /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|optgroup|option|p|param|rp|rt|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/;

/** Returns HTML in which what would be too deep is a line break. */
export function limitDepth(html) {
  const open = new Map();
  let depth = 0;
  return html.replace(/<(\/?)([a-z][a-z0-9]*)/gi, (tag, slash, written) => {
    const name = written.toLowerCase();
    if (ENDING.test(name)) return tag;
    const count = open.get(name) ?? 0;
    if (slash ? !count : depth >= MAX_OPEN) return slash ? tag : '<br';
    open.set(name, slash ? count - 1 : count + 1);
    depth += slash ? -1 : 1;
    return tag;
  });
}
