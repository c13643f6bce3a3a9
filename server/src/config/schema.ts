import { everyRule } from '../rules/everyRule';
import { levelIn } from '../rules/profiles';
import { type OptionSchema, PROFILES, type RuleMetadata } from '../rules/rule';

/** A JSON schema, as plain data. */
export type Schema = { readonly [key: string]: unknown };

/** Levels that a rule can be set to, weakest first. */
export const LEVELS = ['off', 'hint', 'info', 'warning', 'error'] as const;

const strings = { type: 'array', items: { type: 'string', minLength: 1 } };
/** Where a choice is offered, the plain form stands first and the one of several parts second: `problems.ts` relies on it. */
const oneOrMore = (description: string) => ({ description, anyOf: [{ type: 'string', minLength: 1 }, strings] });
const documentNumber = (description: string) => ({
  description,
  anyOf: [
    { type: 'string', pattern: '^\\d+[a-z]?$' },
    { type: 'integer', minimum: 0 },
  ],
});
const VOLUME_ID = '^frus\\d{4}[\\w-]*$';

/** The JSON schema of `frus.yaml`, made from the rules' metadata. */
export function configSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'frus.yaml',
    description: 'How a folder of transcriptions is read and checked. What stands nearer to a file wins.',
    type: 'object',
    additionalProperties: false,
    properties: { volume: volumeSchema(), lint: lintSchema() },
    definitions: { level: { enum: LEVELS }, rules: rulesSchema() },
  };
}

function volumeSchema(): Schema {
  return object('The volume in this folder, where its name and its texts do not tell it.', {
    id: { type: 'string', pattern: VOLUME_ID, description: 'Id in the series, such as frus1969-76v38p1.' },
    title: { type: 'string', minLength: 1, description: 'Title of the volume.' },
    first: documentNumber('Number of the first document.'),
    last: documentNumber('Number of the last document.'),
    chapters: {
      description: 'Chapters, in their order.',
      type: 'array',
      items: {
        ...object('A chapter.', {
          title: { type: 'string', minLength: 1, description: 'Title of the chapter.' },
          first: documentNumber('Number of its first document.'),
          last: documentNumber('Number of its last document.'),
        }),
        required: ['title', 'first'],
      },
    },
    habits: object('How the volume is made, where volumes differ. What is left out is learned from the documents.', {
      sourceNote: { type: 'integer', minimum: 0, maximum: 1, description: 'The number of source notes.' },
      sourcePrefix: { type: 'boolean', description: 'Whether source notes begin with “Source:”.' },
      documentNumbers: { type: 'boolean', description: 'Whether documents print their numbers.' },
      pages: {
        enum: ['volume', 'document'],
        description: 'Whether pages are counted through the volume, or anew in each document.',
      },
    }),
  });
}

function lintSchema(): Schema {
  const part = {
    profile: { enum: PROFILES, description: 'The set of levels to start from.' },
    rules: { $ref: '#/definitions/rules' },
  };
  return object('How the documents below this folder are checked.', {
    extends: oneOrMore('Files whose section “lint” is laid under this one, inside the workspace.'),
    ...part,
    overrides: {
      description: 'Settings for some of the files.',
      type: 'array',
      items: object('Settings for the files that fit; later ones win.', {
        files: oneOrMore('Globs of files below this folder; one without a slash fits in every folder.'),
        volumes: oneOrMore('Ids of volumes, or globs of them.'),
        ...part,
      }),
    },
    ignore: { ...oneOrMore('Globs of files that are not checked.') },
    baseline: {
      type: 'string',
      minLength: 1,
      description: 'A file of known findings that are not reported; “frus lint --write-baseline” makes it.',
    },
  });
}

function rulesSchema(): Schema {
  return object(
    'A level for each rule, or a level and options.',
    Object.fromEntries(everyRule.map((rule) => [rule.id, ruleSchema(rule)])),
  );
}

function ruleSchema(rule: RuleMetadata): Schema {
  const options = Object.entries(rule.options ?? {});
  const level = { $ref: '#/definitions/level' };
  const levels = PROFILES.map((profile) => `${profile} ${levelIn(rule, profile)}`).join(', ');
  return {
    description: `${rule.checks} (${levels})`,
    anyOf: [
      level,
      object('Level and options.', {
        level,
        ...(options.length > 0
          ? {
              options: object(
                'Options of the rule.',
                Object.fromEntries(options.map(([name, option]) => [name, optionSchema(option)])),
              ),
            }
          : {}),
      }),
    ],
  };
}

function optionSchema(option: OptionSchema): Schema {
  return option.type === 'array' ? { ...option, items: { type: 'string' } } : { ...option };
}

function object(description: string, properties: Schema): Schema {
  return { description, type: 'object', additionalProperties: false, properties };
}
