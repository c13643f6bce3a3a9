import assert from 'node:assert/strict';
import type { ReferenceCandidate } from '../document/references';
import { tokenize } from '../text/tokens';
import { readReferences } from './references';

/** A candidate in one line: its words, then what they say. */
function show(text: string, { span, items, volume, anchor, elsewhere }: ReferenceCandidate): string {
  const parts = [text.slice(span.start, span.end)];
  if (elsewhere) parts.push('elsewhere');
  if (anchor) parts.push(anchor.kind);
  if (volume) parts.push(`[${[volume.years, volume.number, volume.part, volume.title].map((p) => p ?? '').join('|')}]`);
  for (const { kind, from, to, of } of items)
    parts.push(`${kind} ${from}${to === null ? '' : `..${to}`}${of ? ` of ${of.kind} ${of.number}` : ''}`);
  return parts.join(' = ');
}

function read(text: string): string[] {
  return readReferences(tokenize(text)).map((candidate) => show(text, candidate));
}

/** Each text, and what is found in it. */
function check(cases: readonly (readonly [text: string, ...found: string[]])[]): void {
  for (const [text, ...found] of cases) assert.deepEqual(read(text), found, text);
}

describe('readReferences: documents and notes', () => {
  it('reads documents singly, in lists and in ranges', () => {
    check([
      ['See Document 12.', 'Document 12 = document 12'],
      ['See Documents 12 and 15.', 'Documents 12 and 15 = document 12 = document 15'],
      ['See Documents 20–23, 25, and 56.', 'Documents 20–23, 25, and 56 = document 20..23 = document 25 = document 56'],
      ['See Documents Nos. 4 through 6.', 'Documents Nos. 4 through 6 = document 4..6'],
      ['See Document 60a and Document 61.', 'Document 60a = document 60a', 'Document 61 = document 61'],
      ['See Documents 183 ff.', 'Documents 183 ff. = document 183'],
    ]);
  });

  it('ends a list where a number belongs to what follows', () => {
    check([
      ['See Document 5 and 3 telegrams.', 'Document 5 = document 5'],
      ['Documents 8 and 9, 1955 texts', 'Documents 8 and 9 = document 8 = document 9'],
      ['Document 4-power'],
    ]);
  });

  it('leaves papers of other bodies alone', () => {
    check([['UN Document 12'], ['Council Document 4 was read.'], ['U.N. Document 7']]);
  });

  it('reads notes with the document or page that holds them', () => {
    check([
      ['See footnote 3, Document 38.', 'footnote 3, Document 38 = note 3 of document 38'],
      [
        'See footnotes 5 and 9, Document 215.',
        'footnotes 5 and 9, Document 215 = note 5 of document 215 = note 9 of document 215',
      ],
      ['Document 26, footnote 12', 'Document 26, footnote 12 = note 12 of document 26'],
      [
        'Document 75 and footnote 3 thereto',
        'Document 75 and footnote 3 thereto = document 75 = note 3 of document 75',
      ],
      ['See footnote 4 to Document 7.', 'footnote 4 to Document 7 = note 4 of document 7'],
      ['footnote 1, p. 394', 'footnote 1, p. 394 = note 1 of page 394'],
      ['See fn. 2, Document 9.', 'fn. 2, Document 9 = note 2 of document 9'],
      [
        'Document 1, and footnote 7, Document 16',
        'Document 1 = document 1',
        'footnote 7, Document 16 = note 7 of document 16',
      ],
    ]);
  });

  it('reads notes of this document, and of the one before and after', () => {
    check([
      ['See footnote 2.', 'footnote 2 = note 2'],
      ['See footnote 2 above.', 'footnote 2 above = above = note 2'],
      ['See footnotes 8 and 9 below.', 'footnotes 8 and 9 below = below = note 8 = note 9'],
      ['See footnote 28, supra.', 'footnote 28, supra = supra = note 28'],
      ['see footnote 2 to telegram 527, supra', 'footnote 2 to telegram 527, supra = supra = note 2'],
      ['See note 3 above.', 'note 3 above = above = note 3'],
      ['the British note 280 of August 31'],
    ]);
  });

  it('reads supra and infra with the document that is named before them', () => {
    check([
      ['Supra.', 'Supra = supra'],
      ['See infra.', 'infra = infra'],
      ['See the editorial note, infra.', 'editorial note, infra = infra'],
      ['Telegram 563, November 10, supra.', 'Telegram 563, November 10, supra = supra'],
      ['Document 62 and supra', 'Document 62 = document 62', 'supra = supra'],
      ['the infra-red system'],
    ]);
  });
});

