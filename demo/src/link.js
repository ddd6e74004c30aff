// An article in the fragment of an address, which browsers do not send to servers: `#article-1=`
// and the text in UTF-8, compressed in the zlib format (for its checksum), in base64url.

const KIND = /^#article-(\d+)=([\w-]*)/;

/** The only format so far. */
const VERSION = 1;

/** The limit for files too. A few hundred bytes of link can decompress to more. */
const MAX_BYTES = 10 * 1024 * 1024;

/** Whether a fragment has an article. */
export const hasArticle = (fragment) => KIND.test(fragment);

/** Bytes compressed at a time, because browsers do it in the page's own thread. */
const CHUNK = 50_000;

let latest = 0;

/**
 * Returns the fragment with a text, given in UTF-8, or the fragment's length if that is more than
 * `maxLength`. Rejects where the browser cannot compress, and when a later call replaces this one.
 */
export async function pack(text, maxLength) {
  const turn = ++latest;
  // The bytes lie in WebAssembly memory, which may move.
  const bytes = text.slice();
  const { readable, writable } = new CompressionStream('deflate');
  const packed = collect(readable, Infinity);
  const writer = writable.getWriter();
  for (let at = 0; at < bytes.length; at += CHUNK) {
    if (at) await pause();
    if (turn !== latest) {
      writer.abort().catch(() => {});
      packed.catch(() => {});
      throw 'replaced';
    }
    await writer.write(bytes.subarray(at, at + CHUNK));
  }
  await writer.close();
  const data = await packed;
  const head = `#article-${VERSION}=`;
  const length = head.length + Math.ceil((data.length * 4) / 3);
  return length > maxLength ? length : head + (await toBase64url(data));
}

/** Returns the text of a fragment. Rejects with `unknown`, `unsupported`, `damaged` or `too big`. */
export async function unpack(fragment) {
  // The pattern leaves out what chat programs append to links.
  const [, version, data] = KIND.exec(fragment);
  if (version !== `${VERSION}`) throw 'unknown';
  if (!globalThis.DecompressionStream) throw 'unsupported';
  try {
    const stream = new Blob([fromBase64url(data)]).stream().pipeThrough(new DecompressionStream('deflate'));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await collect(stream, MAX_BYTES));
  } catch (error) {
    throw error === 'too big' ? error : 'damaged';
  }
}

/** Returns the bytes of a stream. Rejects with `too big` if there are more than `maxBytes`. */
async function collect(stream, maxBytes) {
  const reader = stream.getReader();
  const chunks = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    size += value.length;
    if (size > maxBytes) {
      // The stream is abandoned, and so are its errors.
      reader.cancel().catch(() => {});
      throw 'too big';
    }
    chunks.push(value);
  }
}

/** Encodes in chunks of whole groups of three bytes. */
async function toBase64url(bytes) {
  const parts = [];
  for (let at = 0; at < bytes.length; at += 24_576) {
    if (at % 98_304 === 0 && at) await pause();
    const part = btoa(String.fromCharCode(...bytes.subarray(at, at + 24_576)));
    parts.push(part.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''));
  }
  return parts.join('');
}

/** Lets the page handle events. */
const pause = () => new Promise((go) => setTimeout(go));

const fromBase64url = (data) => Uint8Array.from(atob(data.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
