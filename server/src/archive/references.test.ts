import assert from 'node:assert/strict';
import { readOne } from '../reader/testKit';
import { textOf } from '../text/span';
import { createCatalogue } from './catalogue';
import { resolveReferences } from './references';
import { restate } from './references/holdings';
import { splitLostDash } from './references/lostDash';
import { type DocumentSummary, summarize } from './summary';
import { createVolume } from './volume';

/** A document of three notes at least, the last of them the one under test. */
function text(number: string, notes: readonly string[], body = 'The Council met.'): string {
  const calls = notes.map((_, i) => `[${i + 1}]`).join(' ');
  const foot = notes.map((note, i) => `[${i + 1}] ${note}`).join('\n');
  return `${number}. Telegram From the Embassy in Greece to the Department of State\n\nAthens, May 1, 1977.\n\n${body} ${calls}\n\n${foot}\n`;
}

interface Setting {
  readonly id?: string | null;
  readonly complete?: boolean;
  /** Numbers of the other documents, and how many notes each has. */
  readonly others?: Readonly<Record<string, number>>;
  readonly number?: string;
  readonly pages?: Readonly<Record<string, readonly string[]>>;
  readonly body?: string;
}

const SOURCE = 'Source: Department of State, Central Files, 762.00/5–177. Secret.';

/** The references of a document with these notes: the words, and where each target is (volume document note page, state). */
function resolve(notes: readonly string[], setting: Setting = {}): string[] {
  const {
    id = 'frus1977-80v21',
    complete = true,
    number = '38',
    others = { '36': 3, '37': 3, '39': 3, '12': 9 },
  } = setting;
  const document = readOne(text(number, notes, setting.body));
  const self = summarize(document, `d${number}.txt`, 0, 0);
  const summaries = Object.entries(others).map(
    ([name, count]): DocumentSummary => ({
      ...self,
      file: `d${name}.txt`,
      number: name,
      notes: Array.from({ length: count }, (_, i) => String(i + 1)),
      pages: setting.pages?.[name] ?? [],
    }),
  );
  const volume = createVolume(id, [self, ...summaries], { complete });
  return resolveReferences(document, { self, volume, catalogue: createCatalogue() })
    .filter(({ candidate }) => !candidate.items.some((item) => item.kind === 'record') || candidate.anchor !== null)
    .map(({ candidate, targets, standsFor }) => {
      const where = targets.map((t) =>
        [
          t.volume,
          t.document && `d${t.document}`,
          t.note && `n${t.note}`,
          t.page && `p${t.page}`,
          t.attachment && `a:${t.attachment}`,
          t.state,
        ]
          .filter(Boolean)
          .join(' '),
      );
      if (standsFor !== null) where.push(`“${standsFor}”`);
      return `${textOf(document.text, candidate.span)} -> ${where.join(', ')}`;
    });
}

