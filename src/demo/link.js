// An article in the fragment of an address, which browsers keep to themselves: `#article-1=` and the text, in UTF-8, in the zlib
// format for its checksum, in base64url.

const KIND = /^#article-(\d+)=([\w-]*)/;

/** The one format there is so far. */
const VERSION = 1;

/** What the page opens of a file, too; a few hundred bytes of link can unfold to more. */
const MOST_BYTES = 10 * 1024 * 1024;

/** Whether a fragment carries an article. */
export const carries = (fragment) => KIND.test(fragment);

/** Bytes compressed at a time: browsers do that in the page's own thread. */
const PIECE = 50_000;

let turn = 0;

/**
 * The fragment that carries a text, given in UTF-8, or its length where that is more than `most`; rejects where the browser cannot compress,
 * and when another text is packed.
 */
export async function pack(text, most) {
  const mine = ++turn;
  // What is given lies in memory that moves.
  const bytes = text.slice();
  const { readable, writable } = new CompressionStream('deflate');
  const packed = collect(readable, Infinity);
  const writer = writable.getWriter();
  for (let at = 0; at < bytes.length; at += PIECE) {
    if (at) await pause();
    if (mine !== turn) {
      writer.abort().catch(() => {});
      packed.catch(() => {});
      throw 'replaced';
    }
    await writer.write(bytes.subarray(at, at + PIECE));
  }
  await writer.close();
  const data = await packed;
  const head = `#article-${VERSION}=`;
  const length = head.length + Math.ceil((data.length * 4) / 3);
  return length > most ? length : head + (await toBase64url(data));
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

/** In pieces of whole groups of three bytes. */
async function toBase64url(bytes) {
  const pieces = [];
  for (let at = 0; at < bytes.length; at += 24_576) {
    if (at % 98_304 === 0 && at) await pause();
    const piece = btoa(String.fromCharCode(...bytes.subarray(at, at + 24_576)));
    pieces.push(piece.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''));
  }
  return pieces.join('');
}

/** Lets the page go on. */
const pause = () => new Promise((go) => setTimeout(go));

const fromBase64url = (data) => Uint8Array.from(atob(data.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
