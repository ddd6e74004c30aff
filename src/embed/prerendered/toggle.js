// Opens and closes the panels of prerendered cards, without the element.

/** Listens to a shadow root. A second call changes nothing. */
export function listen(root) {
  for (const type of ['click', 'beforematch']) root?.addEventListener(type, toggle);
}

/** Toggles the panel of a clicked button, or opens that in which the browser shows a match. */
function toggle({ type, target, currentTarget: root }) {
  const button = type === 'click' ? target.closest('button') : root.querySelector(`[aria-controls=${target.id}]`);
  const panel = root.querySelector(`[data-rendered] #${button?.getAttribute('aria-controls')}`);
  // An empty panel is filled by the mounted card.
  if (!panel?.firstChild) return;
  const isOpen = button.ariaExpanded !== 'true';
  button.ariaExpanded = isOpen;
  panel.hidden = isOpen ? false : 'until-found';
  const { other } = button.dataset;
  if (!other) return;
  button.dataset.other = button.textContent;
  button.firstChild.textContent = other;
}

for (const { shadowRoot } of document.querySelectorAll('article-card')) listen(shadowRoot);