describe('resolveReferences: this volume', () => {
  it('checks documents and notes against the volume', () => {
    assert.deepEqual(resolve(['See Document 37.']), ['Document 37 -> d37 volume']);
    assert.deepEqual(resolve(['See Document 38.']), ['Document 38 -> d38 here']);
    assert.deepEqual(resolve(['See Document 200.']), ['Document 200 -> d200 missing']);
    assert.deepEqual(resolve(['See Document 200.'], { complete: false }), ['Document 200 -> d200 unknown']);
    assert.deepEqual(resolve(['See footnote 9, Document 12.']), ['footnote 9, Document 12 -> d12 n9 volume']);
    assert.deepEqual(resolve(['See footnote 4, Document 37.']), ['footnote 4, Document 37 -> d37 n4 missing']);
  });

  it('counts out ranges', () => {
    assert.deepEqual(resolve(['See Documents 36–38.']), ['Documents 36–38 -> d36 volume, d37 volume, d38 here']);
    assert.deepEqual(resolve(['One.', 'Two.', 'See footnotes 1–3 above.']), [
      'footnotes 1–3 above -> n1 here, n2 here, n3 here',
    ]);
  });

  it('takes footnotes without a document for notes of this one', () => {
    assert.deepEqual(resolve(['One.', 'See footnote 1.']), ['footnote 1 -> n1 here']);
    assert.deepEqual(resolve(['One.', 'See footnote 7.']), ['footnote 7 -> n7 missing']);
  });

  it('takes supra and infra for the document immediately before and after', () => {
    assert.deepEqual(resolve(['Supra.']), ['Supra -> d37 volume']);
    assert.deepEqual(resolve(['See footnote 2, supra.']), ['footnote 2, supra -> d37 n2 volume']);
    assert.deepEqual(resolve(['See the editorial note, infra.']), ['editorial note, infra -> d39 volume']);
    assert.deepEqual(resolve(['See footnotes 2–3, infra.']), ['footnotes 2–3, infra -> d39 n2 volume, d39 n3 volume']);
  });

  it('takes supra for this document where only this has such a note', () => {
    const notes = ['One.', 'Two.', 'Three.', 'Four.', 'See footnote 4, supra.'];
    assert.deepEqual(resolve(notes), ['footnote 4, supra -> n4 here']);
  });

  it('knows the number alone of a neighbour that is not at hand', () => {
    assert.deepEqual(resolve(['Supra.'], { complete: false, others: { '12': 9 } }), ['Supra -> d37 unknown']);
  });

  it('takes “above” for the document before where the note cannot stand above', () => {
    assert.deepEqual(resolve(['See footnote 1 above.']), ['footnote 1 above -> d37 n1 volume']);
    assert.deepEqual(resolve(['One.', 'See footnote 1 above.']), ['footnote 1 above -> n1 here']);
    assert.deepEqual(resolve(['One.', 'See footnote 3 above.']), ['footnote 3 above -> d37 n3 volume']);
  });

  it('takes “thereto” for the document named before it', () => {
    assert.deepEqual(resolve(['The memorandum is Document 12. See footnote 5 thereto.']), [
      'Document 12 -> d12 volume',
      'footnote 5 thereto -> d12 n5 volume',
    ]);
  });

  it('finds pages', () => {
    const pages = { '37': ['100', '101'], '39': ['104'] };
    assert.deepEqual(resolve(['May 11, p. 101.'], { pages }), ['p. 101 -> d37 p101 volume']);
    assert.deepEqual(resolve(['See footnote 2, p. 104.'], { pages }), ['footnote 2, p. 104 -> d39 n2 p104 volume']);
    assert.deepEqual(resolve(['See p. 900.'], { pages }), ['p. 900 -> p900 unknown']);
  });

  it('finds parts of this document', () => {
    const body = 'The Council met.\n\nTab A\n\nPaper Prepared in the Department\n\nText of the paper.';
    const [found] = resolve(['Tab A is printed below. Tab B is not.'], { body });
    assert.match(found!, /^Tab A -> a:tab a (?:here|unknown)$/);
    assert.deepEqual(resolve(['Tab B is not printed.']), ['Tab B -> a:tab b unknown']);
  });
});

describe('resolveReferences: other volumes', () => {
  it('finds them in the catalogue', () => {
    assert.deepEqual(
      resolve(['See Foreign Relations, 1981–1988, vol. IV, Soviet Union, January 1983–March 1985, Document 351.']),
      [
        'Foreign Relations, 1981–1988, vol. IV, Soviet Union, January 1983–March 1985, Document 351 -> frus1981-88v04 d351 catalogued',
      ],
    );
    assert.deepEqual(resolve(['See vol. VI, Document 21.']), ['vol. VI, Document 21 -> frus1977-80v06 d21 catalogued']);
    assert.deepEqual(resolve(['See vol. VI, Document 21.'], { id: null }), ['vol. VI, Document 21 -> ']);
  });

  it('tells citations of this volume', () => {
    assert.deepEqual(resolve(['See Foreign Relations, 1977–1980, vol. XXI, Document 12.']), [
      'Foreign Relations, 1977–1980, vol. XXI, Document 12 -> d12 volume',
    ]);
  });

  it('cannot tell the part that a citation leaves out', () => {
    assert.deepEqual(resolve(['See Foreign Relations, 1952–1954, vol. II, p. 806.']), [
      'Foreign Relations, 1952–1954, vol. II, p. 806 -> frus1952-54v02p1 p806 unknown, frus1952-54v02p2 p806 unknown',
    ]);
  });

  it('says nothing of volumes that are in no catalogue, nor of other works', () => {
    assert.deepEqual(resolve(['See Foreign Relations, 1977–1980, vol. XC, Document 2.']), [
      'Foreign Relations, 1977–1980, vol. XC, Document 2 -> ',
    ]);
    assert.deepEqual(resolve(['Public Papers: Carter, 1977, pp. 4–6.']), ['Public Papers: Carter, 1977, pp. 4–6 -> ']);
  });
});

