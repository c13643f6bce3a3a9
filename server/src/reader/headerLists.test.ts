import assert from 'node:assert/strict';
import { readOne } from './testKit';

/** The lists of a text, `kind label: entry | entry`; `–` for a lost label. */
function lists(text: string): string[] {
  const document = readOne(text);
  const words = (s: { start: number; end: number }) => document.text.slice(s.start, s.end);
  return document.header.map(
    ({ kind, label, entries }) => `${kind} ${label ? words(label) : '–'}: ${entries.map(words).join(' | ')}`,
  );
}

const TOP = '5. Memorandum of Conversation\n\nOslo, May 3, 1962.\n\n';
const BODY =
  '\n\nThe minister opened with a long account of the fishing season, and he closed with another of the same kind.\n';

describe('header lists', () => {
  it('have a label in a line of its own and bullets below', () => {
    const text = `${TOP}SUBJECT\n\n  • Fishing rights\n\nPARTICIPANTS\n\n  • The Secretary\n  • Mr. Hill${BODY}`;
    const expected = ['subject SUBJECT: Fishing rights', 'participants PARTICIPANTS: The Secretary | Mr. Hill'];
    assert.deepEqual(lists(text), expected);
    assert.deepEqual(lists(text.replace(/\n\n/g, '\n')), expected, 'single line breaks');
    assert.deepEqual(lists(text.replace(/\n/g, '\r\n')), expected, 'CRLF');
    for (const bullet of ['-', '*', '–']) assert.deepEqual(lists(text.replaceAll('•', bullet)), expected, bullet);
  });

  it('have a text behind a lone bullet on the next line', () => {
    assert.deepEqual(lists(`${TOP}SUBJECT\n\n-\nFishing rights${BODY}`), ['subject SUBJECT: Fishing rights']);
  });

  it('know the labels of memoranda, telegrams and records', () => {
    const of = (label: string) => lists(`${TOP}${label}\n\n  • Entry${BODY}`)[0]?.replace(/:.*/, '');
    for (const [label, kind] of [
      ['TO', 'to'],
      ['FROM:', 'from'],
      ['FM', 'from'],
      ['THROUGH', 'through'],
      ['REF', 'reference'],
      ['REFS:', 'reference'],
      ['REFERENCES', 'reference'],
      ['OTHERS PRESENT', 'participants'],
      ['MEMORANDUM FOR', 'to'],
      ['INFO', 'other'],
      ['DATE:', 'other'],
      ['PLACE', 'other'],
      ['SUBJ:', 'subject'],
      ['Subject :', 'subject'],
      ['DATE (OF INFO.)', 'other'],
    ] as const) {
      assert.equal(of(label), `${kind} ${label.replace(/ ?:$/, '')}`, label);
    }
    assert.equal(of('1. PARTICIPANTS:'), 'participants PARTICIPANTS');
    assert.equal(of('SUBJCET'), undefined);
    assert.equal(of('SUBECT'), 'subject SUBECT');
  });

  it('run in behind their label', () => {
    assert.deepEqual(lists(`${TOP}SUBJECT: Fishing rights\nTO: The Secretary\nFROM: EUR—Mr. Hill${BODY}`), [
      'subject SUBJECT: Fishing rights',
      'to TO: The Secretary',
      'from FROM: EUR—Mr. Hill',
    ]);
  });

  it('run in without a colon', () => {
    assert.deepEqual(lists(`${TOP}SUBJECT Fishing rights\nTO The Secretary${BODY}`), [
      'subject SUBJECT: Fishing rights',
      'to TO: The Secretary',
    ]);
  });

  it('go without bullets', () => {
    assert.deepEqual(
      lists(`${TOP}SUBJECT\nFishing rights\n\nPARTICIPANTS\nThe Secretary\nMr. Hill\n\nSecret.${BODY}`),
      ['subject SUBJECT: Fishing rights', 'participants PARTICIPANTS: The Secretary | Mr. Hill'],
    );
  });

  it('hold groups of participants', () => {
    const text = `${TOP}PARTICIPANTS\n\nU.S.\n\n    • The Secretary\n    • Mr. Hill\n\nNorway\n\n    • Mr. Berg${BODY}`;
    assert.deepEqual(lists(text), ['participants PARTICIPANTS: The Secretary | Mr. Hill | Mr. Berg']);
    assert.deepEqual(lists(text.replace(/\n\n/g, '\n')), [
      'participants PARTICIPANTS: The Secretary | Mr. Hill | Mr. Berg',
    ]);
  });

  it('may have lost their labels', () => {
    assert.deepEqual(lists(`5. Action Memorandum From Hill to Marsh\n\n\n  • Fishing rights${BODY}`), [
      'subject –: Fishing rights',
    ]);
    assert.deepEqual(
      lists(`5. Memorandum of Conversation\n\n\n  • Fishing rights\n\n\n  • Mr. Hill\n  • Mr. Berg${BODY}`),
      ['subject –: Fishing rights', 'participants –: Mr. Hill | Mr. Berg'],
    );
  });

  it('end before calls, and their bullets are no part of an entry', () => {
    const text = `${TOP}SUBJECT\n\n  • Fishing rights1${BODY}\n  1. See also the map.\n`;
    assert.deepEqual(lists(text), ['subject SUBJECT: Fishing rights']);
  });

  it('are not found in the body', () => {
    for (const line of [
      'Recommendations:\n\n  • That you sign.\n  • That you rest.',
      'References to the treaty:\n\n  • One.\n  • Two.',
      'To: be or not.',
    ]) {
      assert.deepEqual(
        lists(
          `${TOP}The minister opened with a long account of the fishing season, and closed with another one.\n\n${line}${BODY}`,
        ),
        [],
        line,
      );
    }
    assert.deepEqual(
      lists(
        '5. Telegram From the Embassy in Norway\n\n64. Ref: Embtel 56. The minister is well and sends his regards.\n',
      ),
      [],
    );
  });
});
