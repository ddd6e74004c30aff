// Registers <article-card>. The card's code and WebAssembly are loaded when a card comes near the
// viewport.

import { ArticleCardElement } from './element.js';

// A module is no `currentScript`, and a bundle that is none has no address.
const scripts = [...(globalThis.document?.scripts ?? [])];
const { base } = scripts.find((script) => script === document.currentScript || script.src === import.meta.url)?.dataset ?? {};
if (base) ArticleCardElement.basePath = base;

ArticleCardElement.define();
