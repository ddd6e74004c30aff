// <article-card> in React: the component, and the types of the tag in JSX.

import type { DetailedHTMLProps, HTMLAttributes, ReactElement, ReactNode, Ref } from 'react';
import type { Corrections } from './corrections.js';
import type { ArticleCardAttributes, ArticleCardElement, ArticleCardEvents, ArticleCardProperties } from './element.js';

/** An article card made from plain text, also in pages that a server renders. */
export declare function ArticleCard(props: ArticleCardProps): ReactElement;

/** The properties of the element, and functions called with its events. */
export interface ArticleCardProps
  extends Omit<HTMLAttributes<ArticleCardElement>, 'onToggle' | 'onError'>,
    Omit<ArticleCardProperties, 'text' | 'corrections'> {
  text?: string | undefined;
  corrections?: Corrections | undefined;
  /** Elements for the slots, such as `<img slot="image">`. */
  children?: ReactNode;
  ref?: Ref<ArticleCardElement> | undefined;
  onParsed?: ((event: ArticleCardEvents['article-card-parsed']) => void) | undefined;
  onToggle?: ((event: ArticleCardEvents['article-card-toggle']) => void) | undefined;
  onCorrect?: ((event: ArticleCardEvents['article-card-correct']) => void) | undefined;
  onError?: ((event: ArticleCardEvents['article-card-error']) => void) | undefined;
}

type Handlers = { [Name in keyof ArticleCardEvents as `on${Name}`]?: (event: ArticleCardEvents[Name]) => void };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'article-card': DetailedHTMLProps<HTMLAttributes<ArticleCardElement>, ArticleCardElement> &
        ArticleCardProperties &
        ArticleCardAttributes &
        Handlers;
    }
  }
}
