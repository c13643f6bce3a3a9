import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Ajv from 'ajv';
import type { Log } from 'sarif';
import { SaxesParser } from 'saxes';
import type { Finding } from '../../../rules/rule';
import { collect } from '../../collect';
import { analyseFolder } from '../../corpus';
import { LintedFile } from '../lintedFile';
import { lintFile } from '../volumeWork';
import { checkstyleFormat } from './checkstyle';
import { githubFormat } from './github';
import { junitFormat } from './junit';
import { sarifFormat } from './sarif';
import { textFormat } from './text';

const SAMPLES = path.join(__dirname, '..', '..', '..', '..', '..', 'samples');
const PLAIN = { colour: false, shard: null };

function finding(start: number, end: number, more: Partial<Finding> = {}): Finding {
  return {
    code: 'date/impossible',
    severity: 'error',
    span: { start, end },
    message: 'Not in the <calendar>, 100% & “sure”.',
    fixes: [],
    related: [],
    ...more,
  };
}

const TEXT = 'First line.\n\nThey met on February 30, 1977, & \u001b[31mleft.\r\n';
const FILE = new LintedFile(
  {
    file: './a, b/d1.txt',
    findings: [
      finding(25, 42, {
        fixes: [{ title: 'Mend', safe: true, edits: [{ span: { start: 34, end: 36 }, text: '28' }] }],
      }),
      finding(45, 50, { severity: 'hint', related: [{ span: { start: 0, end: 5 }, message: 'Here too.' }] }),
    ],
  },
  TEXT,
);
const CLEAN = new LintedFile({ file: 'clean.txt', findings: [] }, '');

/** Elements of an XML text as `name attribute=value …`; fails where it is not well formed. */
function elements(xml: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.push([name, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(' '));
  });
  parser.write(xml).close();
  return found;
}

/** All findings of the samples. */
function samples(): LintedFile[] {
  const files: LintedFile[] = [];
  for (const [folder, names] of collect([path.join(SAMPLES, 'broken')]))
    for (const analysed of analyseFolder(folder, names)) files.push(new LintedFile(lintFile(analysed), analysed.text));
  return files;
}

