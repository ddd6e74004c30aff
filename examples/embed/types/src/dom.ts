// The element in a script: its properties, its promise and its events, which bubble.

import 'article-card/define';
import { mountArticleCard } from 'article-card/api';

const card = document.querySelector('article-card')!;
card.headingLevel = 3;
card.noStorage = true;
card.lang = 'id';
card.uiLang = 'en-GB';
card.tools = 'listen share';
card.cite = 'https://news.example/bridge';
// @ts-expect-error There is no such theme.
card.theme = 'purple';
// @ts-expect-error There is no such tool.
card.tools = 'listen print';
const shown: string | undefined = (await card.ready).article?.headline;

document.addEventListener('article-card-parsed', ({ detail }) => detail.authors[0]?.name);
card.addEventListener('article-card-toggle', ({ detail }) => detail.open === true);
// @ts-expect-error The summary is open or not.
window.addEventListener('article-card-toggle', ({ detail }) => detail.open === 1);

const mounted = mountArticleCard(document.body, { text: shown, tools: 'none', loading: 'lazy', noStorage: true, uiLang: 'auto', lang: 'id' });
mounted.update({ lang: undefined, onerror: ({ reason }) => reason === 'load' });
mounted.update({ tools: 'share', cite: undefined, uiLang: undefined });
await mounted.element.ready;
// @ts-expect-error The option is called headingLevel.
mounted.update({ heading: 3 });
