/**
 * What a person does in a published volume of some two hundred documents; see `steps.mjs` for how steps are written. The volume is
 * `frus1977-80v21` (Cyprus; Turkey; Greece). Its pictures hold published text: they stay in `.cache/`.
 */
const CITING = 'd39.txt';
const CITED = 'd38.txt';

export const VOLUME = 'frus1977-80v21';

export const volumeSteps = [
  {
    title: 'indexes the volume: the status says all documents, and that nothing is going on',
    async run(workbench) {
      await workbench.open(CITING);
      await workbench.languageIs('FRUS');
      await workbench.languageStatus(/Cyprus; Turkey; Greece21\d documents · (?:no findings|\d+ findings? here)/);
      await workbench.picture('volume-status');
    },
  },
  {
    title: 'tells at a citation which document it means',
    async run(workbench) {
      const cited = workbench.place(CITING, /Document 38/);
      await workbench.hover(cited, /38\. Memorandum of Telephone Conversation[\s\S]*June 15, 1977/);
      await workbench.picture('volume-hover');
    },
  },
  {
    title: 'goes from the citation to the footnote of the document',
    async run(workbench) {
      const note = workbench.place(CITED, /^ {2}3\. /m);
      await workbench.goToOther('F12', workbench.place(CITING, /Document 38/), CITED, { line: note.line });
      await workbench.picture('volume-definition');
    },
  },
  {
    title: 'shows who cites the document',
    async run(workbench) {
      await workbench.open(CITED);
      const rows = await workbench.citations({ line: 1, column: 5 }, /^11\. /, /^39\. /, /^99\. /);
      console.log(`    ${rows.length} rows: ${rows.map((row) => row.slice(0, 24)).join(' | ')}`);
      await workbench.picture('volume-hierarchy');
    },
  },
  {
    title: 'finds a person in the whole volume by name',
    async run(workbench) {
      const rows = await workbench.symbols('Makarios', /^Makarios III/);
      console.log(`    ${rows.slice(0, 5).join(' | ')}`);
      await workbench.picture('volume-symbols');
    },
  },
  {
    title: 'tells who a name is',
    async run(workbench) {
      await workbench.open(CITED);
      const name = workbench.place(CITED, /Makarios by telephone/);
      await workbench.hover(name, /Makarios III[\s\S]*President of Cyprus until August 1977/);
      await workbench.picture('volume-person');
    },
  },
  {
    title: 'finds all mentions of a person in all documents',
    async run(workbench) {
      const name = workbench.place(CITED, /Makarios by telephone/);
      const said = await workbench.allReferences(name, /(\d+) results? in (\d+) files?/);
      const [, results, files] = /(\d+) results? in (\d+) files?/.exec(said);
      console.log(`    ${results} mentions in ${files} files`);
      if (Number(files) < 20) throw new Error(`only ${files} files name the person`);
      await workbench.picture('volume-references');
    },
  },
];
