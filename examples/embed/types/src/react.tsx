/** @jsxImportSource react */

import { ArticleCard } from 'article-card/react';
import { createRef } from 'react';
import type { ArticleCardElement } from 'article-card';

const ref = createRef<ArticleCardElement>();

export const component = (
  <ArticleCard
    text="Harbour bridge reopens"
    headingLevel={3}
    theme="sepia"
    lang="id"
    uiLang="en-GB"
    tools="listen share"
    cite="https://news.example/bridge"
    noStorage
    className="story"
    data-id="7"
    ref={ref}
    onParsed={({ detail }) => detail.headline}
    onToggle={({ detail }) => detail.open}
    onCorrect={({ detail }) => detail.corrections.lines}
    onError={({ detail }) => detail.reason === 'load'}
  >
    <img slot="image" alt="A bridge" />
  </ArticleCard>
);
// @ts-expect-error A level is a number.
export const wrong = <ArticleCard headingLevel="three" />;
// @ts-expect-error There is no such tool.
export const wrongTools = <ArticleCard tools="listen print" />;

export const tag = (
  <article-card
    heading-level="3"
    lang="id"
    ui-lang="en-GB"
    tools="listen share"
    cite="https://news.example/bridge"
    no-storage
    onarticle-card-parsed={({ detail }) => detail.headline}
  />
);
// @ts-expect-error There is no such theme.
export const wrongTag = <article-card theme="purple" />;
// @ts-expect-error There is no such tool.
export const wrongTagTools = <article-card tools="listen print" />;
