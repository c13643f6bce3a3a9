import assert from 'node:assert/strict';
import type { Span } from '../text/span';
import { readOne } from './testKit';

/** The parts of a source note in words. */
function source(
  note: string,
  top = '5. Memorandum From Hill to Marsh 1\n\nThe text says a few things about fish.\n\n',
) {
  const document = readOne(`${top}  1. ${note}\n`);
  const s = document.source;
  if (!s) return null;
  const words = (span: Span | null) => (span ? document.text.slice(span.start, span.end) : null);
  const all = (spans: readonly Span[]) => spans.map(words).join(', ');
  return {
    prefix: words(s.prefix),
    location: words(s.location),
    repository: words(s.repository),
    classification: words(s.classification),
    handling: all(s.handling),
    drafted: all(s.drafted),
    on: s.draftedOn?.iso ?? null,
    cleared: all(s.cleared),
    approved: all(s.approved),
  };
}

const PLACE = 'Department of State, Central Files, 611.61/5–362';

describe('source note', () => {
  it('is taken apart', () => {
    assert.deepEqual(
      source(
        `Source: ${PLACE}. Secret; Nodis; Eyes Only. Drafted by Hill on May 4, 1962; cleared by Marsh, Rivers, Brook, and Ford; and approved by Lake. Hill wrote in the margin.`,
      ),
      {
        prefix: 'Source:',
        location: PLACE,
        repository: 'Department of State',
        classification: 'Secret',
        handling: 'Nodis, Eyes Only',
        drafted: 'Hill',
        on: '1962-05-04',
        cleared: 'Marsh, Rivers, Brook, Ford',
        approved: 'Lake',
      },
    );
  });

  it('has a folder’s name with abbreviations in its location', () => {
    const found = source(
      'Source: Reagan Library, Hill Papers, 1985 Sept. Mtg. w/ E. Marsh. Secret; Sensitive. Drafted by Ford.',
    );
    assert.equal(found!.location, 'Reagan Library, Hill Papers, 1985 Sept. Mtg. w/ E. Marsh');
    assert.equal(found!.repository, 'Reagan Library');
    assert.deepEqual([found!.classification, found!.handling, found!.drafted], ['Secret', 'Sensitive', 'Ford']);
  });

  it('knows the degrees of classification', () => {
    for (const degree of [
      'Top Secret',
      'Confidential',
      'Official Use Only',
      'Limited Official Use',
      'Unclassified',
      'No classification marking',
    ]) {
      assert.equal(source(`Source: ${PLACE}. ${degree}; Priority.`)!.classification, degree);
    }
    const none = source(`Source: ${PLACE}. Printed from a copy. Secret is only a word here.`)!;
    assert.deepEqual([none.classification, none.handling], [null, '']);
  });

  it('reads the wordings on drafting, clearing and approval', () => {
    const people = (sentence: string) => {
      const { drafted, on, cleared, approved } = source(`Source: ${PLACE}. Secret. ${sentence}`)!;
      return [drafted, on, cleared, approved];
    };
    assert.deepEqual(people('Drafted and approved by Hill.'), ['Hill', null, '', 'Hill']);
    assert.deepEqual(people('Drafted by Hill (EUR/SOV) on May 4; cleared in draft by Marsh (L) and Brook.'), [
      'Hill',
      '--05-04',
      'Marsh, Brook',
      '',
    ]);
    assert.deepEqual(
      people('Drafted by William P. Hill of the Office of Eastern European Affairs and cleared by Marsh.'),
      ['William P. Hill', null, 'Marsh', ''],
    );
    assert.deepEqual(people('Drafted by Hill and approved in S. On May 9 it was sent.'), ['Hill', null, '', '']);
    assert.deepEqual(people('The conversation was held in the Embassy.'), ['', null, '', '']);
  });

  it('holds the words on drafting in the sentence of the classification', () => {
    const found = source(`Source: ${PLACE}. Secret; Noforn; drafted by Hill; cleared by Marsh.`)!;
    assert.deepEqual([found.handling, found.drafted, found.cleared], ['Noforn', 'Hill', 'Marsh']);
  });

  it('may have lost its first word, or stand in the text', () => {
    const lost = source(`${PLACE}. Secret.`)!;
    assert.deepEqual([lost.prefix, lost.location, lost.classification], [null, PLACE, 'Secret']);
    const document = readOne(`5. Memorandum From Hill to Marsh\n\n[Source: ${PLACE}. Secret. Copy of a draft.]\n`);
    const { location } = document.source!;
    assert.equal(document.text.slice(location!.start, location!.end), PLACE);
  });

  it('is none where the first note says something else', () => {
    assert.equal(source('See Document 4.'), null);
    assert.equal(source(''), null);
  });
});
