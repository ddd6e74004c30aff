// The parts of a marked text as the WebAssembly reads them: numbers that point into a list of strings.

/** A list of strings without doubles. */
export class Strings {
  list = [];
  #places = new Map();

  /** Returns the index of a string. */
  add(string) {
    let place = this.#places.get(string);
    if (place === undefined) this.#places.set(string, (place = this.list.push(string) - 1));
    return place;
  }

  /** Returns the index of a string, one higher, and 0 for an empty one. */
  addOptional(string) {
    return string ? this.add(string) + 1 : 0;
  }
}

/** Joins lists of records, each given as its numbers and how many of them make a record. */
export function join(...lists) {
  const length = lists.reduce((sum, [numbers]) => sum + 1 + numbers.length, 0);
  const joined = new Uint32Array(length);
  let at = 0;
  for (const [numbers, size] of lists) {
    joined[at] = numbers.length / size;
    joined.set(numbers, at + 1);
    at += 1 + numbers.length;
  }
  return joined;
}
