// Types of <article-card> in Svelte: `import type {} from 'article-card/svelte'`.

import type { HTMLAttributes } from 'svelte/elements';
import type { ArticleCardAttributes, ArticleCardElement, ArticleCardEvents, ArticleCardProperties } from './element.js';

/** `on:` is the form of Svelte 4. */
type Handlers = {
  [Name in keyof ArticleCardEvents as `on${Name}` | `on:${Name}`]?: (event: ArticleCardEvents[Name]) => void;
};

declare module 'svelte/elements' {
  // The namespace `svelteHTML`, in which templates are checked, extends it.
  interface SvelteHTMLElements {
    'article-card': HTMLAttributes<ArticleCardElement> & ArticleCardProperties & ArticleCardAttributes & Handlers;
  }
}
