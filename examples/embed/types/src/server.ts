// Cards as HTML, in a program on a server.

import { init, renderArticleCard } from 'article-card/server';

await init();
const { html, head } = renderArticleCard('Harbour bridge reopens', {
  lang: 'id',
  uiLang: 'en-GB',
  tools: 'listen share',
  cite: 'https://news.example/bridge',
  stylesheet: '/prerendered.css',
});
export const page = `<!doctype html>${head}${html}`;
// @ts-expect-error There is no such tool.
renderArticleCard('Harbour bridge reopens', { tools: 'print' });
// @ts-expect-error The option is called uiLang.
renderArticleCard('Harbour bridge reopens', { labels: 'en' });
