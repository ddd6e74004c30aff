// An article as Markdown.

import { mustBeArticle } from './article-argument.js';

/** The article as CommonMark, in the order of the card. */
export function toMarkdown(article) {
  mustBeArticle('toMarkdown', article);
  const { headline, standfirst, section, authors, editors, agency, datePublished, dateModified, dateline, figures } = article;
  const people = authors.map(({ name, role }) => (role ? `${plain(name)} (${plain(role)})` : plain(name)));
  const byline = [...people, ...editors.map(plain), ...(agency ? [plain(agency)] : [])].join(', ');
  const dates = [datePublished, dateModified].filter(Boolean).map(({ text }) => plain(text)).join(' · ');
  const filed = dateline && [dateline.place, dateline.agency && `(${dateline.agency})`].filter(Boolean).map(plain).join(' ');
  const points = article.summary && [...article.summary.points, ...article.summary.supplement];
  const body = article.body.map(block);
  if (filed) body[0] = body.length && article.body[0].kind === 'paragraph' ? `**${filed}** — ${body[0]}` : `**${filed}**`;
  const parts = [
    section && plain(section),
    headline && `# ${plain(headline)}`,
    standfirst && `*${plain(standfirst)}*`,
    byline,
    dates,
    ...figures.map(({ caption, credit }) => `*${[caption, credit].filter(Boolean).map(plain).join(' — ')}*`),
    points && points.map(({ text }) => `- ${plain(text)}`).join('\n'),
    ...body,
    ...article.editorNotes.map((note) => `*${plain(note)}*`),
  ];
  return `${parts.filter(Boolean).join('\n\n').replace(/(^- .*)\n\n(?=- )/gm, '$1\n')}\n`;
}

function block({ kind, text }) {
  const mark = { heading: '## ', quote: '> ', listItem: '- ' }[kind] ?? '';
  return mark + plain(text);
}

/** Text whose characters mean nothing in Markdown but themselves. */
function plain(text) {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]<>&|~]/g, '\\$&')
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
