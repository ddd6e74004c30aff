// Registers <article-card>. The card's code and WebAssembly are loaded when a card comes near the
// viewport.

import { ArticleCardElement } from './element.js';

ArticleCardElement.define();
