// The attributes of <article-card>, and the properties that reflect them.

const text = { read: (value) => value ?? '', write: (value) => (value == null ? null : `${value}`) };

const flag = { read: (value) => value !== null, write: (value) => (value ? '' : null) };

/** A whole number in a range. Anything else is the default. */
function number(min, max, missing) {
  const read = (value) => (isValid(value) ? Number(value) : missing);
  const isValid = (value) => /^\s*\d+\s*$/.test(value) && value >= min && value <= max;
  return { ...text, read, isValid, wanted: `a number from ${min}${max < Infinity ? ` to ${max}` : ''}` };
}

/** One of several words, in any case. Anything else is the first word. */
function oneOf(...words) {
  const isValid = (value) => words.includes(value?.toLowerCase());
  return { ...text, read: (value) => (isValid(value) ? value.toLowerCase() : words[0]), isValid, wanted: `one of ${words.join(', ')}` };
}

/** An object as JSON. Invalid JSON gives `undefined`. */
const json = {
  read(value) {
    try {
      return JSON.parse(value) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write: (value) => (value == null || typeof value === 'string' ? text.write(value) : JSON.stringify(value)),
};

export const attributes = {
  src: text,
  open: flag,
  'heading-level': number(1, 6, 2),
  points: number(1, Infinity),
  corrections: json,
  theme: oneOf('auto', 'light', 'dark', 'sepia', 'contrast'),
  compact: flag,
  tools: oneOf('auto', 'none'),
  loading: oneOf('lazy', 'eager'),
  'no-storage': flag,
};

/**
 * Defines the properties that reflect the attributes, such as `headingLevel` for `heading-level`.
 */
export function reflectAttributes(prototype) {
  for (const [name, { read, write }] of Object.entries(attributes)) {
    Object.defineProperty(prototype, camelCase(name), {
      configurable: true,
      enumerable: true,
      get() {
        return read(this.getAttribute(name));
      },
      set(value) {
        const written = write(value);
        if (written === null) this.removeAttribute(name);
        else this.setAttribute(name, written);
      },
    });
  }
}

const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** Returns the message about an invalid attribute value, `undefined` if the value is valid. */
export function validationMessage(name, value) {
  const attribute = attributes[name];
  if (value === null || attribute?.isValid?.(value) !== false) return undefined;
  return `${name}="${value}" is not ${attribute.wanted}; the default is used`;
}
