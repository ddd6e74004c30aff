export { ArticleCardElement } from './element.js';
export type { ArticleCardEventMap } from './element.js';
export * from './api.js';
