import assert from 'node:assert/strict';
import { parseConfig } from './parse';

/** The problems of a text as `the place: the message`. */
function problems(text: string): string[] {
  return parseConfig(text).problems.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`);
}

describe('frus.yaml', () => {
  it('says what a volume is', () => {
    const { config, problems: found } = parseConfig(
      'volume:\n  id: frus1955-57v19\n  title: National Security Policy\n  first: 1\n  last: 60a\n  chapters:\n    - { title: Basic Policy, first: 1, last: 20 }\n  habits: { sourceNote: 0, pages: volume }\n',
    );
    assert.deepEqual(found, []);
    assert.deepEqual(config, {
      volume: {
        id: 'frus1955-57v19',
        title: 'National Security Policy',
        first: '1',
        last: '60a',
        chapters: [{ title: 'Basic Policy', first: '1', last: '20' }],
        habits: { sourceNote: 0, pages: 'volume' },
      },
    });
  });

  it('says how documents are checked', () => {
    const { config, problems: found } = parseConfig(
      'lint:\n  extends: ../base.yaml\n  profile: strict\n  rules:\n    footnote/sequence: off\n    date/weekday: { level: error }\n  overrides:\n    - files: "*.frus"\n      volumes: [frus1948*]\n      rules: { source/missing: hint }\n  ignore: [drafts/]\n  baseline: known.json\n',
    );
    assert.deepEqual(found, []);
    assert.deepEqual(config.lint, {
      profile: 'strict',
      rules: { 'footnote/sequence': { level: 'off' }, 'date/weekday': { level: 'error' } },
      extends: ['../base.yaml'],
      ignore: ['drafts/'],
      baseline: 'known.json',
      overrides: [{ rules: { 'source/missing': { level: 'hint' } }, files: ['*.frus'], volumes: ['frus1948*'] }],
    });
  });

  it('may be empty', () => {
    for (const text of ['', '# nothing yet\n', 'lint:\n']) {
      const { config } = parseConfig(text);
      assert.deepEqual(config, {});
    }
    assert.deepEqual(problems('# nothing yet\n'), []);
  });

  describe('faults', () => {
    const cases: [what: string, text: string, ...expected: string[]][] = [
      ['a key that is not there', 'lnt: {}\n', 'lnt: There is no key “lnt” here; did you mean “lint”?'],
      [
        'documents and chapters that do not follow each other',
        'volume:\n  first: 5\n  last: 3\n',
        '3: The last document, 3, stands before the first, 5.',
      ],
      [
        'chapters that overlap, run backwards or leave the volume',
        'volume:\n  last: 30\n  chapters:\n    - { title: A, first: 1, last: 10 }\n    - { title: B, first: 9, last: 8 }\n    - { title: C, first: 9, last: 31 }\n',
        '9: The chapter begins with Document 9; the one before it goes up to 10. Chapters stand in their order.',
        '8: The chapter’s last document, 8, stands before its first, 9.',
        '31: The chapter goes beyond the last document of the volume, 30.',
      ],
      [
        'an id that is none',
        'volume:\n  title: Cyprus\n  id: cyprus\n',
        'cyprus: “cyprus” is no id of a volume, such as frus1969-76v38p1.',
      ],
      [
        'a rule that is not there',
        'lint:\n  rules:\n    footnote/sequense: off\n',
        'footnote/sequense: There is no rule “footnote/sequense” here; did you mean “footnote/sequence”?',
      ],
      [
        'a level that is none',
        'lint:\n  rules:\n    date/weekday: warn\n    page/sequence: error\n',
        'warn: “warn” is none of off, hint, info, warning, error.',
      ],
      [
        'a level that is none, within a rule',
        'lint:\n  rules:\n    date/weekday:\n      level: eror\n',
        'eror: “eror” is none of off, hint, info, warning, error; did you mean “error”?',
      ],
      [
        'an option that the rule has not',
        'lint:\n  rules:\n    date/weekday:\n      options: { days: 3 }\n',
        'options: There is no key “options” here: level.',
      ],
      ['a profile that is none', 'lint: { profile: lax }\n', 'lax: “lax” is none of recommended, strict, pedantic.'],
      ['a number for a list', 'lint: { ignore: 5 }\n', '5: Want a text here, not 5.'],
      ['a text for keys', 'lint: strict\n', 'strict: Want keys with values here, not “strict”.'],
      ['nothing for keys', 'volume:\n', 'volume: Want keys with values here, not nothing.'],
      [
        'an id that is none',
        'volume: { id: volume 5 }\n',
        'volume 5: “volume 5” is no id of a volume, such as frus1969-76v38p1.',
      ],
      ['a chapter without title', 'volume:\n  chapters:\n    - first: 1\n', 'first: “title” is missing.'],
      ['the same key twice', 'lint: {}\nlint: {}\n', 'l: Map keys must be unique.'],
    ];
    for (const [what, text, ...expected] of cases)
      it(`are told at their place: ${what}`, () => {
        assert.deepEqual(problems(text), expected);
      });

    it('leave what is right in force', () => {
      const { config } = parseConfig('lint:\n  profile: lax\n  rules: { date/weekday: error, page/sequence: loud }\n');
      assert.deepEqual(config.lint, { rules: { 'date/weekday': { level: 'error' } } });
    });

    it('of YAML itself are told once', () => {
      assert.equal(problems('lint: [\n').length, 1);
      assert.equal(problems('lint: *nowhere\n').length, 1);
    });
  });
});
