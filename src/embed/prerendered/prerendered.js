// The script of a page with prerendered cards, in place of `define.js`: the element is loaded when
// one of them needs it.

import { keep } from './keep.js';

for (const element of document.querySelectorAll('article-card')) {
  const define = () => {
    if (customElements.get('article-card')) return;
    // A failure is reported on the console, and the next press tries again.
    import('../element/define.js');
  };
  // An element without a prerendered card needs it at once.
  if (!keep(element, define)) define();
}
