// What a template must not have. `card.svelte` is one that is right.

import type {} from 'article-card/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const wrong: SvelteHTMLElements['article-card'][] = [
  // @ts-expect-error There is no such theme.
  { theme: 'purple' },
  // @ts-expect-error There is no such tool.
  { tools: 'listen print' },
  // @ts-expect-error The summary is open or not.
  { 'onarticle-card-toggle': ({ detail }) => detail.open === 1 },
];
