// The cards of each WebAssembly, and how they come back after a crash.

import { stopWorkers } from '../../card/parsing/start-worker.js';

/** The cards on the page. */
export const mounted = new Set();

/** Cards that wait for a fresh instance of the WebAssembly. */
export const waiting = new Set();

/** The WebAssembly whose crashes are handled. */
const followed = new Set();

/** Shows the cards of a WebAssembly again after a crash. */
export function follow(runtime) {
  if (followed.has(runtime)) return;
  followed.add(runtime);
  let isRemounting = false;
  runtime.crashListeners.add(async (message, culprit) => {
    const isCard = mounted.has(culprit) || waiting.has(culprit);
    const own = [...mounted].filter((card) => card.runtime === runtime);
    for (const card of own) waiting.add(card);
    waiting.delete(culprit);
    for (const card of own) card.clear();
    stopWorkers();
    // The mounts of a crashed instance are useless to the next.
    runtime.freeMounts.length = 0;
    if (isCard) culprit.stop(message);
    if (isRemounting) return;
    isRemounting = true;
    // One after the other, so that the last caller is the culprit of the next crash.
    for (const card of waiting) if (card.runtime === runtime) await card.remount();
    isRemounting = false;
  });
}
