import assert from 'node:assert/strict';
import { applySuppressions } from '../config/suppression';
import { snapshotsOf } from '../testing/snapshotOf';
import { shift } from '../text/span';
import { everyRule, suppressionRules } from './everyRule';
import { listRules } from './list/runListRules';
import { levelIn } from './profiles';
import { type Example, type Level, PROFILES, type RuleMetadata } from './rule';
import { runRules } from './runRules';

/** Every example of every rule runs: a valid one without a finding of the rule, an invalid one with findings at the marked places. */
describe('examples of the rules', () => {
  // Those for lists run in list/examples.test.ts.
  for (const rule of everyRule.filter(({ id }) => !listRules.some((r) => r.id === id))) {
    describe(rule.id, () => {
      rule.examples.valid.forEach((example, i) => {
        it(`is silent on valid example ${i + 1}`, () => {
          assert.deepEqual(marked(example.text, find(rule, example.text, example)), example.text);
        });
      });
      rule.examples.invalid.forEach((example, i) => {
        it(`reports invalid example ${i + 1}`, () => {
          const text = example.text.replace(/[⟦⟧]/g, '');
          const findings = find(rule, text, example);
          assert.equal(marked(text, findings), example.text);
          for (const finding of findings) assert.match(finding.message, /[.!]$/);
        });
        if (example.fixed !== undefined) {
          it(`mends invalid example ${i + 1}`, () => {
            const text = example.text.replace(/[⟦⟧]/g, '');
            const edits = find(rule, text, example).flatMap(
              (f) => f.fixes[0]?.edits.map((e) => ({ ...e, start: f.start })) ?? [],
            );
            assert.ok(edits.length > 0, 'no fix');
            let mended = text;
            for (const edit of edits.sort((a, b) => b.start + b.span.start - a.start - a.span.start))
              mended =
                mended.slice(0, edit.start + edit.span.start) + edit.text + mended.slice(edit.start + edit.span.end);
            assert.equal(mended, example.fixed);
          });
        }
      });
    });
  }
});

describe('the set of rules', () => {
  it('is sorted by id, each id once', () => {
    const ids = everyRule.map((r) => r.id);
    assert.deepEqual(ids, [...new Set(ids)].sort());
  });
  for (const rule of everyRule)
    it(`documents ${rule.id}`, () => {
      assert.match(rule.id, /^[a-z]+\/[a-z0-9-]+$/);
      for (const text of [rule.checks, rule.why]) assert.match(text, /[.!]$/);
      assert.ok(rule.source.length > 0);
      assert.ok(rule.examples.valid.length > 0 && rule.examples.invalid.length > 0, 'examples of both sorts');
      const fixed = rule.examples.invalid.some((e) => e.fixed !== undefined);
      const weights = PROFILES.map((profile) => WEIGHTS.indexOf(levelIn(rule, profile)));
      assert.deepEqual(weights, [...weights].sort(), 'no weaker in a stricter profile');
      for (const [name, option] of Object.entries(rule.options ?? {})) {
        assert.match(name, /^[a-z][A-Za-z]*$/);
        assert.match(option.description, /[.!]$/);
      }
      assert.equal(fixed, rule.fixable !== 'no', 'a fixable rule shows its fix, and no other does');
      if (rule.needs)
        for (const { text } of rule.examples.invalid)
          for (const piece of [...text.matchAll(/\S*\s?⟦[^⟧]*⟧\s?\S*/g)].map(([found]) => found.replace(/[⟦⟧]/g, '')))
            assert.ok(
              rule.needs.some((characters) => piece.includes(characters)),
              `needs something of “${piece}”`,
            );
    });
});

const WEIGHTS = ['off', 'hint', 'info', 'warning', 'error'];

/** The findings of one rule alone; a rule on suppressing comments needs the others, whose findings the comments hide. */
function find(rule: RuleMetadata, text: string, example: Example) {
  const level = rule.level === 'off' ? 'info' : rule.level;
  const needsOthers = suppressionRules.some(({ id }) => id === rule.id);
  const levels: Record<string, Level> = { [rule.id]: level };
  if (!needsOthers) for (const { id } of everyRule) if (id !== rule.id) levels[id] = 'off';
  const around = {
    ...(example.persons === undefined ? {} : { persons: example.persons }),
    ...(example.terms === undefined ? {} : { terms: example.terms }),
    ...(example.volume === undefined ? {} : { volume: example.volume }),
    ...(example.documents === undefined ? {} : { documents: example.documents }),
    ...(example.otherVolumes === undefined ? {} : { otherVolumes: example.otherVolumes }),
  };
  const documents = snapshotsOf(text, around).map(({ start, snapshot }) => ({
    start,
    document: snapshot.document,
    findings: runRules(snapshot, levels, example.options ? { options: { [rule.id]: example.options } } : {}),
  }));
  return applySuppressions(documents, { levels, whole: true }).flatMap((findings, i) =>
    findings
      .filter(({ code }) => code === rule.id)
      .map((f) => ({ ...f, start: documents[i]!.start, at: shift(f.span, documents[i]!.start) })),
  );
}

/** The text with the places of findings set in `⟦…⟧`. */
function marked(text: string, findings: readonly { at: { start: number; end: number } }[]): string {
  let out = text;
  for (const { at } of [...findings].sort((a, b) => b.at.start - a.at.start))
    out = `${out.slice(0, at.start)}⟦${out.slice(at.start, at.end)}⟧${out.slice(at.end)}`;
  return out;
}
