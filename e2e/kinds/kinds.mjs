// The kinds of content in ferry.html, with the words that they begin and end with.

import { readFileSync } from 'node:fs';

export const PAGE = readFileSync(new URL('ferry.html', import.meta.url), 'utf8');
export const PICTURE = readFileSync(new URL('pier.svg', import.meta.url), 'utf8');

/** A kind by the name of its picture. `first` and `last` are words of the card; without `last`, `first` is all of it. */
export const KINDS = {
  head: { first: 'Night ferry returns to the Alder Islands', last: '2026' },
  dateline: { first: 'sailed again on Sunday' },
  links: { first: 'is that of the old line' },
  emphasis: { first: 'The new boat is' },
  picture: { first: 'before her first night at sea' },
  quote: { first: 'You hear the water' },
  headings: { first: 'The radio at ten to ten' },
  'ordered-list': { first: 'Great Alder, for the mail', last: 'Outer Skerry, for the keeper' },
  table: { first: 'Passenger', last: 'Bicycle' },
  'nested-list': { first: 'Something warm', last: 'A torch for the pier' },
  preformatted: { first: 'Great Alder    wind', last: 'Outer Skerry   wind' },
  'line-breaks': { first: 'Leave the lamp', last: 'getting higher' },
};
