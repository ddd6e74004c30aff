// Fetches the text at a card's `src`.

/** Larger texts are no articles. */
const MAX_BYTES = 10 * 1024 * 1024;

const TIMEOUT_SECONDS = 30;

/** `reason` is `network`, `status`, `type`, `size` or `timeout`. */
export class SourceError extends Error {
  constructor(reason, message) {
    super(message);
    this.reason = reason;
  }
}

/**
 * Returns the text at `src`, its type and its address. Throws a SourceError, or the reason of an
 * aborted signal.
 */
export async function fetchText(src, signal) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT_SECONDS * 1000);
  const onAbort = () => abort.abort();
  signal.addEventListener('abort', onAbort);
  try {
    return await readText(src, abort.signal);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof SourceError) throw error;
    if (abort.signal.aborted) throw new SourceError('timeout', `"${src}" took longer than ${TIMEOUT_SECONDS} seconds`);
    throw new SourceError('network', `"${src}" could not be fetched; if it is another site's, that site must allow it (CORS)`);
  } finally {
    clearTimeout(timer);
    // Stops the download of a response that was refused.
    abort.abort();
    signal.removeEventListener('abort', onAbort);
  }
}

async function readText(src, signal) {
  const response = await fetch(src, { signal, headers: { accept: 'text/plain, text/markdown;q=0.9, text/html;q=0.8' } });
  const refuse = (reason, message) => new SourceError(reason, `"${src}" ${message}`);
  if (!response.ok) throw refuse('status', `answers with status ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  const [, kind] = /^(text\/(?:plain|markdown|html))\s*(?:;|$)/i.exec(type) ?? [];
  if (!kind) throw refuse('type', `is not plain text, HTML or Markdown but ${type || 'of no type'}`);
  const tooLarge = () => refuse('size', `is larger than ${MAX_BYTES / 1024 / 1024} MB`);
  if (response.headers.get('content-length') > MAX_BYTES) throw tooLarge();

  const decoder = decoderFor(type);
  const reader = response.body.getReader();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), type: kind.toLowerCase(), url: response.url };
    bytes += value.length;
    if (bytes > MAX_BYTES) throw tooLarge();
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Returns a decoder for the charset of the content type, for UTF-8 if it names none or an unknown
 * one.
 */
function decoderFor(type) {
  try {
    return new TextDecoder(/charset="?([^\s";]+)/i.exec(type)?.[1]);
  } catch {
    return new TextDecoder();
  }
}
