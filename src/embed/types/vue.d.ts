// Types of <article-card> in templates of Vue: `import type {} from 'article-card/vue'`.

import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { ArticleCardElement, ArticleCardEvents, ArticleCardProperties } from './element.js';

/** Vue reads the types of a tag from two properties, which the element does not have. */
type ArticleCard = new () => ArticleCardElement & {
  $props: HTMLAttributes & ArticleCardProperties & PublicProps;
  $emit: EmitFn<{ [Name in keyof ArticleCardEvents]: (event: ArticleCardEvents[Name]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
    'article-card': ArticleCard;
  }
}
