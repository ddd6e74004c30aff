// Types of <article-card> in JSX: `import type {} from 'article-card/react'`.

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ArticleCardElement, ArticleCardEventMap } from './element.js';

type Properties = Partial<
  Pick<
    ArticleCardElement,
    'src' | 'open' | 'headingLevel' | 'points' | 'theme' | 'compact' | 'tools' | 'loading' | 'text' | 'corrections'
  >
>;

type Handlers = {
  [K in keyof ArticleCardEventMap as K extends `article-card-${string}` ? `on${K}` : never]?: (event: ArticleCardEventMap[K]) => void;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'article-card': DetailedHTMLProps<HTMLAttributes<ArticleCardElement>, ArticleCardElement> & Properties & Handlers;
    }
  }
}
