import assert from 'node:assert/strict';
import type {
  CallHierarchyItem,
  DocumentHighlight,
  DocumentLink,
  Hover,
  Location,
  LocationLink,
  MarkupContent,
  Position,
  Range,
} from 'vscode-languageserver';
import { TestClient } from '../testing/client';
import { TestFolder } from '../testing/folder';
import { cursor, wordsIn } from '../testing/text';

const HERE = 'frus1977-80v21';
const SOVIET = 'frus1981-88v04';
const ASIA = 'frus1977-80v22';
const SOURCE = 'Source: Department of State, Central Files, 611.41/5–377. Secret.';
const WEB = 'https://history.state.gov/historicaldocuments';

/** A document of three notes, on two pages. */
function neighbour(number: number, page: number): string {
  return `${number}. Telegram From the Embassy in Cyprus to the Department of State

Nicosia, May ${number % 28}, 1977.

[Page ${page}]

Opening of number ${number}.[1] It went on.[2]

[Page ${page + 1}]

It ended.[3]

[1] ${SOURCE}
[2] Second note of ${number}.
[3] Third note of ${number}.
`;
}

/**
 * A wording of the series and where it leads. `at` is the wording with the cursor in it, `to` each place as {@link shown} gives it. A
 * row without a note of its own (`note`) stands in a note that is its wording.
 */
interface Row {
  readonly at: string;
  readonly note?: string;
  readonly to: readonly string[];
  /** What the hover says besides; for what is at hand, heading, date and first words are looked for anyway. */
  readonly hover?: RegExp;
  /** Address in the web edition, for what is not at hand. */
  readonly link?: string;
}

/** In the order of the notes, from 4 on: `ibid.` takes up what stands before it. */
const ROWS: readonly Row[] = [
  { at: 'See Document |37, first.', to: ['37.'] },
  { at: 'Documents |36 and 39, list.', to: ['36.'] },
  { at: 'Documents 36 and |39, list again.', to: ['39.'] },
  { at: 'Documents |36–40, range.', to: ['36.'] },
  { at: 'Documents 36–|40, range again.', to: ['40.'] },
  { at: 'In footnote |3, Document 37, named.', to: ['37. [3]'] },
  { at: 'See Document 37 and footnote |2 thereto.', to: ['37. [2]'] },
  { at: 'As in footnote |2 above.', to: ['38. [2]'] },
  { at: 'As in footnote |60 below.', to: ['38. [60]'] },
  { at: 'On this see footnote |3.', to: ['38. [3]'] },
  { at: 'See footnotes |1 and 3, Document 39, both.', to: ['39. [1]'] },
  { at: 'See footnotes 1 and |3, Document 39, both again.', to: ['39. [3]'] },
  { at: 'See Document 39, footnote |2, after it.', to: ['39. [2]'] },
  { at: 'See footnote |1, p. 32, on a page.', to: ['36. [1]'] },
  { at: '|Supra.', to: ['37.'] },
  { at: 'See |infra.', to: ['39.'] },
  { at: 'See footnote |2, supra.', to: ['37. [2]'] },
  { at: 'See footnotes 2–|3, infra.', to: ['39. [3]'] },
  { at: 'In telegram 153, |infra.', to: ['39.'] },
  { at: 'See Document 36 and |supra.', to: ['37.'] },
  { at: 'See p. |33, a page.', to: ['36. [Page 33]'] },
  { at: 'See page |36 of this volume.', to: ['38. [Page 36]'] },
  { at: 'See pp. |34–35, pages.', to: ['37. [Page 34]'] },
  { at: 'See pp. 34–|35, pages again.', to: ['37. [Page 35]'] },
  { at: 'Documents |3639, with its dash lost.', to: ['36.'] },
  { at: 'It is attached at Tab |A.', to: ['38. Tab A'] },
  {
    at: 'Foreign Relations, 1981–1988, vol. IV, Soviet Union, January 1983–March 1985, Document |351.',
    to: ['351.'],
  },
  { at: '|Ibid.', to: ['351.'] },
  { at: 'Ibid., Document |352.', to: ['352.'], hover: /Soviet Union, January 1983–March 1985/ },
  { at: 'Ibid., footnote |2, Document 352.', to: ['352. [2]'] },
  { at: 'Ibid., vol. III, Document |12.', to: [], link: `${WEB}/frus1981-88v03/d12` },
  { at: 'See Document 37 for it. See footnote |3, ibid.', to: ['37. [3]'] },
  { at: 'See Foreign Relations, 1977–1980, vol. XXII, Document |5.', to: ['5.'] },
  { at: 'Printed in vol. XXII, p. |71, with its page.', to: ['5. [Page 71]'] },
  { at: 'See volume XI, page |757.', to: [], link: `${WEB}/frus1977-80v11/pg_757` },
  { at: 'See telegram 204 from Athens, June 5, vol. XXII, p. |70, behind a paper.', to: ['5. [Page 70]'] },
  { at: 'For text, see Document 37. See also vol. XXII, p. |70, after another.', to: ['5. [Page 70]'] },
  {
    at: 'See Foreign Relations, 1969–1976, vol. XXX, p. 12, and vol. XXIX, p. |699.',
    to: [],
    link: `${WEB}/frus1969-76v29/pg_699`,
  },
  {
    at: 'Scheduled for publication in Foreign Relations, 1977–1980, vol. |XXIII, Mexico, Cuba, and the Caribbean.',
    to: [],
    hover: /Mexico/,
    link: `${WEB}/frus1977-80v23`,
  },
  { at: 'National Archives, RG 59, Central Files 1977, |POL 27 CYP.', to: [] },
  { at: '|Ibid., POL 15 CYP.', to: [], hover: /National Archives, RG 59, Central Files 1977, POL 15 CYP/ },
];

