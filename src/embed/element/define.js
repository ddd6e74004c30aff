// Registers <article-card>. The card's code and WebAssembly come when a card is near what the reader sees.

import { ArticleCardElement } from './element.js';

ArticleCardElement.define();
