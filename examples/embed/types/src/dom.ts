// The element in a script: its properties, its promise and its events, which bubble.

import 'article-card/define';
import { mountArticleCard } from 'article-card/api';

const card = document.querySelector('article-card')!;
card.headingLevel = 3;
card.noStorage = true;
// @ts-expect-error There is no such theme.
card.theme = 'purple';
const shown: string | undefined = (await card.ready).article?.headline;

document.addEventListener('article-card-parsed', ({ detail }) => detail.authors[0]?.name);
card.addEventListener('article-card-toggle', ({ detail }) => detail.open === true);
// @ts-expect-error The summary is open or not.
window.addEventListener('article-card-toggle', ({ detail }) => detail.open === 1);

const mounted = mountArticleCard(document.body, { text: shown, tools: 'none', loading: 'lazy', noStorage: true });
mounted.update({ lang: undefined, onerror: ({ reason }) => reason === 'load' });
await mounted.element.ready;
// @ts-expect-error The option is called headingLevel.
mounted.update({ heading: 3 });
