import { strict as assert } from 'node:assert';
import { expectScopes as expect, tokenize } from './testing/tokenize';

const HEADING = 'entity.name.section.document';
const NUMBER = 'constant.numeric.document';
const CALL = 'constant.numeric.footnote.call';
const LABEL = 'constant.numeric.footnote.label';
const PAGE = 'meta.page-mark';
const LINK = 'string.other.link';
const SECTION = 'markup.heading.section';
const INSERTION = 'markup.inserted';

/** Asserts that nothing in `line` bears `scope`. */
const none = (line: string, scope: string): Promise<void> => expect(line, [], scope);

describe('grammar: headings', () => {
  it('colours number, title and call', async () => {
    const line = '11. Action Memorandum From the Assistant Secretary of State (Burt) to Secretary of State Shultz 1';
    await expect(line, line, 'markup.heading.document');
    await expect(line, '11', NUMBER);
    await expect(line, line.slice(3), HEADING);
    await expect(line, '1', CALL);
  });

  it('knows a call that is glued, doubled, bracketed, raised or stands before the title', async () => {
    await expect('24. Letter From President Reagan to General Secretary Gorbachev1', '1', CALL);
    await expect('16. Paper Prepared in the Department of State 1 2', ['1', '2'], CALL);
    await expect('7. Memorandum of Conversation[1]', '[1]', CALL);
    await expect('7. Memorandum of Conversation[^1]', '[^1]', CALL);
    await expect('7. Memorandum of Conversation¹', '¹', CALL);
    await expect('422. 1 Telegram From the Embassy in Chad to the Department of State', '422', NUMBER);
  });

  it('leaves a number that may belong to the title to the server', async () => {
    await expect('39. National Security Decision Memorandum 265', [], CALL);
    await expect('12. National Security Study Memorandum 9', [], CALL);
    await expect('14. Minutes of a Meeting, Washington, January 4, 1957', [], CALL);
    await expect('15. Minutes of a Meeting Held in 1969 1', [], CALL);
  });

  it('knows letters after numbers, numbers in brackets and old forms', async () => {
    await expect('60a. Telegram From the Embassy in Laos to the Department of State', '60a', NUMBER);
    await expect('[12]. Editorial Note', '[12]', NUMBER);
    await expect('No. 210', '210', NUMBER);
    const old = 'The Secretary of State to the Embassy in Korea';
    await expect(old, old, HEADING);
    await expect('15. The Ambassador in Iran (Allen) to the Secretary of State 1', '15', NUMBER);
  });

  it('does not take a numbered paragraph for a heading', async () => {
    await none('1. Secret—Entire text.', 'markup.heading');
    await none('2. The Letter From the Prime Minister was delivered this morning.', 'markup.heading');
    await none('3. Summary: The Ambassador gave the note to the Minister.', 'markup.heading');
    await none('The Ambassador handed the letter to the Minister.', 'markup.heading');
  });

  it('accepts a heading that ends with a stop of its own', async () => {
    const line = '9. Minutes of a Cabinet Meeting, Washington, June 3, 1985, 10 a.m.';
    await expect(line, line, 'markup.heading.document');
  });
});

describe('grammar: lines above the text', () => {
  it('colours the file line of an old document', async () => {
    await expect('501.BB Korea/11–2748: Telegram', '501.BB Korea/11–2748', 'support.type.file');
    await expect('501.BB Korea/11–2748: Telegram', 'Telegram', 'storage.type');
    await expect('Dulles files, lot 54 D 423', 'Dulles files, lot 54 D 423', 'support.type.file');
  });

  it('colours a line that classifies', async () => {
    await expect('top secret', 'top secret', 'storage.modifier.classification');
    await expect('SECRET PRIORITY', 'SECRET PRIORITY', 'storage.modifier.classification');
    await none('Secret diplomacy has its uses', 'storage.modifier.classification');
  });

  it('colours header labels, alone and with their text', async () => {
    await expect('SUBJECT', 'SUBJECT', 'keyword.other.header');
    await expect('PARTICIPANTS:', 'PARTICIPANTS', 'keyword.other.header');
    await expect('TO: The Secretary', 'TO', 'keyword.other.header');
    await expect('THROUGH', 'THROUGH', 'keyword.other.header');
    await expect('Subject: A Visit', 'Subject', 'keyword.other.header');
    await none('To be sure, nothing was said.', 'keyword');
    await none('PARTICIPANTSLIST', 'keyword');
  });

  it('colours place, date and time of a dateline', async () => {
    const line = 'Washington, March 25, 1985, 3:30 p.m.';
    await expect(line, line, 'meta.dateline');
    await expect(line, 'Washington,', 'string.unquoted.dateline.place');
    await expect(line, 'March 25, 1985', 'constant.numeric.date');
    await expect('Moscow, April 12, 1985, 1315Z', '1315Z', 'constant.numeric.time');
    await expect('London, 19 May 1948', '19 May 1948', 'constant.numeric.date');
    await expect('New York, September 5–6, 1985, noon', 'September 5–6, 1985', 'constant.numeric.date');
    await expect('Washington, June 5, 1959.1', '1', CALL);
    await expect('Washington, undated', 'undated', 'constant.numeric.date');
    await expect('[Washington, undated.]', 'undated', 'constant.numeric.date');
    await expect('Undated', 'Undated', 'constant.numeric.date');
  });

  it('does not take a sentence for a dateline', async () => {
    await none('The meeting opened in Vienna, May 14, 1985.', 'meta.dateline');
    await none('He arrived on Monday, May 13, 1985, and left again.', 'meta.dateline');
  });
});

