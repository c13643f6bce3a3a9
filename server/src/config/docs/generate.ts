import { everyRule } from '../../rules/everyRule';
import { levelIn, pageOf } from '../../rules/profiles';
import { PROFILES, type RuleMetadata } from '../../rules/rule';
import { configSchema, LEVELS } from '../schema';
import { rulePage } from './rulePage';

/** Where the JSON schema of `frus.yaml` lies in the package. */
const SCHEMA = 'syntaxes/frus-yaml.generated.json';
const INDEX = 'server/docs/rules/README.md';

/** Marks in README.md between which the table of rules stands. */
const BEGIN = '<!-- rules: made by npm run docs -->';
const END = '<!-- end of rules -->';

/** The texts of the files that are written by hand in part, before. */
export interface Handwritten {
  readonly readme: string;
  readonly packageJson: string;
}

/**
 * All files, or parts of files, that are made from the rules' metadata, by their paths below the root: the pages and their index, the
 * schema of `frus.yaml`, the table in README.md, and the settings in package.json.
 */
export function generatedFiles({ readme, packageJson }: Handwritten): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const rule of everyRule) files.set(pageOf(rule.id), rulePage(rule));
  files.set(
    INDEX,
    `# Rules\n\nA rule’s level depends on the profile; \`frus.yaml\` sets it for a folder.\n\n${table('')}\n`,
  );
  files.set(SCHEMA, `${JSON.stringify(configSchema(), null, 2)}\n`);
  files.set('README.md', withTable(readme));
  files.set('package.json', withSettings(packageJson));
  return files;
}

function table(folder: string): string {
  const rows = everyRule.map((rule) => {
    const levels = PROFILES.map((profile) => levelIn(rule, profile)).join(' | ');
    return `| [\`${rule.id}\`](${folder}${rule.id}.md) | ${rule.checks.replaceAll('|', '\\|')} | ${levels} | ${fixOf(rule)} |`;
  });
  return [`| rule | checks | ${PROFILES.join(' | ')} | fix |`, '|---|---|---|---|---|---|', ...rows].join('\n');
}

function fixOf({ fixable }: RuleMetadata): string {
  return fixable === 'no' ? '–' : fixable;
}

function withTable(readme: string): string {
  const from = readme.indexOf(BEGIN);
  const to = readme.indexOf(END);
  if (from < 0 || to < from) throw new Error(`README.md wants the lines ${BEGIN} and ${END}`);
  return `${readme.slice(0, from + BEGIN.length)}\n\n${table('server/docs/rules/')}\n\n${readme.slice(to)}`;
}

interface Package {
  contributes: { configuration: { properties: Record<string, object> } };
}

function withSettings(packageJson: string): string {
  const parsed = JSON.parse(packageJson) as Package;
  const { properties } = parsed.contributes.configuration;
  properties['frus.rules'] = {
    type: 'object',
    default: {},
    scope: 'window',
    markdownDescription:
      'Severity of each rule: `off`, `hint`, `info`, `warning` or `error`. Serves only where no `frus.yaml` has a section `lint`.',
    propertyNames: { enum: everyRule.map(({ id }) => id) },
    additionalProperties: { type: 'string', enum: LEVELS },
  };
  properties['frus.profile'] = {
    type: 'string',
    enum: PROFILES,
    default: 'recommended',
    scope: 'window',
    markdownDescription: 'The set of levels to start from. Serves only where no `frus.yaml` has a section `lint`.',
  };
  return `${JSON.stringify(parsed, null, 2)}\n`;
}
