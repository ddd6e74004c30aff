// An article in the vocabulary of schema.org.

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
    editor: list(editors.map((name) => person({ name }))),
    datePublished: date(article.datePublished),
    dateModified: date(article.dateModified),
    dateline: article.dateline && [article.dateline.place, article.dateline.agency].filter(Boolean).join(', '),
    image: list(figures.map(({ caption, credit }) => prune({ '@type': 'ImageObject', caption, creditText: credit }))),
    abstract: article.summary?.points.map(({ text }) => text).join(' '),
    articleBody: list(article.body)?.map(({ text }) => text).join('\n\n'),
    citation: list(article.sources),
    correction: list(article.editorNotes),
    inLanguage: article.language === 'und' ? undefined : article.language,
    wordCount: article.wordCount,
    timeRequired: article.readingMinutes ? `PT${article.readingMinutes}M` : undefined,
  });
}

const list = (items) => (items.length ? items : undefined);

/** Returns the object without undefined properties. */
const prune = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