describe('reports', () => {
  it('as text name the place and show the words', () => {
    assert.equal(
      textFormat([FILE, CLEAN], PLAIN),
      `./a, b/d1.txt:3:13 error date/impossible: Not in the <calendar>, 100% & “sure”.
    They met on February 30, 1977, &  [31mleft.
                ^^^^^^^^^^^^^^^^^
./a, b/d1.txt:3:33 hint date/impossible: Not in the <calendar>, 100% & “sure”.
    They met on February 30, 1977, &  [31mleft.
                                    ^^^^^
2 findings (1 error, 1 hint) in 2 files, 1 of them mended by --fix
`,
    );
    assert.ok(textFormat([FILE], { colour: true, shard: null }).includes('\u001b[31merror\u001b[39m'));
  });

  it('for GitHub escape what would end a command', () => {
    assert.equal(
      githubFormat([FILE, CLEAN], PLAIN),
      '::error file=a%2C b/d1.txt,line=3,endLine=3,col=13,endColumn=30,title=date/impossible::Not in the <calendar>, 100%25 & “sure”.\n' +
        '::notice file=a%2C b/d1.txt,line=3,endLine=3,col=33,endColumn=38,title=date/impossible::Not in the <calendar>, 100%25 & “sure”.\n',
    );
  });

  it('for Checkstyle and JUnit are XML', () => {
    assert.deepEqual(elements(checkstyleFormat([FILE, CLEAN], PLAIN)), [
      'checkstyle version=4.3',
      'file name=a, b/d1.txt',
      'error line=3 column=13 severity=error message=Not in the <calendar>, 100% & “sure”. source=frus.date/impossible',
      'error line=3 column=33 severity=info message=Not in the <calendar>, 100% & “sure”. source=frus.date/impossible',
      'file name=clean.txt',
    ]);
    assert.deepEqual(elements(junitFormat([FILE, CLEAN], PLAIN)), [
      'testsuites name=frus lint tests=3 failures=1 errors=0',
      'testsuite name=a, b/d1.txt tests=2 failures=1 errors=0',
      'testcase classname=a, b/d1.txt name=date/impossible (3:13)',
      'failure type=error message=Not in the <calendar>, 100% & “sure”.',
      'testcase classname=a, b/d1.txt name=date/impossible (3:33)',
      'system-out',
      'testsuite name=clean.txt tests=1 failures=0 errors=0',
      'testcase classname=clean.txt name=frus lint',
    ]);
    const strange = FILE.with([finding(0, 1, { message: 'Control \u0007 and lone \ud800.' })]);
    for (const format of [checkstyleFormat, junitFormat]) assert.ok(elements(format([strange], PLAIN)).length > 2);
  });

  describe('as SARIF', () => {
    const require = createRequire(__filename);
    const schema = path.join(
      path.dirname(require.resolve('@microsoft/jest-sarif')),
      'schemas',
      'sarif-2.1.0-rtm.5.json',
    );
    // Draft 4 names itself by `id`; of what else it says the validator understands everything.
    const { $schema, id, ...plain } = JSON.parse(readFileSync(schema, 'utf8')) as Record<string, unknown>;
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(plain);
    const log = (files: readonly LintedFile[], shard: string | null = null) =>
      JSON.parse(sarifFormat(files, { colour: false, shard })) as Log;

    it('are valid by the official schema', () => {
      assert.deepEqual(
        [$schema, id].map((name) => /draft-04|sarif/.test(String(name))),
        [true, true],
      );
      for (const files of [[], [FILE, CLEAN], samples()]) {
        assert.ok(validate(log(files)), JSON.stringify(validate.errors?.slice(0, 3), null, 2));
      }
      const broken = log([FILE]) as unknown as { runs: { results: { level: string }[] }[] };
      broken.runs[0]!.results[0]!.level = 'fatal';
      assert.ok(!validate(broken), 'the schema can fail');
    });

    it('hold rules with help, places, related places and fixes', () => {
      const run = log([FILE]).runs[0]!;
      const [first, second] = run.results!;
      const rule = run.tool.driver.rules![first!.ruleIndex!]!;
      assert.equal(rule.id, 'date/impossible');
      assert.match(rule.help?.markdown ?? '', /^# date\/impossible\n/);
      assert.match(rule.helpUri ?? '', /\/server\/docs\/rules\/date\/impossible\.md$/);
      const { artifactLocation, region } = first!.locations![0]!.physicalLocation!;
      assert.deepEqual(artifactLocation, { uri: 'a%2C%20b/d1.txt', uriBaseId: '%SRCROOT%', index: 0 });
      assert.equal(TEXT.substring(region!.charOffset!, region!.charOffset! + region!.charLength!), 'February 30, 1977');
      assert.deepEqual([region!.startLine, region!.startColumn, region!.endColumn], [3, 13, 30]);
      const { deletedRegion, insertedContent } = first!.fixes![0]!.artifactChanges[0]!.replacements[0]!;
      assert.deepEqual([deletedRegion.startColumn, deletedRegion.endColumn, insertedContent?.text], [22, 24, '28']);
      assert.equal(second!.level, 'note');
      assert.equal(second!.relatedLocations![0]!.message?.text, 'Here too.');
    });

    it('tell findings by fingerprints that stay when they move', () => {
      const prints = (files: LintedFile[]) =>
        log(files).runs[0]!.results!.map((r) => r.partialFingerprints!['frusFinding/v1']);
      const moved = new LintedFile(
        {
          file: FILE.file,
          findings: FILE.findings.map((f) => ({ ...f, span: { start: f.span.start + 8, end: f.span.end + 8 } })),
        },
        `Above.\n\n${TEXT}`,
      );
      assert.deepEqual(prints([moved]), prints([FILE]));
      const twice = FILE.with([finding(25, 42), finding(25, 42)]);
      assert.equal(new Set(prints([twice])).size, 2);
    });

    it('bear the part of a run in their id, so that parts can be merged', () => {
      assert.equal(log([FILE]).runs[0]!.automationDetails!.id, 'frus-lint/');
      assert.equal(log([FILE], '2/8').runs[0]!.automationDetails!.id, 'frus-lint/2-of-8/');
    });
  });
});
