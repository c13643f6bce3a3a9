import assert from 'node:assert/strict';
import { runRules } from '../rules/runRules';
import { snapshotsOf } from '../testing/snapshotOf';
import { applySuppressions } from './suppression';

/** Two dates that are none in one document, one in the next. */
const FIRST = 'They met on February 30, 1978.';
const SECOND = 'They met again on June 31, 1978.';
const THIRD = 'They met on April 31, 1979.';
const file = (one: string, two = SECOND, three = THIRD) =>
  `1. Editorial Note\n\n${one}\n\n${two}\n\n\n2. Editorial Note\n\n${three}\n`;

/** What is reported of a text: `code at the words`, in order. */
function reported(text: string, levels = {}, whole = true): string[] {
  const documents = snapshotsOf(text).map(({ start, snapshot }) => ({
    start,
    document: snapshot.document,
    findings: runRules(snapshot, levels),
  }));
  return applySuppressions(documents, { levels, whole }).flatMap((findings, i) =>
    findings.map(({ code, span }) => `${code} at ${documents[i]!.document.text.slice(span.start, span.end)}`),
  );
}

const ONE = 'date/impossible at February 30, 1978';
const TWO = 'date/impossible at June 31, 1978';
const THREE = 'date/impossible at April 31, 1979';

describe('comments that suppress findings', () => {
  it('are needed: without them all is reported', () => {
    assert.deepEqual(reported(file(FIRST)), [ONE, TWO, THREE]);
  });

  it('hide those of the next line, blank lines and other comments between or not', () => {
    const comment = '<!-- frus-disable-next-line date/impossible: so in the source -->';
    assert.deepEqual(reported(file(`${comment}\n${FIRST}`)), [TWO, THREE]);
    assert.deepEqual(reported(file(`${comment}\n\n${FIRST}`)), [TWO, THREE]);
    assert.deepEqual(reported(file(`${comment}\n<!-- frus-enable -->\n${FIRST}`)), [TWO, THREE]);
    assert.deepEqual(reported(file(FIRST, SECOND, `${comment}\r\n${THIRD}`)), [ONE, TWO]);
  });

  it('hide those of a wrapped paragraph, whichever of its lines they stand in', () => {
    const wrapped =
      'The two delegations came together in the old town hall of the capital\nand there they agreed that they would meet once more before the winter\nand for the last time on February 30, 1978.';
    assert.deepEqual(reported(file(`<!-- frus-disable-next-line date/impossible -->\n${wrapped}`)), [TWO, THREE]);
  });

  it('hide those of a block, through the documents of the file', () => {
    assert.deepEqual(reported(file(`<!-- frus-disable date/impossible -->\n${FIRST}`)), []);
    assert.deepEqual(
      reported(
        file(`<!-- frus-disable date/impossible -->\n${FIRST}`, `<!-- frus-enable date/impossible -->\n${SECOND}`),
      ),
      [TWO, THREE],
    );
    assert.deepEqual(reported(file(FIRST, `<!-- frus-disable -->\n${SECOND}`, `<!-- frus-enable -->\n${THIRD}`)), [
      ONE,
      THREE,
    ]);
    assert.deepEqual(
      reported(file(`<!-- frus-disable -->\n${FIRST}`, `<!-- frus-enable date/impossible -->\n${SECOND}`)),
      [TWO, THREE],
    );
  });

  it('hide those of the whole file, wherever they stand', () => {
    assert.deepEqual(reported(file(FIRST, SECOND, `${THIRD}\n\n<!-- frus-disable-file date/impossible -->`)), []);
  });

  it('are reported where they hide nothing, or name what is not there', () => {
    assert.deepEqual(reported(file(`<!-- frus-disable-next-line page/sequence -->\n${FIRST}`)), [
      'suppress/unused at page/sequence',
      ONE,
      TWO,
      THREE,
    ]);
    assert.deepEqual(reported(file(`<!-- frus-disable-next-line date/imposible -->\n${FIRST}`)), [
      'suppress/unknown-rule at date/imposible',
      ONE,
      TWO,
      THREE,
    ]);
    assert.deepEqual(reported(file(FIRST, SECOND, `<!-- frus-disable-all -->\n${THIRD}`)), [
      ONE,
      TWO,
      'suppress/unknown-rule at <!-- frus-disable-all -->',
      THREE,
    ]);
  });

  it('are not called idle for rules that are off, nor where only a part of the findings is known', () => {
    const text = file(`<!-- frus-disable-next-line page/sequence -->\n${FIRST}`);
    assert.deepEqual(reported(text, { 'page/sequence': 'off' }), [ONE, TWO, THREE]);
    assert.deepEqual(reported(text, {}, false), [ONE, TWO, THREE]);
  });

  it('need a reason where the configuration wants one', () => {
    const levels = { 'suppress/missing-reason': 'error' };
    assert.deepEqual(reported(file(`<!-- frus-disable-next-line date/impossible -->\n${FIRST}`), levels), [
      'suppress/missing-reason at <!-- frus-disable-next-line date/impossible -->',
      TWO,
      THREE,
    ]);
    assert.deepEqual(
      reported(file(`<!-- frus-disable-next-line date/impossible: so in the source -->\n${FIRST}`), levels),
      [TWO, THREE],
    );
  });

  it('hide what is said of comments, too', () => {
    const text = file(
      `<!-- frus-disable-file suppress/unused -->\n<!-- frus-disable-next-line -->\n\nNothing is wrong.`,
    );
    assert.deepEqual(reported(text), [TWO, THREE]);
  });
});
