// Containers whose width depends on their content or is shared with a neighbour.

const ASIDE = 'The port authority said it would inspect the southern pylon next month, and that traffic would be stopped at night only. ';

/**
 * HTML by name, with `CARD` for the card. Its styles are in `CONTAINERS_CSS`, since a strict policy
 * forbids them in attributes.
 */
export const CONTAINERS = {
  'a flex row': '<div class="row">CARD</div>',
  'a flex row with a short neighbour': '<div class="row">CARD<aside>Weather</aside></div>',
  'a flex row with a long neighbour': `<div class="row">CARD<aside>${ASIDE.repeat(8)}</aside></div>`,
  'a centred flex column': '<div class="column">CARD</div>',
  'an inline flex row': '<div class="inline-row">CARD</div>',
  'a dialog': '<dialog open>CARD</dialog>',
  'a float': '<div class="float">CARD</div>',
  'a float in a narrow column': '<div class="narrow"><div class="float">CARD</div></div>',
  'a table cell': '<table><tr><td>CARD</td></tr></table>',
  'a table cell with a neighbour': '<table><tr><td>CARD</td><td>Weather</td></tr></table>',
  'an inline block': '<div class="inline-block">CARD</div>',
  'an inline grid': '<div class="inline-grid">CARD</div>',
  'a centred grid': '<div class="centred">CARD</div>',
  'an absolutely positioned box': '<div class="relative"><div class="absolute">CARD</div></div>',
  'a box that fits its content': '<div class="fit">CARD</div>',
  'a narrow block': '<div class="narrow">CARD</div>',
};

export const CONTAINERS_CSS = `
  body { margin: 8px }
  .row { display: flex }
  .column { display: flex; flex-direction: column; align-items: center }
  .inline-row { display: inline-flex }
  .float { float: inline-start }
  .narrow { inline-size: 16rem; display: flow-root }
  .inline-block { display: inline-block }
  .inline-grid { display: inline-grid }
  .centred { display: grid; place-items: center }
  .relative { position: relative; block-size: 3000px }
  .absolute { position: absolute }
  .fit { inline-size: fit-content }
  dialog { position: static }
  section { display: flow-root }`;

/** Limits of a card in pixels. The story takes a height of about 2,000 at the least width. */
export const MIN_WIDTH = 240;
export const MAX_HEIGHT = 3000;

/** Containers with this card, by default all, each in a section with its name. */
export const containersWith = (card, names = Object.keys(CONTAINERS)) =>
  names.map((name) => `<section title="${name}">${CONTAINERS[name].replaceAll('CARD', card)}</section>`).join('');
