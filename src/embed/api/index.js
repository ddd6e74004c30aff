// Registers <article-card> and exports the JavaScript API.

import '../element/define.js';

export { ArticleCardElement } from '../element/element.js';
export * from './api.js';
