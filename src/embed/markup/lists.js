// The numbers of the items of an ordered list.

import { attribute, nameOf } from './elements.js';

export class Numbers {
  #number;
  #step;

  constructor(list) {
    const isReversed = list.getAttribute('reversed') != null;
    this.#step = isReversed ? -1 : 1;
    this.#number = wholeNumber(attribute(list, 'start')) ?? (isReversed ? itemsOf(list) : 1);
  }

  /** Returns the words that a browser prints before the next item. */
  next(item) {
    const number = wholeNumber(attribute(item, 'value')) ?? this.#number;
    this.#number = number + this.#step;
    return `${number}. `;
  }
}

const itemsOf = (list) => Array.from(list.childNodes).filter((child) => nameOf(child) === 'li').length;

/** Returns the number that a text begins with, as HTML reads it. */
const wholeNumber = (text) => (/^\s*[-+]?\d{1,9}(?!\d)/.test(text) ? Number.parseInt(text, 10) : undefined);
