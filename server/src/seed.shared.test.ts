import assert from 'node:assert/strict';
import fs from 'node:fs';
import type { PersonMention } from './archive/resolution';
import type { Snapshot } from './archive/snapshot';
import { definition } from './features/definition';
import { hover } from './features/hover';
import { draw } from './features/hover/testing/draw';
import { targetAddress } from './features/links';
import { runRules } from './rules/runRules';
import { sharedPath } from './testing/shared';
import { snapshotsOf } from './testing/snapshotOf';
import { type Span, textOf } from './text/span';

/**
 * The reference specimen of the project, `seed.txt`: one document as it comes from the web edition, without dateline, label and section
 * headings, and with the dash of a range lost. What must come out is told here; the specimen's sentences stand in the file alone.
 */
describe('the specimen', () => {
  let snapshot: Snapshot;

  before(function () {
    const text = fs.readFileSync(sharedPath(this, 'seed.txt'), 'utf8');
    const found = snapshotsOf(text, { volume: 'frus1981-88v05' });
    assert.equal(found.length, 1);
    snapshot = found[0]!.snapshot;
  });

  const words = (span: Span | null | undefined) => (span ? textOf(snapshot.document.text, span) : null);
  const wordsOfAll = (spans: readonly Span[]) => spans.map(words);

  describe('is read', () => {
    it('as document 11, an action memorandum of two joint authors', () => {
      const { number, kind, heading } = snapshot.document;
      assert.deepEqual([number, kind], ['11', 'action memorandum']);
      assert.deepEqual(
        heading!.from.map((p) => words(p.name)),
        ['Burt', 'Abrams'],
      );
      assert.deepEqual(
        heading!.to.map((p) => [words(p.office), words(p.name)]),
        [['Secretary of State', 'Shultz']],
      );
    });

    it('with a list whose label is lost', () => {
      const { header } = snapshot.document;
      assert.deepEqual(
        header.map(({ label, entries }) => [label, entries.length]),
        [[null, 1]],
      );
    });

    it('with page 38 beginning inside a sentence', () => {
      const { pages, text } = snapshot.document;
      assert.deepEqual(
        pages.map(({ page }) => page),
        ['38'],
      );
      assert.match(text.slice(pages[0]!.span.start - 2, pages[0]!.span.start), /[a-z] $/);
      assert.match(text.slice(pages[0]!.span.end, pages[0]!.span.end + 2), /^ [a-z]/);
    });

    it('with exactly the calls 1 to 4, each a way to its note and back', () => {
      const { calls, notes } = snapshot.document;
      assert.deepEqual(
        calls.map(({ label, note }) => [label, note]),
        [
          ['1', 0],
          ['2', 1],
          ['3', 2],
          ['4', 3],
        ],
      );
      assert.deepEqual(
        notes.map(({ label }) => label),
        ['1', '2', '3', '4'],
      );
      const goesTo = (offset: number) =>
        definition(snapshot, offset)?.destinations.map((d) => (d.kind === 'here' ? d.focus : null));
      for (const call of calls) {
        const note = notes[call.note!]!;
        assert.deepEqual(goesTo(call.span.start), [note.labelSpan]);
        assert.deepEqual(goesTo(note.labelSpan.start), [call.span]);
      }
    });

    it('with its source note taken apart, folder name and all', () => {
      const source = snapshot.document.source!;
      assert.equal(source.note, 0);
      assert.equal(words(source.repository), 'Reagan Library');
      assert.match(words(source.location)!, /, 1985 Sept\. Mtg\. w\/ E\. Shevardnadze$/);
      assert.equal(words(source.classification), 'Secret');
      assert.deepEqual(wordsOfAll(source.handling), ['Sensitive']);
      assert.deepEqual(wordsOfAll(source.drafted), ['Schmidt']);
      assert.equal(words(source.draftedOn!.span), 'March 18');
      assert.deepEqual(wordsOfAll(source.cleared), ['Pascoe', 'Simons', 'Palmer', 'Matthews']);
      assert.deepEqual(source.approved, []);
    });
  });

  describe('is resolved', () => {
    it('with a date estimated from notes 1 and 4', () => {
      const { document, resolution } = snapshot;
      assert.deepEqual(document.datelines, []);
      assert.deepEqual(resolution.date, { iso: '1985-03-18', isoEnd: '1985-03-26', basis: 'notes', notes: [0, 3] });
    });

    it('with a document of volume IV, and ibid. for that volume', () => {
      const cited = snapshot.resolution.references.flatMap((r) => r.targets);
      assert.deepEqual(
        cited.map(({ volume, document }) => [volume, document]),
        ['351', '376', '377', '378'].map((number) => ['frus1981-88v04', number]),
      );
      assert.equal(
        targetAddress(cited[0]!, snapshot),
        'https://history.state.gov/historicaldocuments/frus1981-88v04/d351',
      );
    });
  });

  describe('is found', () => {
    const findings = () => runRules(snapshot);
    const places = (code: string) => findings().filter((f) => f.code === code);

    it('to have lost the dash of a range, which a safe fix restores', () => {
      const [found, ...more] = places('reference/lost-range-dash');
      assert.deepEqual(more, []);
      assert.equal(words(found!.span), '376378');
      const [fix] = found!.fixes;
      assert.equal(fix!.safe, true);
      assert.deepEqual(fix!.edits, [{ span: found!.span, text: '376–378' }]);
    });

    it('to spell one name in two ways, which nothing changes in the body', () => {
      const [found, ...more] = places('person/spelling-variants');
      assert.deepEqual([found!.severity, more], ['info', []]);
      assert.match(found!.message, /Shcherbitskiy/);
      assert.match(found!.message, /Shcherbitsky/);
      const firstNote = snapshot.document.notes[0]!.labelSpan.start;
      for (const { edits } of found!.fixes) for (const edit of edits) assert.ok(edit.span.start >= firstNote);
    });

    it('to have lost headings, a label and the dateline: told as information, headings offered as a guess', () => {
      assert.equal(places('document/lost-heading').length, 3);
      assert.equal(places('document/lost-label').length, 1);
      const [dateline] = places('date/no-dateline');
      assert.deepEqual(dateline!.fixes, []);
      assert.match(dateline!.message, /about March 18–26, 1985/);
      for (const { severity, fixes } of places('document/lost-heading')) {
        assert.equal(severity, 'info');
        for (const fix of fixes) assert.deepEqual([fix.safe, /guess/.test(fix.title)], [false, true]);
      }
    });

    it('to have no other fault, at most a hint', () => {
      const told =
        /^(?:reference\/lost-range-dash|person\/spelling-variants|document\/lost-(?:heading|label)|date\/no-dateline)$/;
      const others = findings().filter((f) => !told.test(f.code));
      assert.deepEqual(
        others.filter((f) => f.severity !== 'hint'),
        [],
      );
      assert.ok(others.length <= 1);
      assert.deepEqual(
        findings()
          .filter((f) => f.severity === 'warning' || f.severity === 'error')
          .map((f) => f.code),
        ['reference/lost-range-dash'],
      );
    });
  });

  describe('names persons', () => {
    /** Mentions of a name as it is written; names within the names of things left out. */
    const mentions = (name: string): readonly PersonMention[] =>
      snapshot.resolution.persons.filter((p) => words(p.span) === name && !p.insideThing);
    const drawn = ({ span }: PersonMention) => draw(hover(snapshot, span.start)!.blocks);

    /** As written -> name in the hover, and what stands directly below: the office on the document's date. */
    const NAMED: readonly (readonly [written: string, name: string, office: RegExp])[] = [
      ['Burt', 'Burt, Richard R.', /^Assistant Secretary of State for European and Canadian Affairs$/],
      ['Abrams', 'Abrams, Elliott', /^Assistant Secretary of State for Human Rights and Humanitarian Affairs$/],
      ['Shultz', 'Shultz, George P.', /^Secretary of State$/],
      ['Dobrynin', 'Dobrynin, Anatoly F.', /^Soviet Ambassador$/],
      ['Bush', 'Bush, George H.W.', /^Vice President$/],
      ['Chernenko', 'Chernenko, Konstantin U.', /^No office is known for the date/],
      ['Gorbachev', 'Gorbachev, Mikhail S.', /^General Secretary$/],
      ['Art Hartman', 'Hartman, Arthur A.', /^Ambassador to the Soviet Union, October 26, 1981–/],
      ['Art', 'Hartman, Arthur A.', /^Ambassador to the Soviet Union, October 26, 1981–/],
      ['Gromyko', 'Gromyko, Andrei A.', /^Minister of Foreign Affairs, /],
      ['Korniyenko', 'Korniyenko, Georgy M.', /^First Deputy$/],
      ['Elliott Abrams', 'Abrams, Elliott', /^Assistant Secretary of State for Human Rights and Humanitarian Affairs$/],
      ['Elliott', 'Abrams, Elliott', /^Assistant Secretary of State for Human Rights and Humanitarian Affairs$/],
      ['Mark Palmer', 'Palmer, R. Mark', /^Deputy Assistant Secretary of State for European and Canadian Affairs, /],
      ['Palmer', 'Palmer, R. Mark', /^Deputy Assistant Secretary of State for European and Canadian Affairs, /],
      ['Tom Simons', 'Simons, Thomas W., Jr.', /./],
      ['Simons', 'Simons, Thomas W., Jr.', /./],
      ['Schifter', 'Schifter, Richard', /^Ambassador$/],
      ['Alkhimov', 'Alkhimov, Vladimir S.', /^Chairman .*Gosbank/],
      ['Baldrige', 'Baldrige, Malcolm', /^Treasury \[Commerce\] Secretary$/],
      ['Shcherbitskiy', 'Shcherbitsky, Vladimir V.', /./],
      ['Shcherbitsky', 'Shcherbitsky, Vladimir V.', /./],
      ['Olmer', 'Olmer, Lionel H.', /./],
      ['RB', 'Burt, Richard R.', /^Assistant Secretary of State for European and Canadian Affairs$/],
      ['GPS', 'Shultz, George P.', /^Secretary of State$/],
      ['Vice President', 'Bush, George H.W.', /^Vice President$/],
    ];

    for (const [written, name, office] of NAMED)
      it(`${written} is ${name}`, () => {
        const all = mentions(written);
        assert.ok(all.length > 0);
        for (const mention of all) {
          const lines = drawn(mention);
          assert.equal(lines[0]!.replace(/ — .*/, ''), `# ${name}`);
          const dated = lines.findIndex((l) => /^About March 18–26, 1985, estimated from notes 1 and 4/.test(l));
          assert.ok(lines.slice(1, dated).some((l) => office.test(l)));
          assert.match(lines.at(-1)!, /^Why this person: ./);
        }
      });

    it('with later offices marked, and the office of the date told apart', () => {
      const lines = drawn(mentions('Burt')[0]!);
      assert.ok(lines.some((l) => /^- On this date: .*European and Canadian Affairs/.test(l)));
      assert.ok(lines.some((l) => /^- Later: Ambassador to the Federal Republic of Germany/.test(l)));
    });

    it('of whom Schmidt and Matthews are not identified', () => {
      for (const name of ['Schmidt', 'Matthews']) {
        const all = mentions(name);
        assert.ok(all.length > 0);
        for (const mention of all) {
          assert.deepEqual([mention.state, mention.person], ['unknown', null]);
          assert.match(drawn(mention)[1]!, /^Not identified/);
        }
      }
    });

    it('but takes laws and folders for no person', () => {
      const { text } = snapshot.document;
      for (const thing of ['Jackson-Vanik', 'Shevardnadze']) {
        const start = text.indexOf(thing);
        assert.ok(start > 0);
        const touched = snapshot.resolution.persons.filter(
          (p) => p.span.start < start + thing.length && p.span.end > start && !p.insideThing,
        );
        assert.deepEqual(
          touched.map((p) => words(p.span)),
          [],
        );
      }
      assert.equal(hover(snapshot, text.indexOf('Jackson-Vanik') + 2), null);
    });
  });
});
