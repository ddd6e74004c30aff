// Starts workers that parse a text while the page goes on.

/** Milliseconds for a worker to answer: its script may still have to load. */
const START_TIMEOUT_MS = 10_000;

/** Ends each running worker. */
const running = new Set();

/** The folder of the worker's script, `undefined` if it is beside this module. */
let folder;

let policy;
const blobUrls = new Map();

/** Called by the parser. In the worker it reports the progress; here nobody listens. */
export const onProgress = () => {};

/** Sets the folder of the worker's script. */
export const setWorkerFolder = (url) => (folder = url);

/** Stops all workers, when the code that waited for them may be gone. */
export const stopWorkers = () => running.forEach((end) => end());

/**
 * Starts a worker on `input` and returns a function that stops it.
 *
 * Calls `progress` with the share done, 0 to 1, and `done` with the bytes of the article, or with
 * nothing if the page may not start a worker or the worker failed. `code` is the text of the
 * worker's script; empty if the script is a file.
 */
export function startWorker(module, input, points, code, progress, done) {
  let worker;
  let timer;
  const stop = () => {
    running.delete(end);
    clearTimeout(timer);
    worker?.terminate();
  };
  const end = (output) => {
    stop();
    done(output);
  };
  running.add(end);
  try {
    worker = create(code);
    worker.onmessage = ({ data }) => {
      clearTimeout(timer);
      if (data instanceof Uint8Array) end(data);
      else progress(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end();
    };
    worker.postMessage({ module, input, points }, [input.buffer]);
    timer = setTimeout(end, START_TIMEOUT_MS);
  } catch {
    // A policy of the page forbids workers. `done` is never called before this function returns.
    timer = setTimeout(end);
  }
  return stop;
}

function create(code) {
  const url = code ? blobUrl(code) : folder ? `${folder}worker.js` : new URL('worker.js', import.meta.url).href;
  try {
    return new Worker(trusted(url));
  } catch (error) {
    if (code || error.name !== 'SecurityError') throw error;
    // The script is on another site: a script of the page's own origin loads it.
    return new Worker(trusted(blobUrl(`importScripts(${JSON.stringify(url)})`)));
  }
}

/** A URL for a script given as text. */
function blobUrl(code) {
  if (!blobUrls.has(code)) blobUrls.set(code, URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  return blobUrls.get(code);
}

/** The URL as a page with Trusted Types accepts it; its policy must allow the name `article-card`. */
function trusted(url) {
  policy ??= globalThis.trustedTypes?.createPolicy('article-card', { createScriptURL: (url) => url });
  return policy ? policy.createScriptURL(url) : url;
}
