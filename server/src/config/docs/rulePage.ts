import { levelIn } from '../../rules/profiles';
import { type Example, PROFILES, type RuleMetadata } from '../../rules/rule';

/** The page that documents a rule, in Markdown: made from its metadata and examples alone. */
export function rulePage(rule: RuleMetadata): string {
  const parts = [`# ${rule.id}`, rule.checks, rule.why, facts(rule), options(rule)];
  parts.push('## Wrong', ...rule.examples.invalid.map((example) => exampleOf(rule, example, example.fixed)));
  parts.push('## Right', ...rule.examples.valid.map((example) => exampleOf(rule, example)));
  parts.push('## To set or suppress it', settings(rule));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function facts(rule: RuleMetadata): string {
  const rows: [string, string][] = [
    ['Levels', PROFILES.map((profile) => `${profile} \`${levelIn(rule, profile)}\``).join(', ')],
    ['Fix', FIXES[rule.fixable]],
    ['Documents', era(rule)],
    ['Source', rule.source],
  ];
  return ['| | |', '|---|---|', ...rows.map(([name, value]) => `| ${name} | ${cell(value)} |`)].join('\n');
}

const FIXES = {
  safe: 'safe: made by `--fix` and on save',
  choice: 'a choice: offered, never made by itself',
  no: 'none',
} as const;

function era({ era: years }: RuleMetadata): string {
  if (!years || (years.from === undefined && years.to === undefined)) return 'of all years';
  if (years.from === undefined) return `up to ${years.to}`;
  return years.to === undefined ? `from ${years.from} on` : `from ${years.from} to ${years.to}`;
}

function options({ options: declared }: RuleMetadata): string {
  const rows = Object.entries(declared ?? {}).map(
    ([name, option]) =>
      `| \`${name}\` | ${option.type} | \`${cell(JSON.stringify(option.default))}\` | ${cell(option.description)} |`,
  );
  return rows.length === 0
    ? ''
    : ['## Options', '', '| option | type | default | |', '|---|---|---|---|', ...rows].join('\n');
}

/** An example as a block of text; what is found in it stands in `⟦…⟧`. */
function exampleOf(rule: RuleMetadata, { text, persons, documents, options: set }: Example, fixed?: string): string {
  const around = [
    documents ? `In a volume whose other documents are ${documents.join(', ') || 'none'}:` : '',
    persons ? `With this list of persons:\n\n${block(persons)}` : '',
    set
      ? `With these options:\n\n\`\`\`yaml\nlint:\n  rules:\n    ${rule.id}:\n      options: ${JSON.stringify(set)}\n\`\`\``
      : '',
  ];
  const after = fixed === undefined ? '' : `Mended:\n\n${block(fixed)}`;
  return [...around, block(text), after].filter((part) => part !== '').join('\n\n');
}

function block(text: string): string {
  return `\`\`\`text\n${text.replace(/[\r\n]+$/, '')}\n\`\`\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function settings({ id }: RuleMetadata): string {
  return [
    'In `frus.yaml`:',
    `\`\`\`yaml\nlint:\n  rules:\n    ${id}: off\n\`\`\``,
    'In a document, for the line below the comment:',
    `\`\`\`text\n<!-- frus-disable-next-line ${id}: why -->\n\`\`\``,
  ].join('\n\n');
}
