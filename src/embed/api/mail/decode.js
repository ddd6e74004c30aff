// Encodings of mails: from strings of bytes to strings of bytes, and to text.

/** Returns the bytes of a buffer or a view. */
export const bytesOf = (source) => (ArrayBuffer.isView(source) ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength) : new Uint8Array(source));

/** Decodes what RFC 2045 calls base64. Other characters are left out. */
export function fromBase64(text) {
  const digits = text.replace(/=.*$/s, '').replace(/[^A-Za-z0-9+/]/g, '');
  // A digit too many is no byte.
  return atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
}

/** Decodes what RFC 2045 calls quoted-printable. */
export const fromQuotedPrintable = (text) => text.replace(/=[ \t]*\n/g, '').replace(/=([\da-f]{2})/gi, byte);

const byte = (_, digits) => String.fromCharCode(Number.parseInt(digits, 16));

/** Names of ASCII. Texts that claim to be ASCII are often not. */
const ASCII = /^(?:|us-ascii|ascii|unknown-8bit|x-unknown)$/i;

/** Returns the text of a string of bytes. */
export function decoded(raw, charset = '') {
  const bytes = Uint8Array.from(raw, (character) => character.charCodeAt());
  if (!ASCII.test(charset)) {
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch {
      // A name that nobody knows.
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Returns the value of a header with its encoded words (RFC 2047) decoded. */
export function encodedWords(value) {
  // Spaces between encoded words are none.
  const runs = value.replace(/\?=\s+(?==\?)/g, '?=').split(/((?:=\?[^?\s]+\?[bq]\?[^?]*\?=)+)/i);
  return runs.map((run, at) => (at % 2 ? wordsOf(run) : decoded(run))).join('');
}

/** Returns the text of encoded words. A character may begin in one and end in the next. */
function wordsOf(run) {
  let text = '';
  let raw = '';
  let last;
  for (const [, charset, encoding, word] of run.matchAll(/=\?([^?*]+)(?:\*[^?]*)?\?([bq])\?([^?]*)\?=/gi)) {
    if (last !== undefined && charset.toLowerCase() !== last.toLowerCase()) {
      text += decoded(raw, last);
      raw = '';
    }
    raw += /b/i.test(encoding) ? fromBase64(word) : fromQuotedPrintable(word.replaceAll('_', '=20'));
    last = charset;
  }
  return text + decoded(raw, last);
}
