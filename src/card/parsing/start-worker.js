// Has a text taken apart in a worker, so that the page goes on meanwhile.

/** Milliseconds a worker may take to begin: its script may be on the way. */
const PATIENCE = 10_000;

/** What stops each worker there is. */
const running = new Set();

let policy;
const files = new Map();

/** What the parser calls in the worker; here nobody asks how far it is. */
export const toldAway = () => {};

/** Stops them all: whoever waited for them is gone. */
export const stopAway = () => running.forEach((stop) => stop());

/**
 * Starts a worker on `input`: `progress` is told the share that is done, `done` the bytes of the article, or nothing where the page can have no
 * worker or the worker has failed. Gives what stops it. `code` is the worker's script where there is no file of it.
 */
export function startAway(module, input, points, code, progress, done) {
  let worker;
  let timer;
  const stop = () => {
    running.delete(stop);
    clearTimeout(timer);
    worker?.terminate();
  };
  running.add(stop);
  const end = (output) => {
    stop();
    done(output);
  };
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
    timer = setTimeout(end, PATIENCE);
  } catch {
    // A policy of the page forbids it; told after this call, as always.
    timer = setTimeout(end);
  }
  return stop;
}

function create(code) {
  const address = code ? fileOf(code) : new URL('worker.js', import.meta.url).href;
  try {
    return new Worker(trusted(address));
  } catch (error) {
    if (code || error.name !== 'SecurityError') throw error;
    // Of another site: a script of the page's own fetches it.
    return new Worker(trusted(fileOf(`importScripts(${JSON.stringify(address)})`)));
  }
}

/** The address of a script that is in no file. */
function fileOf(code) {
  if (!files.has(code)) files.set(code, URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  return files.get(code);
}

/** The address as pages want it that allow scripts by policy; theirs must name `article-card`. */
function trusted(address) {
  policy ??= globalThis.trustedTypes?.createPolicy('article-card', { createScriptURL: (address) => address });
  return policy ? policy.createScriptURL(address) : address;
}
