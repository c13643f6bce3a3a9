import assert from 'node:assert/strict';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { KINDS } from '../data/kinds';
import { collect } from './collect';
import { type AnalysedFile, analyseFolder } from './corpus';
import { INSPECT_VERSION, inspectFile } from './inspect';
import schema from './inspect.schema.json';

const SAMPLES = path.join(__dirname, '..', '..', '..', 'samples');

/** What the samples do not hold: a name within the name of a thing, a reference to a supplement. */
const MORE =
  '98. Editorial Note\n\nThe papers are in the Hartman Library. [See Tab A and the Supplement.]\n\nTab A\n\nA draft of March 1985.\n';

/** The output for every sample, as a program reads it. */
function outputs(): unknown[] {
  const all: unknown[] = [];
  const add = (file: AnalysedFile) => all.push(JSON.parse(JSON.stringify(inspectFile(file))));
  for (const [folder, files] of collect([SAMPLES])) for (const file of analyseFolder(folder, files)) add(file);
  const more = path.join(SAMPLES, 'frus1981-88v05', 'd98.txt');
  for (const file of analyseFolder(path.dirname(more), [more], new Map([[more, MORE]]))) add(file);
  return all;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object within a value, with its path. */
function* objectsIn(value: unknown, at = ''): Generator<[string, Record<string, unknown>]> {
  if (isObject(value)) yield [at, value];
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, `${at}/${key}`);
}

/** A path without the indexes in it: the place in the schema. */
const placeOf = (at: string) => at.replace(/\/\d+(?=\/|$)/g, '[]');

describe('schema of frus inspect', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema);
  const all = outputs();

  it('holds for all samples', () => {
    assert.ok(all.length > 30);
    for (const output of all)
      assert.ok(validate(output), JSON.stringify({ file: isObject(output) && output.file, errors: validate.errors }));
  });

  it('is of the version that is printed, and knows all kinds of documents', () => {
    assert.equal(schema.properties.version.const, INSPECT_VERSION);
    const kinds = new Set(schema.$defs.document.properties.kind.enum);
    for (const { kind } of KINDS) assert.ok(kinds.has(kind), kind);
  });

  it('knows every field and misses every field, wherever an object stands', () => {
    const seen = new Set<string>();
    for (const output of all)
      for (const [at, object] of objectsIn(output)) {
        const place = placeOf(at);
        if (seen.has(place)) continue;
        seen.add(place);
        object.unheardOf = 1;
        assert.ok(!validate(output), `${place} takes a field that is not described`);
        delete object.unheardOf;
        for (const [key, value] of Object.entries(object)) {
          delete object[key];
          assert.ok(!validate(output), `${place} does without ${key}`);
          object[key] = value;
        }
      }
    for (const [name, of] of Object.entries(schema.$defs.document.properties))
      if ('items' in of) assert.ok(seen.has(`/documents[]/${name}[]`), `nothing was read with ${name}`);
  });
});
