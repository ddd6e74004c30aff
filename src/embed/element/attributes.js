// The attributes of <article-card>, and how the properties that reflect them read and write them.

const text = { read: (value) => value ?? '', write: (value) => (value == null ? null : `${value}`) };

const flag = { read: (value) => value !== null, write: (value) => (value ? '' : null) };

/** A whole number in a range; anything else is the default. */
function number(min, max, missing) {
  const read = (value) => (knows(value) ? Number(value) : missing);
  const knows = (value) => /^\s*\d+\s*$/.test(value ?? '') && value >= min && value <= max;
  return { read, knows, write: text.write, wanted: max === Infinity ? `a number from ${min}` : `a number from ${min} to ${max}` };
}

/** One of several words, whatever their case; anything else is the first. */
function oneOf(...words) {
  const knows = (value) => words.includes(value?.toLowerCase());
  return { read: (value) => (knows(value) ? value.toLowerCase() : words[0]), knows, write: text.write, wanted: words.join(', ') };
}

/** An object as JSON; what is no JSON is none. */
const json = {
  read(value) {
    try {
      return value === null ? undefined : JSON.parse(value);
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
  points: number(1, Infinity, undefined),
  corrections: json,
  theme: oneOf('auto', 'light', 'dark', 'sepia', 'contrast'),
  compact: flag,
  tools: oneOf('auto', 'none'),
  loading: oneOf('lazy', 'eager'),
};

/** Gives a class the properties that reflect the attributes: `headingLevel` for `heading-level`. */
export function reflect(prototype) {
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

/** What is wrong with the value of an attribute; `undefined` when nothing is. */
export function complaint(name, value) {
  const { knows, wanted } = attributes[name] ?? {};
  if (value === null || !knows || knows(value)) return undefined;
  return `${name}="${value}" is not ${wanted.includes(',') ? 'one of ' : ''}${wanted}; the default is used`;
}
