import assert from 'node:assert/strict';
import { readVolumeList } from '../../archive/volumeList';
import { snapshotOfList } from '../../testing/listSnapshot';
import type { ListExample, ListRule } from './listRule';
import { listRules, runListRules } from './runListRules';

/** Every example of every rule for lists runs, as those of the other rules do. */
describe('examples of the rules for lists', () => {
  for (const rule of listRules) {
    rule.examples.valid.forEach((example, i) => {
      it(`${rule.id} is silent on valid example ${i + 1}`, () => assert.equal(marked(rule, example), example.text));
    });
    rule.examples.invalid.forEach((example, i) => {
      it(`${rule.id} reports invalid example ${i + 1}`, () => {
        assert.ok(example.text.includes('⟦'));
        assert.equal(marked(rule, example), example.text);
      });
    });
  }
});

/** The text with the places that the rule reports set in `⟦…⟧`. */
function marked(rule: ListRule, { text, named }: ListExample): string {
  let out = text.replace(/[⟦⟧]/g, '');
  const snapshot = snapshotOfList(readVolumeList(rule.list, out), named);
  const levels = Object.fromEntries(listRules.map((r) => [r.id, r === rule ? ('warning' as const) : ('off' as const)]));
  for (const { span, message } of runListRules(snapshot, levels).reverse()) {
    assert.match(message, /[.!]$/);
    out = `${out.slice(0, span.start)}⟦${out.slice(span.start, span.end)}⟧${out.slice(span.end)}`;
  }
  return out;
}
