import { createCatalogue } from '../archive/catalogue';
import type { Span } from '../text/span';
import { isRecord } from './parse';
import { configSchema, type Schema } from './schema';

/** What can stand at a place of a `frus.yaml`. */
export interface ConfigCompletion {
  readonly label: string;
  readonly detail: string;
  /** What is written: a key with its colon, or a value. */
  readonly insert: string;
  readonly kind: 'key' | 'value';
}

/** Completions, and the word that they replace. */
export interface ConfigCompletions {
  readonly span: Span;
  readonly items: readonly ConfigCompletion[];
}

/**
 * Keys and values that the schema allows at an offset. Goes by the lines' indentation alone, so that it answers while a line is half
 * written; what stands in one line in braces gets none.
 */
export function completeConfig(text: string, offset: number): ConfigCompletions {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(start, offset);
  const here = readLine(before);
  const word = /[^\s:[\],]*$/.exec(before)![0];
  const span = { start: offset - word.length, end: offset };
  const none = { span, items: [] };
  if (!here || before.includes('#')) return none;
  const above = text
    .slice(0, Math.max(0, start - 1))
    .split('\n')
    .map(readLine);
  const schema = schemaAt(pathTo(here, start === 0 ? [] : above));
  if (!schema) return none;
  if (here.key !== null) {
    const value = fieldOf(schema, here.key);
    return value ? { span, items: valuesOf(here.key, value) } : none;
  }
  const keys = variants(schema).flatMap((s) => Object.entries(isRecord(s.properties) ? s.properties : {}));
  const items = keys.map(([name, field]): ConfigCompletion => {
    const nested = variants(field as Schema).some((s) => s.type === 'object' || s.type === 'array');
    const plain = variants(field as Schema).some((s) => s.type !== 'object' && s.type !== 'array');
    return {
      label: name,
      detail: description(field),
      insert: nested && !plain ? `${name}:` : `${name}: `,
      kind: 'key',
    };
  });
  if (items.length > 0) return { span, items };
  // An item of a list of plain values.
  return { span, items: here.item ? valuesOf('', schema) : [] };
}

interface Line {
  /** Columns of its dashes, the outermost first. */
  readonly dashes: readonly number[];
  /** The column of its key, or of its value where it has no key. */
  readonly column: number;
  readonly key: string | null;
  readonly item: boolean;
}

function readLine(line: string): Line | null {
  if (/^\s*(?:#|$)/.test(line) && !/^\s*$/.test(line)) return null;
  const dashes: number[] = [];
  let column = /^ */.exec(line)![0].length;
  while (/^-(?: +|$)/.test(line.slice(column))) {
    dashes.push(column);
    column += /^-(?: +|$)/.exec(line.slice(column))![0].length;
  }
  const key = /^["']?([^\s:"']+)["']?:(?:\s|$)/.exec(line.slice(column))?.[1] ?? null;
  return { dashes, column, key, item: dashes.length > 0 };
}

/** The keys above a line, the outermost first. */
function pathTo(here: Line, above: readonly (Line | null)[]): string[] {
  const path: string[] = [];
  // What lies left of it holds it; a list may stand in the column of its key.
  let limit = here.dashes.length > 0 ? here.dashes[0]! + 1 : here.column;
  for (const line of [...above].reverse()) {
    if (!line || line.key === null || line.column >= limit) continue;
    path.unshift(line.key);
    limit = line.dashes.length > 0 ? line.dashes[0]! + 1 : line.column;
    if (limit === 0) break;
  }
  return path;
}

function schemaAt(path: readonly string[]): Schema | null {
  let at: Schema | null = schema();
  for (const key of path) at = at && fieldOf(at, key);
  return at;
}

function fieldOf(at: Schema, key: string): Schema | null {
  for (const { properties } of variants(at))
    if (isRecord(properties) && isRecord(properties[key])) return properties[key] as Schema;
  return null;
}

/** The forms that a value may have: those of a choice, what a reference leads to, and the items of a list. */
function variants(at: Schema): Schema[] {
  if (typeof at.$ref === 'string') {
    const [, name] = /([^/]+)$/.exec(at.$ref)!;
    const { definitions } = schema();
    const found = isRecord(definitions) ? definitions[name!] : undefined;
    return isRecord(found) ? variants(found as Schema) : [];
  }
  if (Array.isArray(at.anyOf)) return (at.anyOf as Schema[]).flatMap(variants);
  return isRecord(at.items) ? [at, ...variants(at.items as Schema)] : [at];
}

function valuesOf(key: string, at: Schema): ConfigCompletion[] {
  const value = (label: string, detail: string): ConfigCompletion => ({ label, detail, insert: label, kind: 'value' });
  if (key === 'id' || key === 'volumes') return createCatalogue().volumes.map(({ id, title }) => value(id, title));
  return variants(at).flatMap((form) => {
    if (Array.isArray(form.enum)) return form.enum.map((one) => value(String(one), ''));
    return form.type === 'boolean' ? [value('true', ''), value('false', '')] : [];
  });
}

function description(field: unknown): string {
  return isRecord(field) && typeof field.description === 'string' ? field.description : '';
}

let made: Schema | undefined;

function schema(): Schema {
  made ??= configSchema();
  return made;
}
