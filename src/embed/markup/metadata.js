// What the head of a page says of its article.

import { attribute } from './elements.js';

const MAX_LENGTH = 1000;

/** Values of one key, and objects of JSON-LD, that are looked at. */
const MAX_VALUES = 20;
const MAX_OBJECTS = 1000;

/** Longest script of JSON-LD that is read. */
const MAX_SCRIPT = 2_000_000;

/** The keys by name of a `<meta>`, the most reliable ones first. */
const NAMES = {
  title: ['og:title', 'twitter:title'],
  author: ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'],
  published: ['article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date', 'date', 'dc.date'],
  modified: ['article:modified_time', 'datemodified', 'og:updated_time'],
  section: ['article:section', 'articlesection', 'parsely-section'],
  description: ['description', 'og:description', 'twitter:description'],
};

const ALL_NAMES = new Set(Object.values(NAMES).flat());

export class Metadata {
  /** The article of the first JSON-LD that has one. */
  #article;
  #metas = new Map();
  #title = '';

  /** Reads a `<meta>`. */
  readMeta(node) {
    const names = ['property', 'name', 'itemprop'].map((name) => attribute(node, name).slice(0, 50).toLowerCase());
    const name = names.find((name) => ALL_NAMES.has(name));
    const values = this.#metas.get(name) ?? [];
    if (!name || values.length >= MAX_VALUES) return;
    values.push(attribute(node, 'content'));
    this.#metas.set(name, values);
  }

  /** Reads the `<title>`. */
  readTitle(text) {
    this.#title ||= text;
  }

  /** Reads a script of JSON-LD. */
  readScript(text) {
    if (this.#article || text.length > MAX_SCRIPT) return;
    try {
      this.#article = findArticle(JSON.parse(text));
    } catch {
      // It is not JSON.
    }
  }

  /** Returns the keys and values, each pair once, the most reliable ones first. */
  entries() {
    const article = this.#article ?? {};
    const own = {
      title: [article.headline],
      author: list(article.author).map(nameOfAuthor),
      published: [article.datePublished],
      modified: [article.dateModified],
      section: list(article.articleSection),
      description: [article.description],
    };
    return Object.entries(NAMES).flatMap(([key, names]) => {
      const all = [...own[key], ...names.flatMap((name) => this.#metas.get(name) ?? []), key === 'title' && this.#title];
      // The address of an author's page is no name.
      const values = all.map(clean).filter((value) => value && !(key === 'author' && /^https?:/i.test(value)));
      return [...new Set(values)].slice(0, MAX_VALUES).map((value) => [key, value]);
    });
  }
}

const clean = (value) => (typeof value === 'string' ? value.slice(0, MAX_LENGTH).replace(/\s+/g, ' ').trim() : '');

const list = (value) => (Array.isArray(value) ? value.slice(0, MAX_VALUES) : [value]);

const nameOfAuthor = (author) => (typeof author === 'object' ? list(author?.name)[0] : author);

const isArticle = (object) => list(object['@type']).some((type) => /(?:Article|BlogPosting)$/.test(type));

/** Returns the first article in a value of JSON-LD. */
function findArticle(value) {
  const objects = [value];
  for (let at = 0; at < objects.length && at < MAX_OBJECTS; at++) {
    const object = objects[at];
    if (typeof object !== 'object' || object === null) continue;
    if (Array.isArray(object)) objects.push(...object.slice(0, MAX_OBJECTS));
    else if (isArticle(object)) return object;
    else objects.push(object['@graph'], object.mainEntity);
  }
}
