// A mounted card takes the place of a prerendered one, in one frame.

/**
 * Waits for the mounted card in a shadow root. It opens what is open in `box`, has the focus, and
 * answers to the button that `pressed` returns. `onEnd` is called before `box` goes.
 */
export function takeOver(shadow, box, pressed, onEnd) {
  const observer = new MutationObserver(() => {
    const mounted = shadow.querySelector('.root:not([data-rendered], [hidden])');
    if (!mounted) return;
    observer.disconnect();
    if (box.isConnected) exchange(shadow, box, mounted, pressed(), onEnd);
  });
  observer.observe(shadow, { childList: true, subtree: true, attributeFilter: ['hidden'] });
}

function exchange(shadow, box, mounted, pressed, onEnd) {
  const all = (root, button) => [...root.querySelectorAll(`[part=${button.part}]`)];
  const there = (button) => button?.part.length && all(mounted, button)[all(box, button).indexOf(button)];
  const open = [...box.querySelectorAll('[aria-expanded=true]')].map(there);
  const [focus, press] = [there(shadow.activeElement), there(pressed)];
  onEnd();
  box.remove();
  for (const style of shadow.querySelectorAll('style, link')) style.remove();
  for (const button of open) if (button?.ariaExpanded === 'false') button.click();
  focus?.focus({ preventScroll: true });
  press?.click();
}