describe('resolveReferences: ibid.', () => {
  it('takes up the volume cited last, in this note or one before', () => {
    const first = 'See Foreign Relations, 1969–1976, vol. XV, Document 123.';
    assert.deepEqual(
      resolve([first, 'See ibid., Document 130.']).at(-1),
      'ibid., Document 130 -> frus1969-76v15 d130 catalogued',
    );
    assert.deepEqual(
      resolve([first, 'See ibid., vol. XVI, Document 12.']).at(-1),
      'ibid., vol. XVI, Document 12 -> frus1969-76v16 d12 catalogued',
    );
    assert.deepEqual(
      resolve([first, 'See ibid., 1952–1954, vol. VIII, p. 110.']).at(-1),
      'ibid., 1952–1954, vol. VIII, p. 110 -> frus1952-54v08 p110 catalogued',
    );
    assert.deepEqual(resolve([`${first} A copy is ibid.`]).at(-1), 'ibid. -> frus1969-76v15 d123 catalogued');
  });

  it('passes over a document of this volume to the volume or file cited before', () => {
    const first = 'See Foreign Relations, 1969–1976, vol. XV, Document 123.';
    assert.deepEqual(
      resolve([first, 'See Document 12.', 'See ibid., Document 130.']).at(-1),
      'ibid., Document 130 -> frus1969-76v15 d130 catalogued',
    );
    assert.deepEqual(
      resolve([SOURCE, 'See Document 12. (Ibid.)']).at(-1),
      'Ibid. -> “Department of State, Central Files, 762.00/5–177”',
    );
  });

  it('takes up a note of the document named last', () => {
    assert.deepEqual(
      resolve(['See Document 12.', 'See footnote 3, ibid.']).at(-1),
      'footnote 3, ibid. -> d12 n3 volume',
    );
  });

  it('puts what is restated into the file or work cited last', () => {
    assert.deepEqual(resolve([SOURCE, 'A copy is there. (Ibid., 611.41/2–1577)']), [
      'Ibid., 611.41/2–1577 -> “Department of State, Central Files, 611.41/2–1577”',
    ]);
    assert.deepEqual(
      resolve([SOURCE, 'Telegram 5. (Ibid., Conference Files: Lot 64 D 560)', 'Minutes. (Ibid.)']).at(-1),
      'Ibid. -> “Department of State, Conference Files: Lot 64 D 560”',
    );
    assert.deepEqual(
      resolve(['Public Papers: Carter, 1977, pp. 4–6.', '(Ibid., p. 9)']).at(-1),
      'Ibid., p. 9 -> “Public Papers: Carter, 1977, p. 9”',
    );
  });

  it('stands for nothing where nothing was cited', () => {
    assert.deepEqual(resolve(['(Ibid.)']), ['Ibid. -> ']);
  });
});

describe('resolveReferences: lost dashes', () => {
  it('finds both ends where a dash was lost', () => {
    assert.deepEqual(resolve(['See Documents 3638.']), ['Documents 3638 -> d36 volume, d37 volume, d38 here']);
    assert.deepEqual(resolve(['See footnotes 13, Document 12.']), [
      'footnotes 13, Document 12 -> d12 n1 volume, d12 n2 volume, d12 n3 volume',
    ]);
    assert.equal(
      resolve(['See Foreign Relations, 1969–1976, vol. XV, Documents 376378.'])[0]!.split(' -> ')[1],
      'frus1969-76v15 d376 catalogued, frus1969-76v15 d377 catalogued, frus1969-76v15 d378 catalogued',
    );
  });

  it('leaves a number alone that is there, or of which no range can be made', () => {
    assert.deepEqual(resolve(['See Document 12.']), ['Document 12 -> d12 volume']);
    assert.deepEqual(resolve(['See Document 3736.']), ['Document 3736 -> d3736 missing']);
  });

  it('cuts where the range is narrowest', () => {
    assert.deepEqual(splitLostDash('376378', 100), ['376', '378']);
    assert.deepEqual(splitLostDash('98101', 100), ['98', '101']);
    assert.deepEqual(splitLostDash('914', 100), ['9', '14']);
    assert.equal(splitLostDash('4', 100), null);
    assert.equal(splitLostDash('5010', 100), null);
    assert.equal(
      splitLostDash('376378', 100, (n) => n !== '378'),
      null,
    );
  });
});

describe('restate', () => {
  const cases: readonly (readonly [before: string, restated: string, whole: string])[] = [
    [
      'Department of State, Central Files, 762.00/11–1658',
      '611.93/2–2662',
      'Department of State, Central Files, 611.93/2–2662',
    ],
    [
      'Department of State, Central Files, 762.00/11–1658',
      'S/P Files: Lot 67 D 548, China',
      'Department of State, S/P Files: Lot 67 D 548, China',
    ],
    [
      'Department of State, Presidential Correspondence: Lot 66 D 204',
      'Lot 77 D 163',
      'Department of State, Presidential Correspondence: Lot 77 D 163',
    ],
    [
      'Central Intelligence Agency, Job 79–01025A, Box 10, Folder 1',
      'Folder 2',
      'Central Intelligence Agency, Job 79–01025A, Box 10, Folder 2',
    ],
    [
      'Department of State Bulletin, May 5, 1975, p. 557',
      'June 2, 1975, pp. 705–712',
      'Department of State Bulletin, June 2, 1975, pp. 705–712',
    ],
    [
      'Eisenhower Library, Whitman File',
      'Kennedy Library, National Security Files',
      'Kennedy Library, National Security Files',
    ],
  ];
  for (const [before, restated, whole] of cases)
    it(`${restated} in ${before}`, () => assert.equal(restate(before, restated), whole));
});
