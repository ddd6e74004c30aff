// Registers <article-card> and gives the JavaScript API.

import './define.js';

export { ArticleCardElement } from './element.js';
export * from './api.js';
