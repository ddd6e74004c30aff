// Reads the text a card's `src` names.

/** Larger texts are no articles. */
const LIMIT = 10 * 1024 * 1024;

const PATIENCE_IN_SECONDS = 30;

/** Why there is no text: `network`, `status`, `type`, `size` or `timeout`. */
export class SourceError extends Error {
  constructor(reason, message) {
    super(message);
    this.reason = reason;
  }
}

/** The plain text at `src`; throws a SourceError, or what the signal was aborted with. */
export async function read(src, signal) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_IN_SECONDS * 1000);
  const stop = () => patience.abort();
  signal.addEventListener('abort', stop);
  try {
    return await readText(src, patience.signal);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof SourceError) throw error;
    if (patience.signal.aborted) throw new SourceError('timeout', `"${src}" took longer than ${PATIENCE_IN_SECONDS} seconds`);
    throw new SourceError('network', `"${src}" could not be fetched; if it is another site's, that site must allow it (CORS)`);
  } finally {
    clearTimeout(timer);
    // Nobody reads the rest of an answer that was refused.
    patience.abort();
    signal.removeEventListener('abort', stop);
  }
}

async function readText(src, signal) {
  const response = await fetch(src, { signal, headers: { accept: 'text/plain' } });
  const refuse = (reason, message) => new SourceError(reason, `"${src}" ${message}`);
  if (!response.ok) throw refuse('status', `answers with status ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  if (!/^text\/plain\s*(;|$)/i.test(type)) throw refuse('type', `is not plain text but ${type || 'of no type'}`);
  const tooBig = () => refuse('size', `is larger than ${LIMIT / 1024 / 1024} MB`);
  if (response.headers.get('content-length') > LIMIT) throw tooBig();

  const decoder = decoderFor(type);
  const reader = response.body.getReader();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > LIMIT) throw tooBig();
    text += decoder.decode(value, { stream: true });
  }
}

/** Reads the encoding the server names; UTF-8 when it names none or an unknown one. */
function decoderFor(type) {
  try {
    return new TextDecoder(/charset="?([^\s";]+)/i.exec(type)?.[1]);
  } catch {
    return new TextDecoder();
  }
}
