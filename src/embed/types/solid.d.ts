// Types of <article-card> in JSX of Solid: `import type {} from 'article-card/solid'`.

import type { JSX } from 'solid-js';
import type { ArticleCardAttributes, ArticleCardElement, ArticleCardEvents, ArticleCardProperties } from './element.js';

type Handlers = { [Name in keyof ArticleCardEvents as `on:${Name}`]?: (event: ArticleCardEvents[Name]) => void };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'article-card': HTMLAttributes<ArticleCardElement> & ArticleCardProperties & ArticleCardAttributes & Handlers;
    }
  }
}
