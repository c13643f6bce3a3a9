/**
 * What the end-to-end run does, in order: a title and a function of the workbench that throws when what it sees is wrong.
 * Add a step at the end of the list. Find places by their wording (`goTo`), not by numbers of lines, so that the samples
 * can be edited. `picture(name)` saves a screenshot; those named in `PICTURES` are the ones README shows.
 */
import assert from 'node:assert';

const MEMO = 'frus1981-88v05/d2.txt';

/** Screenshots that `npm run test:e2e -- --update` copies to `client/images/`. */
export const PICTURES = ['outline'];

export const steps = [
  {
    title: 'opens a document of a volume as FRUS',
    async run(workbench) {
      await workbench.open(MEMO);
      assert.strictEqual(await workbench.language(), 'FRUS');
    },
  },
  {
    title: 'shows its outline',
    async run(workbench) {
      const rows = await workbench.outline();
      assert.ok(
        rows.some((row) => /Action Memorandum/.test(row)),
        `rows: ${rows.join(' | ')}`,
      );
      await workbench.fold('samples');
      await workbench.picture('outline');
    },
  },
];
