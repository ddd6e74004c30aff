// An article in the fragment of an address, which browsers keep to themselves: `#article-1=` and the text, in UTF-8, in the zlib
// format for its checksum, in base64url.

const KIND = /^#article-(\d+)=([\w-]*)/;

/** The one format there is so far. */
const VERSION = 1;

/** What the page opens of a file, too; a few hundred bytes of link can unfold to more. */
const MOST_BYTES = 10 * 1024 * 1024;

/** Whether a fragment carries an article. */
export const carries = (fragment) => KIND.test(fragment);

/** The fragment that carries a text; rejects where the browser cannot compress. */
export async function pack(text) {
  const bytes = await collect(new Blob([text]).stream().pipeThrough(new CompressionStream('deflate')), Infinity);
  return `#article-${VERSION}=${toBase64url(bytes)}`;
}

/** The text that a fragment carries; rejects with `unknown`, `unsupported`, `damaged` or `too big`. */
export async function unpack(fragment) {
  // What a chat program has glued to the link is no part of it.
  const [, version, data] = KIND.exec(fragment);
  if (version !== `${VERSION}`) throw 'unknown';
  if (!globalThis.DecompressionStream) throw 'unsupported';
  try {
    const stream = new Blob([fromBase64url(data)]).stream().pipeThrough(new DecompressionStream('deflate'));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await collect(stream, MOST_BYTES));
  } catch (error) {
    throw error === 'too big' ? error : 'damaged';
  }
}

/** The bytes of a stream, read no further than the most. */
async function collect(stream, most) {
  const reader = stream.getReader();
  const chunks = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    size += value.length;
    if (size > most) {
      // The stream is given up; what it says to that concerns nobody.
      reader.cancel().catch(() => {});
      throw 'too big';
    }
    chunks.push(value);
  }
}

function toBase64url(bytes) {
  let binary = '';
  // As many at a time as a call takes arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const fromBase64url = (data) => Uint8Array.from(atob(data.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
