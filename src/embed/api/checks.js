// Checks of arguments.

export function checkString(caller, name, value) {
  if (typeof value !== 'string') throw wrongType(caller, name, 'a string', value);
}

export function checkOptions(caller, options) {
  if (typeof options !== 'object' || options === null) throw wrongType(caller, 'options', 'an object', options);
}

/** Returns the error about an argument of the wrong type. */
export function wrongType(caller, name, wanted, value) {
  let got = typeof value === 'number' ? value : typeof value;
  if (got === 'string' || got === 'boolean' || got === 'function') got = `a ${got}`;
  if (got === 'object') got = value === null ? 'null' : 'an object';
  return new TypeError(`${caller}: \`${name}\` must be ${wanted}, not ${got}`);
}
