/** The pasted text as a JavaScript string: copying a long one into WebAssembly is a task of its own. */
export const pasted = (event) => event.clipboardData?.getData('text/plain') ?? '';

/** The HTML of a paste, if it has the blocks or links of a page; empty otherwise. */
export function pastedHtml(event) {
  const html = event.clipboardData?.getData('text/html') ?? '';
  return /<(?:p|h[1-6]|li|a|table|blockquote|article|figure)[\s>]/i.test(html) ? html : '';
}
