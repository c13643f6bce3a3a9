import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { configSchema } from '../schema';
import { generatedFiles } from './generate';

const ROOT = path.join(__dirname, '..', '..', '..', '..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

describe('what is generated from the rules', () => {
  const files = generatedFiles({ readme: read('README.md'), packageJson: read('package.json') });

  it('is up to date; “npm run docs” makes it so', () => {
    const stale = [...files].filter(([file, text]) => !existsSync(path.join(ROOT, file)) || read(file) !== text);
    assert.deepEqual(
      stale.map(([file]) => file),
      [],
    );
  });

  it('has no page of a rule that is gone', () => {
    const pages = readdirSync(path.join(ROOT, 'server/docs/rules'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => `server/docs/rules/${file.split(path.sep).join('/')}`);
    assert.deepEqual(
      pages.filter((page) => !files.has(page)),
      [],
    );
  });

  it('holds a schema that the parts of frus.yaml fit', () => {
    const validate = new Ajv().compile(configSchema());
    assert.ok(validate({ volume: { id: 'frus1955-57v19' }, lint: { rules: { 'date/weekday': 'off' } } }));
    assert.ok(!validate({ lint: { rules: { 'date/weekday': 'loud' } } }));
  });
});