const FIRST = 4;
const noteOf = ({ note, at }: Row) => note ?? at.replace('|', '');
/** So many that `footnote 60 below` has its note. */
const FILLED = [
  SOURCE,
  'A second note.',
  'A third note.',
  ...ROWS.map(noteOf),
  ...Array.from({ length: 70 - ROWS.length }, (_, i) => `Filling ${i}.`),
];
const TEXT = `38. Memorandum From the Executive Secretary to the President's Assistant

Washington, May 10, 1977.

[Page 36]

${FILLED.map((_, i) => `Words.[${i + 1}]`).join(' ')}

Tab A

Paper Prepared in the Department of State

The paper itself.

${FILLED.map((note, i) => `[${i + 1}] ${note}`).join('\n')}
`;

const FILES: Readonly<Record<string, string>> = {
  [`${HERE}/d36.txt`]: neighbour(36, 32),
  [`${HERE}/d37.txt`]: neighbour(37, 34),
  [`${HERE}/d38.txt`]: TEXT,
  [`${HERE}/d39.txt`]: neighbour(39, 37),
  [`${HERE}/d40.txt`]: neighbour(40, 39),
  [`${SOVIET}/d351.txt`]: neighbour(351, 1200),
  [`${SOVIET}/d352.txt`]: neighbour(352, 1202),
  [`${ASIA}/d5.txt`]: neighbour(5, 70),
};

describe('every wording of a reference', () => {
  const folder = new TestFolder(FILES);
  const uri = folder.uri(`${HERE}/d38.txt`);
  let client: TestClient;
  let links: DocumentLink[];
  before(async () => {
    client = await TestClient.start({ folders: [folder.uri()] });
    await client.open(uri, TEXT);
    links = await client.of<DocumentLink[]>('textDocument/documentLink', uri);
  });
  after(async () => {
    await client.stop();
    folder.dispose();
  });

  const textOf = (of: string) => FILES[of.slice(folder.uri().length + 1)]!;
  /** `37.` for a document, `37. [2]` for its note, `37. [Page 34]`, `38. Tab A`. */
  const shown = ({ targetUri, targetSelectionRange }: LocationLink): string => {
    const text = textOf(targetUri);
    const number = `${Number.parseInt(text, 10)}.`;
    return targetSelectionRange.start.line === 0 ? number : `${number} ${wordsIn(text, targetSelectionRange).trim()}`;
  };
  const holds = ({ start, end }: Range, { line, character }: Position) =>
    start.line === line && start.character <= character && character <= end.character;
  const placeOf = (row: Row): Position => {
    const index = FIRST + ROWS.indexOf(row);
    return cursor(TEXT, `\n[${index}] ${row.at}`);
  };

  for (const row of ROWS)
    it(row.at, async () => {
      const at = placeOf(row);
      const found = (await client.at<LocationLink[] | null>('textDocument/definition', uri, at)) ?? [];
      assert.deepEqual(found.map(shown), row.to);
      for (const { originSelectionRange, targetRange, targetSelectionRange } of found) {
        // What a peek shows, and what it marks in it.
        assert.ok(originSelectionRange && holds(originSelectionRange, at));
        assert.ok(targetRange.start.line <= targetSelectionRange.start.line);
        assert.ok(targetRange.end.line >= targetSelectionRange.end.line);
      }
      const hover = await client.at<Hover | null>('textDocument/hover', uri, at);
      const said = (hover?.contents as MarkupContent | undefined)?.value ?? '';
      if (row.hover) assert.match(said, row.hover);
      if (row.link !== undefined) {
        const link = links.find(({ range }) => holds(range, at));
        assert.equal(link?.target, row.link);
        assert.ok(said.includes(row.link), said);
      }
      const [target] = found;
      if (!target) return;
      await hasTarget(row, at, target, said);
    });

  /** What every feature says of a wording that leads somewhere. */
  async function hasTarget(row: Row, at: Position, target: LocationLink, said: string): Promise<void> {
    const text = textOf(target.targetUri);
    const [, note] = /\[(\d+)\]$/.exec(row.to[0]!) ?? [];
    if (target.targetUri === uri) assert.notEqual(said, '');
    else if (note === '1') assert.match(said, /Classification/);
    else if (note !== undefined)
      assert.ok(said.includes(text.split(`\n[${note}] `)[1]!.split('\n')[0]!.slice(0, 12)), said);
    else {
      const number = Number.parseInt(text, 10);
      assert.match(said, /Telegram From the Embassy in Cyprus/);
      assert.match(said, new RegExp(`May ${number % 28}, 1977`));
      assert.match(said, new RegExp(`Opening of number ${number}`));
    }
    const references = await client.at<Location[]>('textDocument/references', uri, at, {
      context: { includeDeclaration: true },
    });
    assert.ok(references.some((place) => place.uri === uri && holds(place.range, at)));
    const highlights = await client.at<DocumentHighlight[] | null>('textDocument/documentHighlight', uri, at);
    assert.ok(highlights?.some(({ range }) => holds(range, at)));
    // Cited documents are whom this one calls.
    const items = await client.at<CallHierarchyItem[] | null>('textDocument/prepareCallHierarchy', uri, at);
    assert.equal(items?.[0]?.uri, target.targetUri);
    assert.ok(!links.some(({ range }) => holds(range, at)), 'what is at hand is not looked for on the web');
  }
});
