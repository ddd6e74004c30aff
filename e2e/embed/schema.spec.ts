// The manifest of the element, by the schema of custom elements manifests.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import Ajv from 'ajv';
import { expect, test } from '@playwright/test';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Returns the errors of a manifest, and of the elements that it declares. */
function errorsOf(manifest) {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  ajv.addSchema(read(createRequire(import.meta.url).resolve('custom-elements-manifest/schema.json')), 'manifest');
  const check = (schema, value) => (ajv.validate(schema, value) ? [] : ajv.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`));
  // In the schema of the whole, a class that is no element may have any field.
  const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ customElement }) => customElement);
  return [...check('manifest', manifest), ...elements.flatMap((element) => check({ $ref: 'manifest#/definitions/CustomElementDeclaration' }, element))];
}

test('custom-elements.json is a custom elements manifest', () => {
  expect(errorsOf(read('pkg/custom-elements.json'))).toEqual([]);
});

test('a manifest with an attribute without a name is none', () => {
  const manifest = read('pkg/custom-elements.json');
  delete manifest.modules[0].declarations[0].attributes[0].name;
  expect(errorsOf(manifest).join()).toContain("must have required property 'name'");
});