describe('readReferences: pages', () => {
  it('takes pages behind a date or a record for pages of this volume', () => {
    check([
      ['May 11, p. 25.', 'p. 25 = page 25'],
      [
        'Telegrams 196 and 198, February 25, pp. 256 and 259.',
        'Telegrams 196 = record Telegrams 196',
        'pp. 256 and 259 = page 256 = page 259',
      ],
      ['See p. 12 and footnote 1.', 'p. 12 and footnote 1 = page 12 = note 1 of page 12'],
      ['Ante, p. 198.', 'Ante, p. 198 = ante = page 198'],
      ['the text printed on page 297', 'page 297 = page 297'],
    ]);
  });

  it('takes pages behind a title for pages of another work', () => {
    check([
      [
        'Department of State Bulletin, May 5, 1975, p. 557',
        'Department of State Bulletin, May 5, 1975, p. 557 = elsewhere = page 557',
      ],
      ['See the Washington Post, October 22, p. 1.', 'Washington Post, October 22, p. 1 = elsewhere = page 1'],
      [
        'Public Papers: Nixon, 1973, pp. 219–220',
        'Public Papers: Nixon, 1973, pp. 219–220 = elsewhere = page 219..220',
      ],
      ['Yearbook, vol. II, pp. 4–7', 'Yearbook, vol. II, pp. 4–7 = elsewhere = page 4..7'],
    ]);
  });

  it('leaves the pages of the paper itself alone', () => {
    check([
      ['He turned to page 15 of the report.'],
      ['Page 5, paragraph 12: delete “and”.'],
      ['the footnote on page 33'],
      ['[Page 38]'],
      ['at 6 p. m.'],
    ]);
  });
});

describe('readReferences: volumes', () => {
  it('reads years, number, part and title, and what is cited there', () => {
    check([
      [
        'see Foreign Relations, 1981–1988, vol. IV, Soviet Union, January 1983–March 1985, Document 351.',
        'Foreign Relations, 1981–1988, vol. IV, Soviet Union, January 1983–March 1985, Document 351 = [1981–1988|IV||Soviet Union, January 1983–March 1985] = document 351',
      ],
      [
        'Foreign Relations, 1969–1976, volume E–14, part 1, Documents on the United Nations, Documents 116–117',
        'Foreign Relations, 1969–1976, volume E–14, part 1, Documents on the United Nations, Documents 116–117 = [1969–1976|E–14|1|Documents on the United Nations] = document 116..117',
      ],
      [
        'Foreign Relations, 1969–1976, vol. XXX, Greece; Cyprus; Turkey, 1973–1976, Documents 20 and 25',
        'Foreign Relations, 1969–1976, vol. XXX, Greece; Cyprus; Turkey, 1973–1976, Documents 20 and 25 = [1969–1976|XXX||Greece; Cyprus; Turkey, 1973–1976] = document 20 = document 25',
      ],
      ['Foreign Relations, 1948, vol. vi, p. 531', 'Foreign Relations, 1948, vol. vi, p. 531 = [1948|vi||] = page 531'],
      [
        'Foreign Relations, 1952–1954, vol. II, Part 1, p. 844, footnote 10',
        'Foreign Relations, 1952–1954, vol. II, Part 1, p. 844, footnote 10 = [1952–1954|II|1|] = page 844 = note 10 of page 844',
      ],
      ['FRUS, 1950, I, p. 5', 'FRUS, 1950, I, p. 5 = [1950|I||] = page 5'],
      [
        'Foreign Relations, 1952-1954, vol. IV, pp. 1031-1037 (Document 3)',
        'Foreign Relations, 1952-1954, vol. IV, pp. 1031-1037 (Document 3) = [1952–1954|IV||] = page 1031..1037 = document 3',
      ],
      [
        'Foreign Relations, The Conference of Berlin (The Potsdam Conference), 1945, vol. I, p. 3',
        'Foreign Relations, The Conference of Berlin (The Potsdam Conference), 1945, vol. I, p. 3 = [|I||The Conference of Berlin (The Potsdam Conference), 1945] = page 3',
      ],
    ]);
  });

  it('does not take a sentence for a title', () => {
    check([
      [
        'in Foreign Relations, 1955–1957, vol. II, President Eisenhower said',
        'Foreign Relations, 1955–1957, vol. II = [1955–1957|II||]',
      ],
    ]);
  });

  it('reads volumes of the own sub-series, lists of volumes and volumes behind', () => {
    check([
      ['see vol. V, pp. 119 ff.', 'vol. V, pp. 119 ff. = [|V||] = page 119'],
      ['is printed in volume X, Part 1, Document 62', 'volume X, Part 1, Document 62 = [|X|1|] = document 62'],
      ['scheduled for publication in volume XXVII.', 'volume XXVII = [|XXVII||]'],
      [
        'Foreign Relations, 1964–1968, volumes III and IV',
        'Foreign Relations, 1964–1968, volumes III = [1964–1968|III||]',
        'IV = [1964–1968|IV||]',
      ],
      [
        'Foreign Relations, 1955–1957, volume III; and 1958–1960, volume XIX',
        'Foreign Relations, 1955–1957, volume III = [1955–1957|III||]',
        '1958–1960, volume XIX = [1958–1960|XIX||]',
      ],
      [
        'Document 62 in Foreign Relations, 1961–1963, vol. XIV',
        'Document 62 in Foreign Relations, 1961–1963, vol. XIV = [1961–1963|XIV||] = document 62',
      ],
      [
        'vol. III, p. 751 and pp. 1062–1065',
        'vol. III, p. 751 = [|III||] = page 751',
        'pp. 1062–1065 = [|III||] = page 1062..1065',
      ],
      ['See the Supplement.', 'Supplement = [||Supplement|]'],
    ]);
  });

  it('tells the series from bodies and prose that bear its words', () => {
    check([
      ['the Committee on Foreign Relations, March 12'],
      ['Senate Foreign Relations Committee, volume XI'],
      ['the volume of trade'],
      ['volume IV of his memoirs'],
    ]);
  });
});

