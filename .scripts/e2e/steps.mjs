/**
 * What the end-to-end run does, in order: a title and a function of the workbench that throws when what it sees is wrong.
 * Add a step at the end of the list. Find places by their wording (`place`), not by numbers of lines, so that the samples
 * can be edited. `picture(name)` saves a screenshot; those named in `PICTURES` are the ones README shows.
 */
import assert from 'node:assert';

const MEMO = 'frus1981-88v05/d2.txt';

/** Screenshots that `npm run test:e2e -- --update` copies to `client/images/`. */
export const PICTURES = ['outline', 'hover', 'problems'];

/** One of the rows that a list shows must match. */
function holds(rows, pattern) {
  assert.ok(
    rows.some((row) => pattern.test(row)),
    `no row like ${pattern}: ${rows.join(' | ')}`,
  );
}

export const steps = [
  {
    title: 'opens a document of a volume as FRUS',
    async run(workbench) {
      await workbench.open(MEMO);
      assert.strictEqual(await workbench.language(), 'FRUS');
    },
  },
  {
    title: 'shows its outline: heading, sections, notes',
    async run(workbench) {
      await workbench.fold('samples');
      const rows = await workbench.outline();
      holds(rows, /Action Memorandum/);
      holds(rows, /ESSENTIAL FACTORS/i);
      holds(rows, /^Notes/);
      await workbench.picture('outline');
    },
  },
  {
    title: 'follows a call to its note and the note back to its call',
    async run(workbench) {
      const call = workbench.place(MEMO, /who would conduct it\./, { after: true });
      const note = workbench.place(MEMO, /^ {2}2\. See telegram/m);
      await workbench.goTo(call);
      await workbench.press('F12');
      await workbench.cursorAt({ line: note.line });
      await workbench.press('F12');
      await workbench.cursorAt({ line: call.line });
    },
  },
  {
    title: 'tells who a name is',
    async run(workbench) {
      await workbench.goTo(workbench.place(MEMO, /Korniyenko regularly/));
      assert.match(await workbench.hover(), /Korniyenko[\s\S]*Foreign[\s\S]*only person of this name/);
      await workbench.picture('hover');
    },
  },
  {
    title: 'lists what is wrong in a broken document',
    async run(workbench) {
      await workbench.open('broken/footnote-undefined.txt');
      holds(await workbench.problems(), /no note 3 stands at the foot/);
      await workbench.picture('problems');
    },
  },
];
