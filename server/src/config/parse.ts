import { parseDocument } from 'yaml';
import type { Chapter, VolumeHabits, VolumeStatement } from '../archive/volumeStatement';
import { type Level, type OptionValues, PROFILES, type Profile } from '../rules/rule';
import type { ConfigProblem, FrusConfig, LintOverride, LintPart, LintSection, RuleSetting } from './model';
import { schemaProblems, valueSpan } from './problems';
import { LEVELS } from './schema';
import { statementProblems } from './statementProblems';

/** A `frus.yaml`, read: what in it is right, and what is wrong with the rest. */
export interface ParsedConfig {
  readonly config: FrusConfig;
  /** Made when first asked for: the schema is large, and who only wants to know what is right need not wait for it. */
  readonly problems: readonly ConfigProblem[];
  /** Where the value at a path of keys stands, for faults that show only in the surroundings (`['lint', 'extends', '0']`). */
  place(path: readonly string[]): ConfigProblem['span'];
}

/** Reads the text of a `frus.yaml`. Never throws: faults are problems, and what is faulty is left out. */
export function parseConfig(text: string): ParsedConfig {
  const document = parseDocument(text, { prettyErrors: false });
  const syntax: ConfigProblem[] = document.errors.map(({ pos, message }) => ({
    span: { start: pos[0], end: Math.max(pos[0], pos[1]) },
    message: /[.!]$/.test(message) ? message : `${message}.`,
  }));
  let value: unknown = null;
  try {
    value = document.toJS();
  } catch (error) {
    // Names of anchors that are not there, or too many of them.
    if (syntax.length === 0) syntax.push({ span: { start: 0, end: 0 }, message: (error as Error).message });
  }
  const config = configOf(value);
  const place = (path: readonly string[]) => valueSpan(document, path);
  let problems: readonly ConfigProblem[] | undefined;
  return {
    config,
    place,
    get problems() {
      problems ??= [
        ...syntax,
        ...(syntax.length === 0 && value !== null ? schemaProblems(document, value) : []),
        ...(config.volume ? statementProblems(config.volume, place) : []),
      ].sort((a, b) => a.span.start - b.span.start);
      return problems;
    },
  };
}

function configOf(value: unknown): FrusConfig {
  if (!isRecord(value)) return {};
  return {
    ...(isRecord(value.volume) ? { volume: volumeOf(value.volume) } : {}),
    ...(isRecord(value.lint) ? { lint: lintOf(value.lint) } : {}),
  };
}

function volumeOf(value: Fields): VolumeStatement {
  return defined({
    id: text(value.id),
    title: text(value.title),
    first: number(value.first),
    last: number(value.last),
    chapters: Array.isArray(value.chapters) ? value.chapters.flatMap(chapterOf) : undefined,
    habits: isRecord(value.habits) ? habitsOf(value.habits) : undefined,
  });
}

function chapterOf(value: unknown): Chapter[] {
  if (!isRecord(value)) return [];
  const title = text(value.title);
  const first = number(value.first);
  return title === undefined || first === undefined ? [] : [{ title, first, ...defined({ last: number(value.last) }) }];
}

function habitsOf(value: Fields): VolumeHabits {
  return defined({
    sourceNote: value.sourceNote === 0 || value.sourceNote === 1 ? value.sourceNote : undefined,
    sourcePrefix: boolean(value.sourcePrefix),
    documentNumbers: boolean(value.documentNumbers),
    pages: value.pages === 'volume' || value.pages === 'document' ? value.pages : undefined,
  });
}

function lintOf(value: Fields): LintSection {
  return {
    ...partOf(value),
    ...defined({
      extends: texts(value.extends),
      ignore: texts(value.ignore),
      baseline: text(value.baseline),
      overrides: Array.isArray(value.overrides) ? value.overrides.filter(isRecord).map(overrideOf) : undefined,
    }),
  };
}

function overrideOf(value: Fields): LintOverride {
  return { ...partOf(value), ...defined({ files: texts(value.files), volumes: texts(value.volumes) }) };
}

/** Profile and rules, as they stand in a file or in an editor's settings; what is none of ours is left out. */
export function partOf(value: Fields): LintPart {
  const rules: Record<string, RuleSetting> = {};
  if (isRecord(value.rules))
    for (const [id, set] of Object.entries(value.rules)) {
      if (isLevel(set)) rules[id] = { level: set };
      else if (isRecord(set))
        rules[id] = defined({
          level: isLevel(set.level) ? set.level : undefined,
          options: isRecord(set.options) ? optionsOf(set.options) : undefined,
        });
    }
  const profile = PROFILES.find((p) => p === value.profile) satisfies Profile | undefined;
  return { ...defined({ profile }), ...(isRecord(value.rules) ? { rules } : {}) };
}

function optionsOf(value: Fields): OptionValues {
  const options: Record<string, OptionValues[string]> = {};
  for (const [name, set] of Object.entries(value))
    if (typeof set === 'boolean' || typeof set === 'number' || typeof set === 'string') options[name] = set;
    else if (Array.isArray(set)) options[name] = set.filter((item) => typeof item === 'string');
  return options;
}

type Fields = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLevel(value: unknown): value is Level {
  return LEVELS.some((level) => level === value);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function number(value: unknown): string | undefined {
  return typeof value === 'number' ? String(value) : text(value);
}

function boolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function texts(value: unknown): readonly string[] | undefined {
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string');
  const one = text(value);
  return one === undefined ? undefined : [one];
}

/** The fields that have a value. */
function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