describe('readReferences: ibid.', () => {
  it('reads what is restated behind it', () => {
    check([
      ['(Ibid.)', 'Ibid. = ibid'],
      ['see ibid., Documents 376–378.', 'ibid., Documents 376–378 = ibid = document 376..378'],
      ['ibid., 1951, vol. VII, p. 5', 'ibid., 1951, vol. VII, p. 5 = ibid = [1951|VII||] = page 5'],
      [
        'ibid., volume XL, Germany and Berlin, 1969–1972, Document 383',
        'ibid., volume XL, Germany and Berlin, 1969–1972, Document 383 = ibid = [|XL||Germany and Berlin, 1969–1972] = document 383',
      ],
      ['(Ibid., 784A.56/2–960)', 'Ibid., 784A.56/2–960 = ibid = record 784A.56/2–960'],
      ['(Ibid., Box 11, Folder 2)', 'Ibid., Box 11, Folder 2 = ibid = record Box 11, Folder 2'],
      ['are ibid.: Lot 77 D 163, and elsewhere', 'ibid.: Lot 77 D 163 = ibid = record Lot 77 D 163'],
      ['ibid., June 12, 1955, p. 3', 'ibid., June 12, 1955, p. 3 = ibid = record June 12, 1955 = page 3'],
      ['See footnote 3, ibid.', 'footnote 3, ibid. = ibid = note 3'],
      ['ibid., especially Documents 5 and 7', 'ibid., especially Documents 5 and 7 = ibid = document 5 = document 7'],
    ]);
  });
});

describe('readReferences: records and parts', () => {
  it('recognises records outside of the series', () => {
    check([
      ['In telegram 105111 to Moscow', 'telegram 105111 = record telegram 105111'],
      ['airgram A–943', 'airgram A–943 = record airgram A–943'],
      ['(D850239–0279)', 'D850239–0279 = record D850239–0279'],
      ['NSC 162/2 and NSAM 12', 'NSC 162/2 = record NSC 162/2', 'NSAM 12 = record NSAM 12'],
      ['NIE 11–8–64', 'NIE 11–8–64 = record NIE 11–8–64'],
      [
        '(Department of State, Central Files, 762.00/11–1658) A copy',
        'Department of State, Central Files, 762.00/11–1658 = record Department of State, Central Files, 762.00/11–1658',
      ],
      ['the Department of State, and the Embassy'],
    ]);
  });

  it('reads attachments and tabs', () => {
    check([
      ['Tab A is not printed.', 'Tab A = attachment Tab A'],
      ['Tabs A and C–E', 'Tabs A and C–E = attachment Tab A = attachment Tab C..Tab E'],
      ['Annex B, not found', 'Annex B = attachment Annex B'],
      ['see attachment', 'attachment = attachment attachment'],
      ['Attachment B to Document 418', 'Document 418 = document 418'],
    ]);
  });
});

describe('readReferences', () => {
  it('says where a plural stands before a single number', () => {
    const [fused] = readReferences(tokenize('See Documents 376378.'));
    assert.equal(fused!.items[0]!.pluralAlone, true);
    const [list] = readReferences(tokenize('See Documents 376 and 378.'));
    assert.equal(list!.items[0]!.pluralAlone, undefined);
    const [following] = readReferences(tokenize('See Documents 376 ff.'));
    assert.equal(following!.items[0]!.pluralAlone, undefined);
  });

  it('takes time in proportion to the length of hostile text', function () {
    this.timeout(30_000);
    const pieces = [
      'Documents 1, ',
      'Foreign Relations, A; ',
      'ibid., ',
      '(p. 1, A ',
      'vol. X, A, ',
      'footnote 1, and ',
      'A, supra, ',
    ];
    for (const piece of pieces) {
      const short = tokenize(piece.repeat(1000));
      const long = tokenize(piece.repeat(8000));
      const cost = (tokens: typeof short) => {
        const start = process.cpuUsage().user;
        readReferences(tokens);
        return process.cpuUsage().user - start;
      };
      cost(short);
      // Eight times the text; a quadratic reader would need sixty-four times as long.
      assert.ok(cost(long) < Math.max(10_000, cost(short)) * 32, piece);
    }
  });
});
