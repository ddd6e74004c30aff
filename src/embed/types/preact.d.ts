// Types of <article-card> in JSX of Preact: `import type {} from 'article-card/preact'`.

import type { HTMLAttributes } from 'preact';
import type { ArticleCardAttributes, ArticleCardElement, ArticleCardEvents, ArticleCardProperties } from './element.js';

type Handlers = { [Name in keyof ArticleCardEvents as `on${Name}`]?: (event: ArticleCardEvents[Name]) => void };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'article-card': HTMLAttributes<ArticleCardElement> & ArticleCardProperties & ArticleCardAttributes & Handlers;
    }
  }
}
