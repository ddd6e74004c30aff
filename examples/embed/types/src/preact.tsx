/** @jsxImportSource preact */

import type {} from 'article-card/preact';

export const card = (
  <article-card
    text="Harbour bridge reopens"
    headingLevel={3}
    lang="id"
    uiLang="en-GB"
    tools="listen share"
    cite="https://news.example/bridge"
    noStorage
    class="story"
    onarticle-card-parsed={({ detail }) => detail.headline}
  >
    <img slot="image" alt="A bridge" />
  </article-card>
);
export const attributes = <article-card heading-level="3" ui-lang="auto" no-storage tools="none" />;
// @ts-expect-error There is no such theme.
export const wrong = <article-card theme="purple" />;
// @ts-expect-error There is no such tool.
export const wrongTools = <article-card tools="listen print" />;
// @ts-expect-error The summary is open or not.
export const wrongEvent = <article-card onarticle-card-toggle={({ detail }) => detail.open === 1} />;
