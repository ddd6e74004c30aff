// Whether an element shows a card: its promise and its state `ready`.

const records = new WeakMap();

function recordOf(element) {
  if (!records.has(element)) records.set(element, { isShown: false, error: undefined, states: undefined, waiting: [] });
  return records.get(element);
}

/** Resolves with the element when it shows a card. Rejects when the card cannot be shown. */
export async function whenReady(element) {
  const record = recordOf(element);
  if (record.isShown || element.shadowRoot.querySelector('[data-rendered]')) return element;
  if (record.error) throw record.error;
  return new Promise((resolve, reject) => record.waiting.push({ resolve, reject }));
}

/** Records that the element shows a card, or its text. */
export function setShown(element, isShown) {
  const record = recordOf(element);
  record.isShown = isShown;
  try {
    record.states ??= element.attachInternals().states;
    record.states[isShown ? 'add' : 'delete']('ready');
  } catch {
    // The browser knows no such states, or a subclass has the internals.
  }
  if (isShown) for (const { resolve } of record.waiting.splice(0)) resolve(element);
}

/** Records why the element shows no card. */
export function setFailed(element, error) {
  const record = recordOf(element);
  if (record.isShown) return;
  record.error = error;
  for (const { reject } of record.waiting.splice(0)) reject(error);
}

/** Records that a card is tried again. */
export function forgetFailure(element) {
  recordOf(element).error = undefined;
}
