// What the exports ask of their argument.

/** Throws a TypeError unless the value looks like what `parseArticle` gives. */
export function mustBeArticle(caller, article) {
  const lists = ['authors', 'editors', 'figures', 'body', 'sources', 'editorNotes'];
  if (typeof article !== 'object' || !lists.every((name) => Array.isArray(article?.[name]))) {
    throw new TypeError(`${caller}: \`article\` must be an object that parseArticle gave`);
  }
}
