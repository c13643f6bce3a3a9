import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import { distance } from 'fastest-levenshtein';
import { type Document, isMap, isNode, isScalar, type Node, type Pair } from 'yaml';
import type { Span } from '../text/span';
import type { ConfigProblem } from './model';
import { configSchema } from './schema';

let compiled: ValidateFunction | undefined;

/** The faults of a parsed `frus.yaml` against its schema, each at the key or value that it is about. `value` is its plain data. */
export function schemaProblems(document: Document, value: unknown): ConfigProblem[] {
  compiled ??= new Ajv({ allErrors: true, verbose: true }).compile(configSchema());
  if (compiled(value)) return [];
  return chosen(compiled.errors ?? []).map((error) => problem(document, error));
}

/** Of a choice (`anyOf`) only what is wrong with the form that was meant: the plain one first, the one of several parts second. */
function chosen(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = errors.filter((e) => e.keyword === 'anyOf');
  return errors.filter((error) => {
    if (error.keyword === 'anyOf') return false;
    return choices.every((choice) => {
      // What lies behind a reference (`$ref`) tells its own path: the definition is a plain form, at the same place of the data.
      const within = error.schemaPath.startsWith(`${choice.schemaPath}/`)
        ? error.schemaPath.slice(choice.schemaPath.length + 1).startsWith('1')
        : error.instancePath === choice.instancePath && error.schemaPath.startsWith('#/definitions/level')
          ? false
          : undefined;
      return within === undefined || within === (typeof choice.data === 'object' && choice.data !== null);
    });
  });
}

function problem(document: Document, error: ErrorObject): ConfigProblem {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params.additionalProperty);
    const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
    return { span: keySpan(document, path, key), message: unknownKey(path, key, known) };
  }
  return { span: valueSpan(document, path), message: message(error) };
}

function unknownKey(path: readonly string[], key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  const what = path.at(-1) === 'rules' ? 'rule' : path.at(-1) === 'options' ? 'option' : 'key';
  return `There is no ${what} “${key}” here${near ? `; did you mean “${near}”?` : what === 'rule' || known.length === 0 ? '.' : `: ${known.join(', ')}.`}`;
}

/** The known word that was likely meant; null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(2, Math.floor(word.length / 4)) + 1;
  for (const candidate of known) {
    const d = distance(word, candidate);
    if (d < least) {
      least = d;
      best = candidate;
    }
  }
  return best;
}

const TYPES: Record<string, string> = {
  object: 'keys with values',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  boolean: 'true or false',
};

function message(error: ErrorObject): string {
  const { params, data } = error;
  const said = typeof data === 'string' ? `“${data}”` : JSON.stringify(data);
  switch (error.keyword) {
    case 'enum': {
      const allowed = (params.allowedValues as unknown[]).map(String);
      const near = typeof data === 'string' ? nearest(data, allowed) : null;
      return `${said} is none of ${allowed.join(', ')}${near ? `; did you mean “${near}”?` : '.'}`;
    }
    case 'type':
      return `Want ${TYPES[String(params.type)] ?? params.type} here, not ${data === null ? 'nothing' : said}.`;
    case 'pattern':
      return String(params.pattern).startsWith('^frus')
        ? `${said} is no id of a volume, such as frus1969-76v38p1.`
        : `${said} is no number of a document, such as 12 or 60a.`;
    case 'minimum':
    case 'maximum':
      return `Want a number ${params.comparison} ${params.limit} here.`;
    case 'minLength':
      return 'Want a text here, not an empty one.';
    case 'required':
      return `“${params.missingProperty}” is missing.`;
    default:
      return `${said} ${error.message ?? 'is not right'}.`;
  }
}

/** Where a value stands; for what holds several parts, or nothing, its key: the first line is enough. */
export function valueSpan(document: Document, path: readonly string[]): Span {
  for (let length = path.length; length >= 0; length--) {
    const found = nodeAt(document, path, length);
    if (!found) continue;
    if (isScalar(found) && found.value !== null) return rangeOf(found);
    const parent = length > 0 ? nodeAt(document, path, length - 1) : null;
    const key = isMap(parent) ? pairOf(parent.items as readonly Pair[], path[length - 1]!) : firstKey(found);
    if (key) return rangeOf(key);
    return isScalar(found) || length === 0 ? { start: 0, end: 0 } : rangeOf(found);
  }
  return { start: 0, end: 0 };
}

function nodeAt(document: Document, path: readonly string[], length: number): Node | null {
  const found: unknown = length === 0 ? document.contents : document.getIn(steps(document, path, length), true);
  return isNode(found) ? found : null;
}

function firstKey(node: Node): Node | null {
  const key = isMap(node) ? node.items[0]?.key : null;
  return isNode(key) ? key : null;
}

function keySpan(document: Document, path: readonly string[], key: string): Span {
  const map = nodeAt(document, path, path.length);
  const node = isMap(map) ? pairOf(map.items as readonly Pair[], key) : null;
  return node ? rangeOf(node) : valueSpan(document, path);
}

function pairOf(items: readonly Pair[], key: string): Node | null {
  const found = items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.key;
  return isNode(found) ? found : null;
}

/** The first steps of a path as the document wants them: places in lists as numbers. */
function steps(document: Document, path: readonly string[], length: number): (string | number)[] {
  const made: (string | number)[] = [];
  let at: unknown = document.contents;
  for (const part of path.slice(0, length)) {
    const step = isMap(at) ? part : Number(part);
    made.push(step);
    at = document.getIn(made, true);
  }
  return made;
}

function rangeOf(node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}
