// What editors read of the element, by the schemas of their formats: the custom elements manifest, the web-types of
// JetBrains and the custom data of VS Code.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import Ajv from 'ajv/dist/2019.js';
import { expect, test } from '@playwright/test';

const read = (path: string, reviver?) => JSON.parse(readFileSync(path, 'utf8'), reviver);
const pathOf = (name: string) => createRequire(import.meta.url).resolve(name);
/** Leaves out the draft of JSON Schema, of which the newest reads them all. */
const withoutDraft = ({ $schema, ...schema }) => schema;

/** The schema of web-types as a package has it: a preview of version 2, in which closed objects do not know their `allOf`. */
const webTypes = read(pathOf('web-types-lit/web-types-schema.json'), (_, value) => {
  if (!value?.allOf || value.additionalProperties !== false) return value;
  const { additionalProperties, ...open } = value;
  return { ...open, unevaluatedProperties: false };
});

const FORMATS = {
  'custom-elements.json': withoutDraft(read(pathOf('custom-elements-manifest/schema.json'))),
  'vscode.html-custom-data.json': withoutDraft(read(pathOf('vscode-html-languageservice/docs/customData.schema.json'))),
  'web-types.json': withoutDraft(webTypes),
};

/** Returns the errors of a value by the schema of a file, or by a definition in it. */
function errorsBy(file: string, value, definition = '') {
  // Some keywords are for editors.
  const ajv = new Ajv({ allErrors: true, strict: false }).addSchema(FORMATS[file], file);
  return ajv.validate({ $ref: `${file}#${definition}` }, value) ? [] : ajv.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Returns the errors of a file. */
function errorsOf(file: string, value) {
  const errors = errorsBy(file, value);
  if (file !== 'custom-elements.json') return errors;
  // In the schema of the whole, a class that is no element may have any field.
  const elements = value.modules.flatMap(({ declarations }) => declarations).filter(({ customElement }) => customElement);
  return [...errors, ...elements.flatMap((element) => errorsBy(file, element, '/definitions/CustomElementDeclaration'))];
}

/** For each file what breaks it, and what the schema says then. */
const BROKEN = {
  'custom-elements.json': [({ modules }) => delete modules[0].declarations[0].attributes[0].name, "must have required property 'name'"],
  'vscode.html-custom-data.json': [({ tags }) => delete tags[0].attributes[0].name, "must have required property 'name'"],
  'web-types.json': [({ contributions }) => (contributions.html.elements[0].attributes[0].value.colour = 'red'), 'must NOT have additional properties'],
} as const;

for (const [file, [spoil, message]] of Object.entries(BROKEN)) {
  test(`${file} has its format`, () => {
    expect(errorsOf(file, read(`pkg/${file}`))).toEqual([]);
  });

  test(`${file} that is broken has not`, () => {
    const value = read(`pkg/${file}`);
    spoil(value);
    expect(errorsOf(file, value).join()).toContain(message);
  });
}