describe('grammar: body', () => {
  it('colours page marks inside sentences, words and lines of their own', async () => {
    await expect('designed to encourage [Page 38] progress', '[Page 38]', PAGE);
    await expect('prepara[Page 322]tion', '322', 'constant.numeric.page');
    await expect('[Page XII]', '[Page XII]', PAGE);
    await expect('Page 47', '47', 'constant.numeric.page');
    await none('[Page 2 not declassified]', PAGE);
    await none('Page 47 was missing', PAGE);
  });

  it('colours section headings in capitals and the common ones', async () => {
    await expect('ISSUE FOR DECISION', 'ISSUE FOR DECISION', SECTION);
    await expect('THE UNITED STATES AND GREECE, TURKEY AND CYPRUS2', '2', CALL);
    await expect('Recommendation:', 'Recommendation:', SECTION);
    await expect('Essential Factors', 'Essential Factors', SECTION);
    await none('NIE 11–3', SECTION);
    await none('It was a SECRET.', SECTION);
  });

  it('colours the labels of attachments', async () => {
    await expect('Tab A', 'Tab A', 'entity.name.section.attachment');
    await expect('[Enclosure]2', '[Enclosure]', 'entity.name.section.attachment');
    await expect('Attachment3', '3', CALL);
    await expect('Talking Points Prepared by the Staff4', '4', CALL);
    await expect(
      'Talking Points Prepared by the Staff4',
      'Talking Points Prepared by the Staff4',
      'markup.heading.attachment',
    );
    await none('Tab A was lost.', 'markup.heading');
  });

  it('colours calls in brackets, with caret and raised', async () => {
    await expect('it was turned aside.[2] On the other hand', '[2]', CALL);
    await expect('it was turned aside.[^12] On the other hand', '[^12]', CALL);
    await expect('it was turned aside.² On the other hand', '²', CALL);
    await expect('counted 198 [193] people', [], CALL);
    await expect('counted 198 [193] people', '[193]', INSERTION);
  });

  it('colours a bare call only where nothing else is possible', async () => {
    await expect('was brusquely turned aside.2 On the other hand', '2', CALL);
    await expect('He called it “a gambit.”3', '3', CALL);
    await expect('as they were told at the meeting.14', '14', CALL);
    await none('Polto 11802', CALL);
    await none('in the year 19712 and later', CALL);
    await none('at $3.50 a barrel, D850239–0279', CALL);
    await none('see vol. 4 and 3/26/85', CALL);
  });

  it('colours insertions by kind', async () => {
    await expect('told Treasury [Commerce] Secretary', '[Commerce]', INSERTION);
    await expect(
      '[less than 1 line not declassified]',
      '[less than 1 line not declassified]',
      `${INSERTION}.declassification`,
    );
    await expect('[Omitted here is a list.]', '[Omitted here is a list.]', `${INSERTION}.omission`);
    await expect('untill [sic] spring', '[sic]', `${INSERTION}.sign`);
    await expect('they [withdraw?] now', '[withdraw?]', `${INSERTION}.sign`);
    await none('an open [bracket', INSERTION);
  });

  it('colours bullets and dashes of lists', async () => {
    for (const bullet of ['•', '-', '–', '*', '▪'])
      await expect(`  ${bullet} An item`, bullet, 'keyword.operator.bullet');
    await expect('—An item after a dash', '—', 'keyword.operator.bullet');
    await expect('A. An item', 'A.', 'keyword.operator.item');
    await expect('(a) an item', '(a)', 'keyword.operator.item');
    await none('a well-known word - and a dash', 'keyword');
  });

  it('colours italics that are marked, not stars and underscores alone', async () => {
    await expect('the *name not declassified* man', '*name not declassified*', 'markup.italic');
    await expect('the _Sequoia_ sailed', '_Sequoia_', 'markup.italic');
    await none('2 * 3 * 4 and snake_case_name', 'markup.italic');
  });

  it('colours the labels inside a telegram', async () => {
    await expect('5012. Subject: Soundings. Ref: State 105111.', ['Subject', 'Ref'], 'keyword.other.label');
    await expect('2. Summary: Nothing. End summary.', ['Summary', 'End summary'], 'keyword.other.label');
  });
});

