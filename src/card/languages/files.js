// The files of languages, each fetched once.

/** The languages that have a file; English needs none. */
const TAGS =
  'af am ar bg bn ca cs da de el es et fa fi fil fr he hi hr hu id is it ja kk ko lt lv ms nl no pl pt ro ru sk sl sr sv sw ta th tr uk ur vi zh zh-Hant'.split(' ');

const TIMEOUT_SECONDS = 4;

/** Seconds before a file that failed is asked for again. */
const RETRY_SECONDS = 30;

const files = new Map();
const warnings = new Set();

/** Returns the tags of all files. */
export const languageTags = () => TAGS;

/** Returns the tag of the file for a BCP 47 tag, `undefined` without one. */
export function fileTag(lang) {
  const primary = lang.toLowerCase().split(/[-_]/)[0];
  const tag = { nb: 'no', nn: 'no', in: 'id', iw: 'he', tl: 'fil' }[primary] ?? primary;
  return TAGS.includes(tag) ? tag : undefined;
}

/**
 * Returns the text of a language's file, which lies beside this module, or in a folder, which
 * for applications is relative to the page. `read` fetches it.
 */
export function languageFile(tag, folder, read = fetchFile) {
  let file = files.get(tag);
  if (!file) {
    const url = folder ? new URL(`${folder}${tag}.txt`, globalThis.document?.baseURI) : new URL(`./languages/${tag}.txt`, import.meta.url);
    file = read(url).catch((error) => {
      setTimeout(() => files.delete(tag), RETRY_SECONDS * 1000).unref?.();
      throw new Error(`the words of the language ${tag} could not be loaded from ${url}: ${error.message}`);
    });
    files.set(tag, file);
  }
  return file;
}

/** Returns the text at a URL. */
export async function fetchFile(url) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(new Error(`no answer in ${TIMEOUT_SECONDS} seconds`)), TIMEOUT_SECONDS * 1000);
  try {
    const response = await fetch(url, { signal: abort.signal });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.text();
  } finally {
    clearTimeout(timer);
  }
}

/** Writes a warning to the console, once for each message. */
export function warnOnce(message) {
  if (!warnings.has(message)) console.warn(message);
  warnings.add(message);
}
