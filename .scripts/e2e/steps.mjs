/**
 * What the end-to-end run does, in order: a title and a function of the workbench that throws when what it sees is wrong. Say what
 * must be seen where the workbench asks for it (patterns), so that it waits for that, rather than look once what is there.
 * Add a step at the end of the list. Find places by their wording (`place`), not by numbers of lines, so that the samples
 * can be edited. `picture(name)` saves a screenshot; those named in `PICTURES` are the ones README shows.
 */
const MEMO = 'frus1981-88v05/d2.txt';
const BROKEN = 'broken/footnote-undefined.txt';

/** Screenshots that `npm run test:e2e -- --update` copies to `client/images/`. */
export const PICTURES = ['outline', 'hover', 'problems'];

export const steps = [
  {
    title: 'opens a document of a volume as FRUS',
    async run(workbench) {
      await workbench.open(MEMO);
      await workbench.languageIs('FRUS');
    },
  },
  {
    title: 'shows its outline: heading, sections, notes',
    async run(workbench) {
      await workbench.fold('samples');
      await workbench.outline(/Action Memorandum/, /ESSENTIAL FACTORS/i, /^Notes/);
      await workbench.picture('outline');
    },
  },
  {
    title: 'follows a call to its note and the note back to its call',
    async run(workbench) {
      const call = workbench.place(MEMO, /who would conduct it\./, { after: true });
      const note = workbench.place(MEMO, /^ {2}2\. See telegram/m);
      await workbench.follow('F12', call, { line: note.line });
      await workbench.follow('F12', { line: note.line, column: note.column + 2 }, { line: call.line });
    },
  },
  {
    title: 'tells who a name is',
    async run(workbench) {
      const name = workbench.place(MEMO, /Korniyenko regularly/);
      await workbench.hover(name, /Korniyenko[\s\S]*Foreign[\s\S]*only person of this surname/);
      await workbench.picture('hover');
    },
  },
  {
    title: 'lists what is wrong in a broken document',
    async run(workbench) {
      await workbench.open(BROKEN);
      await workbench.problems(BROKEN, /no note 3 stands at the foot/);
      await workbench.picture('problems');
    },
  },
  {
    title: 'says in the language status which volume it is, how large, and what is reported',
    async run(workbench) {
      await workbench.open(MEMO);
      await workbench.languageStatus(
        /Soviet Union, March 1985–October 1986[\s\S]*13 documents · (?:no findings|\d+ findings? here, \d+ in all) · \d+ persons · \d+ terms/,
      );
      await workbench.picture('status');
    },
  },
  {
    title: 'keeps what it found out beside the workspace, and knows the volume again when the window is loaded anew',
    async run(workbench) {
      await workbench.kept(/frus1981-88v05\/d1\.txt[\s\S]*"occurrences"/);
      await workbench.reload();
      await workbench.open(MEMO);
      await workbench.languageStatus(/Soviet Union, March 1985–October 1986[\s\S]*13 documents/);
      const name = workbench.place(MEMO, /Korniyenko regularly/);
      await workbench.hover(name, /Korniyenko[\s\S]*only person of this surname/);
    },
  },
];
