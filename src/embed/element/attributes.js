// The attributes of <article-card>, and the properties that reflect them.

const text = { read: (value) => value ?? '', write: (value) => (value == null ? null : `${value}`) };

const flag = { read: (value) => value !== null, write: (value) => (value ? '' : null) };

/** A text that a pattern matches, in any case. Anything else is the default. */
function matching(pattern, missing, form = String) {
  // In a list, a missing value is written as no text.
  const isValid = (value) => RegExp(`^(${pattern})$`, 'i').test([value]);
  return { ...text, isValid, read: (value) => (isValid(value) ? form(value) : missing) };
}

/** A word of a pattern. Anything else is the first one. */
const word = (pattern) => matching(pattern, pattern.match(/\w+/)[0], (value) => value.toLowerCase());

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
  'heading-level': matching('\\s*0*[1-6]\\s*', 2, Number),
  points: matching('\\s*0*[1-9]\\d*\\s*', undefined, Number),
  corrections: json,
  theme: word('auto|light|dark|sepia|contrast'),
  compact: flag,
  tools: word('auto|none|(\\s*\\b(listen|settings|share|lines))+\\s*'),
  loading: word('lazy|eager'),
  'no-storage': flag,
  'ui-lang': matching('[\\w-]+', 'auto'),
  cite: matching('https?://\\S+', ''),
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
  if (value === null || attributes[name]?.isValid?.(value) !== false) return undefined;
  return `${name}="${value}" is not valid; the default is used`;
}
