// A pool of boxes in which cards are rendered. Yew never releases an element that it was mounted
// in, and a page may add and remove cards for hours, so each box is mounted once and used by one
// card after another.

/**
 * Returns a hidden mount for a card of a WebAssembly. `onRender`, `onToggle` and `onCorrect` of the
 * card are called by the WebAssembly, `onInput` before a click or a key press of the reader.
 */
export function acquireMount(runtime, card) {
  const { Mount } = runtime.wasm();
  const mount = runtime.freeMounts.pop() ?? createMount(Mount, runtime.freeMounts);
  mount.card = card;
  return mount;
}

/** Removes a mount from the page and puts it back into the pool. */
export function releaseMount(mount) {
  mount.card = undefined;
  mount.root.remove();
  mount.root.hidden = true;
  mount.root.style.minBlockSize = '';
  try {
    mount.view.clear();
    mount.pool.push(mount);
  } catch {
    // The instance has crashed, and all its mounts are discarded.
  }
}

/** Creates a mount: `root` is its box, `view` the WebAssembly's side, `card` its current user. */
function createMount(Mount, pool) {
  const root = document.createElement('div');
  root.className = 'root';
  root.hidden = true;
  // The height kept on arrival is needed until the reader opens or closes something.
  root.addEventListener('click', () => (root.style.minBlockSize = ''));
  const mount = { root, pool, card: undefined };
  for (const type of ['click', 'keydown']) root.addEventListener(type, () => mount.card?.onInput(), true);
  mount.view = new Mount(
    root,
    () => mount.card?.onRender(),
    (open) => mount.card?.onToggle(open),
    (corrections) => mount.card?.onCorrect(corrections),
  );
  return mount;
}
