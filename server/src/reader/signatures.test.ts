import assert from 'node:assert/strict';
import { readOne } from './testKit';

const PARAGRAPH =
  'The minister opened with a long account of the fishing season, and he closed with another of the same kind.';
const TOP = `5. Letter From President Ford to King Olav\n\nWashington, May 3, 1962.\n\n${PARAGRAPH}\n\n`;

/** `block: name` of each signature; line ends as `/`. */
function signatures(rest: string): string[] {
  const document = readOne(`${TOP}${rest}\n`);
  return document.signatures.map(
    (s) =>
      `${document.text.slice(s.span.start, s.span.end).replace(/\s*\n\s*/g, ' / ')}: ${document.text.slice(s.name.start, s.name.end)}`,
  );
}

describe('signatures', () => {
  it('are names at the end: in full, surnames, initials', () => {
    for (const name of [
      'George P. Hill',
      'Hill',
      'J.C. Hill',
      'Bob K.',
      'McG. B.',
      'GPH',
      'C. de Berg',
      'Ray S. Hill, Jr.',
      'G',
    ]) {
      assert.deepEqual(signatures(name), [`${name}: ${name}`]);
    }
  });

  it('stand in brackets or behind [signed]', () => {
    assert.deepEqual(signatures('[Grady]'), ['[Grady]: Grady']);
    assert.deepEqual(signatures('[signed]\nWilliam P. Hill'), ['[signed] / William P. Hill: William P. Hill']);
    assert.deepEqual(signatures('[signed William P. Hill]'), ['[signed William P. Hill]: William P. Hill']);
    assert.deepEqual(signatures('/s/ William P. Hill'), ['/s/ William P. Hill: William P. Hill']);
  });

  it('end before a call and take the lines of title below', () => {
    assert.deepEqual(signatures('Herter1\n\n  1. Not signed in his own hand.'), ['Herter: Herter']);
    assert.deepEqual(signatures('Earle G. Hill1\nChairman\nJoint Chiefs of Staff\n\n  1. Signed for him.'), [
      'Earle G. Hill1 / Chairman / Joint Chiefs of Staff: Earle G. Hill',
    ]);
    assert.deepEqual(signatures('N. Spencer Hill\nChargé d’Affaires, a.i.'), [
      'N. Spencer Hill / Chargé d’Affaires, a.i.: N. Spencer Hill',
    ]);
  });

  it('are several where several signed', () => {
    assert.deepEqual(signatures('N. Hill\nL. Berg'), ['N. Hill: N. Hill', 'L. Berg: L. Berg']);
  });

  it('follow a valediction, without it', () => {
    assert.deepEqual(signatures('With warm regards,\nSincerely,\n\nJimmy Hill'), ['Jimmy Hill: Jimmy Hill']);
  });

  it('stand before attachments', () => {
    assert.deepEqual(signatures(`Dean Hill\n\nAttachment\n\n${PARAGRAPH}`), ['Dean Hill: Dean Hill']);
    assert.deepEqual(signatures(`Theodore Hill\nExecutive Secretary\n\nEnclosure:\n\n  • As stated.`), [
      'Theodore Hill / Executive Secretary: Theodore Hill',
    ]);
  });

  it('do not take what a telegram quotes', () => {
    assert.deepEqual(signatures('Faithfully,\n\nSigned: Chris.”\n\nHerter'), ['Herter: Herter']);
    assert.deepEqual(signatures(`Sincerely,\n\nJohn F. Hill\n\n${PARAGRAPH}\n\nRusk`), ['Rusk: Rusk']);
  });

  it('are none where the text ends with something else', () => {
    for (const line of [
      'That is all.',
      'DISAPPROVE',
      'R. C. Hill, Consultant',
      '  • Boats',
      'No',
      'Fish\t\t12',
      'USSR PARTICIPANTS',
      'Chairman',
    ]) {
      assert.deepEqual(signatures(line), [], line);
    }
  });
});
