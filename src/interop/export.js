// An article as Markdown, as plain text, and in the vocabulary of schema.org.

/** Returns the article as CommonMark. */
export const toMarkdown = (article) => write(article, MARKDOWN);

/** Returns the article as plain text. */
export const toText = (article) => write(article, TEXT);

/** The marks of Markdown. */
export const MARKDOWN = { plain: escaped, headline: '# ', heading: '## ', quote: '> ', item: '- ', light: '*', strong: '**', extracted: true };

/** Leaves out extracted points, which would repeat sentences of the story. */
export const TEXT = { plain: (text) => text, headline: '', heading: '', quote: '', item: '• ', light: '', strong: '', extracted: false };

/** Returns the article in a format. `block` writes the text of a block, `figuresOf` lists the figures outside of the story. */
export function write(article, { plain, headline, heading, quote, item, light, strong, extracted, block, figuresOf }) {
  const { authors, editors, agency, datePublished, dateModified, dateline } = article;
  const lit = (text) => light + plain(text) + light;
  const people = authors.map(({ name, role }) => (role ? `${plain(name)} (${plain(role)})` : plain(name)));
  const byline = [...people, ...editors.map(plain), ...(agency ? [plain(agency)] : [])].join(', ');
  const dates = [datePublished, dateModified].filter(Boolean).map(({ text }) => plain(text)).join(' · ');
  const filed = dateline && [dateline.place, dateline.agency && `(${dateline.agency})`].filter(Boolean).map(plain).join(' ');
  const { origin, points = [], supplement = [] } = article.summary ?? {};
  const shown = extracted ? [...points, ...supplement] : origin === 'publisher' ? points : [];
  const items = (texts) => texts.map(({ text }) => item + plain(text)).join('\n');
  const story = [];
  let depth = 0;
  article.body.forEach((piece, at) => {
    const { kind, text, level = 0 } = piece;
    const follows = kind === 'listItem' && article.body[at - 1]?.kind === kind;
    // A printed number is the item's marker. Longer numbers are text, such as a year.
    const [number = ''] = (kind === 'listItem' && text.match(/^\d{1,2}[.)] /)) || [];
    const mark = number || ({ heading, quote, listItem: item }[kind] ?? '');
    depth = follows ? Math.min(level, depth + 1) : 0;
    const written = '    '.repeat(depth) + mark + (block?.(piece, number.length, article) ?? plain(text.slice(number.length)));
    // Items of a list have no empty line between them.
    if (follows) story.push(`${story.pop()}\n${written}`);
    else story.push(written);
  });
  if (filed) {
    const opening = article.body[0]?.kind === 'paragraph' ? [` — ${story.shift()}`] : [];
    story.unshift(strong + filed + strong + opening);
  }
  const parts = [
    article.section && plain(article.section),
    article.headline && headline + plain(article.headline),
    article.standfirst && lit(article.standfirst),
    byline,
    dates,
    ...(figuresOf?.(article) ?? article.figures).map(({ caption, credit }) => light + [caption, credit].filter(Boolean).map(plain).join(' — ') + light),
    items(shown),
    ...story,
    ...article.editorNotes.map(lit),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** Escapes the characters with a meaning in Markdown. */
export function escaped(text) {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_[\]<>&|~]/g, '\\$&')
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/(\s)(#+\s*)$/, '$1\\$2');
}

/** Returns the article as a schema.org NewsArticle, ready for JSON.stringify. */
export function toJsonLd(article) {
  const person = ({ name, role }) => prune({ '@type': 'Person', name, jobTitle: role });
  const date = (date) => date?.iso;
  const { authors, agency, editors, figures } = article;
  const organization = agency && { '@type': 'Organization', name: agency };
  return prune({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    alternativeHeadline: article.standfirst,
    articleSection: article.section,
    author: authors.length ? authors.map(person) : organization,
    sourceOrganization: authors.length ? organization : undefined,
    editor: listed(editors.map((name) => person({ name }))),
    datePublished: date(article.datePublished),
    dateModified: date(article.dateModified),
    dateline: article.dateline && [article.dateline.place, article.dateline.agency].filter(Boolean).join(', '),
    image: listed(figures.map(({ caption, credit }) => prune({ '@type': 'ImageObject', caption, creditText: credit }))),
    abstract: article.summary?.points.map(({ text }) => text).join(' '),
    articleBody: listed(article.body)?.map(({ text }) => text).join('\n\n'),
    citation: listed(article.sources),
    correction: listed(article.editorNotes),
    inLanguage: article.language === 'und' ? undefined : article.language,
    wordCount: article.wordCount,
    timeRequired: article.readingMinutes ? `PT${article.readingMinutes}M` : undefined,
  });
}

const listed = (items) => (items.length ? items : undefined);

/** Returns the object without undefined properties. */
const prune = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