describe('grammar: notes', () => {
  it('colours the label of a note in every form', async () => {
    await expect('  2. In a telegram of April 6', '2', LABEL);
    await expect('[^12]: In a telegram', '[^12]', LABEL);
    await expect('[3] In a telegram', '[3]', LABEL);
    await expect('² In a telegram', '²', LABEL);
    await expect('  † In a telegram', '†', LABEL);
    await none('2. A numbered paragraph', LABEL);
    await none('[Page 3] In a telegram', LABEL);
  });

  it('takes the source note apart', async () => {
    const line =
      '  1. Source: Reagan Library, Papers, Secret Files. Top Secret; Sensitive; Eyes Only. Drafted by Schmidt on March 18; cleared by Pascoe; approved by Burt.';
    await expect(line, '1', LABEL);
    await expect(line, 'Source', 'keyword.other.source');
    await expect(line, 'Top Secret', 'storage.modifier.classification');
    await expect(line, ['Sensitive', 'Eyes Only'], 'storage.modifier.handling');
    await expect(line, ['Drafted by', 'cleared by', 'approved by'], 'keyword.other.source-field');
    await expect(
      '[^1]: Source: A. No classification marking.',
      'No classification marking',
      'storage.modifier.classification',
    );
    await expect('1) Source: A. Secret.', '1', LABEL);
    await expect('Source: A. Secret.', 'Secret', 'storage.modifier.classification');
  });

  it('colours a line that opens the notes', async () => {
    await expect('Footnotes', 'Footnotes', 'markup.heading.notes');
    await expect('-----', '-----', 'meta.separator');
  });
});

describe('grammar: references', () => {
  it('colours documents, notes, pages and tabs', async () => {
    await expect('See Document 12.', 'Document 12', LINK);
    await expect(
      'Documents 376–378, and Documents 2, 5, and 7 too',
      ['Documents 376–378', 'Documents 2, 5, and 7'],
      LINK,
    );
    await expect('See footnote 3, Document 38.', ['footnote 3', 'Document 38'], LINK);
    await expect('footnotes 5 and 9, Document 215', ['footnotes 5 and 9', 'Document 215'], LINK);
    await expect('Document 38 and footnote 3 thereto', ['Document 38', 'footnote 3 thereto'], LINK);
    await expect('see footnote 2 above', 'footnote 2 above', LINK);
    await expect('pp. 12–14, p. 38, page 5, pp. 647 ff.', ['pp. 12–14', 'p. 38', 'page 5', 'pp. 647 ff.'], LINK);
    await expect('Attached at Tab A.', 'Tab A', LINK);
    await none('These documents are undated.', LINK);
  });

  it('colours volumes', async () => {
    await expect(
      'see Foreign Relations, 1981–1988, vol. IV, Soviet Union, January 1983–March 1985, Document 351',
      ['Foreign Relations, 1981–1988, vol. IV', 'Document 351'],
      LINK,
    );
    await expect('ibid., vol. XIII, Part 2', 'vol. XIII, Part 2', LINK);
    await expect('volume XI, page 757', ['volume XI', 'page 757'], LINK);
    await none('Foreign Relations Committee', LINK);
    await none('the volume civilians bought', LINK);
  });

  it('colours ibid., supra and infra as words that stand for another', async () => {
    await expect('See ibid., and footnote 28, supra. Ibid.', ['ibid.', 'supra', 'Ibid.'], 'variable.language.ibid');
    await expect('See infra.', 'infra', 'variable.language.ibid');
    await none('a supranational body', 'variable.language.ibid');
  });

  it('colours records outside the series', async () => {
    await expect(
      'In telegram 105111 to Moscow, D850239–0279, and NSC 68',
      ['telegram 105111', 'D850239–0279', 'NSC 68'],
      'support.type.record',
    );
  });
});

describe('grammar: comments that suppress rules', () => {
  it('colours directive and rules', async () => {
    const line = 'text <!-- frus-disable-next-line footnote/sequence page/sequence --> text';
    await expect(line, 'frus-disable-next-line', 'keyword.control');
    await expect(line, ['footnote/sequence', 'page/sequence'], 'entity.name.function.rule');
    await expect(line, '<!-- frus-disable-next-line footnote/sequence page/sequence -->', 'comment');
  });

  it('ends an open comment with its line', async () => {
    const lines = await tokenize('<!-- frus-disable\nISSUE FOR DECISION');
    assert.deepEqual(lines[1]?.[0]?.scopes.includes('comment.block.frus'), false);
  });
});

describe('grammar: front matter', () => {
  it('colours the names of the list of persons', async () => {
    const lines = await tokenize(
      'Persons\n\nShultz, George P., Secretary of State\nDiem, see Ngo Dinh Diem\nMatlock, Jack F., Jr., Special Assistant',
    );
    const names = lines.map(
      (line) => line.find((token) => token.scopes.includes('entity.name.type.person.frus'))?.text,
    );
    assert.deepEqual(names, [undefined, undefined, 'Shultz, George P.', 'Diem', 'Matlock, Jack F., Jr.']);
  });

  it('colours the abbreviations of the list of terms, and ends with the first document', async () => {
    const lines = await tokenize('Abbreviations and Terms\n\nKGB, Committee for State Security\n\n1. Editorial Note');
    assert.deepEqual(lines[2]?.[0], { text: 'KGB', scopes: ['text.frus', 'support.type.term.frus'] });
    assert.ok(lines[4]?.[0]?.scopes.includes('constant.numeric.document.frus'));
  });
});
