// Prints what the package makes of some texts, as JSON: the same in every runtime.

import { init as initApi, parseArticle, parseArticleAsync, parseMarkdown, summarize, toHtml, toJsonLd, toMarkdown } from 'article-card/api';
import { cardStyle, init, renderArticleCard } from 'article-card/server';
import { GERMAN, INDONESIAN, STORY } from './texts.mjs';

await init();
await initApi({ languages: ['de'], markup: true });

const story = parseArticle(STORY);
console.log(
  JSON.stringify({
    headline: story.headline,
    markdown: toMarkdown(story),
    html: toHtml(story),
    jsonLd: toJsonLd(story),
    points: summarize(STORY, { points: 2 }).points,
    german: parseArticle(GERMAN),
    indonesian: await parseArticleAsync(INDONESIAN),
    marked: parseMarkdown(`# Library lends tools\n\nThe *library* of the old town lends tools since Monday.`),
    card: renderArticleCard(STORY, { stylesheet: '/card.css', headingLevel: 3, cite: 'https://news.example/' }),
    light: renderArticleCard(GERMAN, { light: true }),
    style: cardStyle(),
  }),
);
