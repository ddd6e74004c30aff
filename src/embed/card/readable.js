// Files beside the modules, also in Node.

/**
 * Node's module for files. The name is computed, so that bundlers for browsers do not resolve it.
 */
const NODE_FILES = ['node:fs', 'promises'].join('/');

/**
 * Returns the bytes of a `file:` URL in Node, whose `fetch` does not read files, and any other
 * source as it is.
 */
export async function readable(source) {
  const isFile = (typeof source === 'string' || source instanceof URL) && /^file:/i.test(source);
  if (!isFile || !globalThis.process?.versions?.node) return source;
  const { readFile } = await import(/* webpackIgnore: true */ /* @vite-ignore */ NODE_FILES);
  return readFile(new URL(source));
}
