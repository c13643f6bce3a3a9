import { fold } from './fold';

/** Names of the kinds: the values of `kind` in the model and in `frus inspect`. */
export type KindName =
  | 'telegram'
  | 'memorandum'
  | 'memorandum of conversation'
  | 'memorandum of telephone conversation'
  | 'memorandum of discussion'
  | 'action memorandum'
  | 'information memorandum'
  | 'briefing memorandum'
  | 'editorial note'
  | 'letter'
  | 'nie'
  | 'paper'
  | 'report'
  | 'backchannel message'
  | 'message'
  | 'notes'
  | 'minutes'
  | 'airgram'
  | 'address'
  | 'despatch'
  | 'nsam'
  | 'nssm'
  | 'nsdm'
  | 'presidential directive'
  | 'summary'
  | 'note'
  | 'instruction'
  | 'communique'
  | 'transcript'
  | 'correspondence'
  | 'other';

/** A kind of document as FRUS headings name it. */
export interface KindInfo {
  readonly kind: KindName;
  /** Short label for an outline, capitalised. */
  readonly label: string;
  /** What such a document is, one sentence, for hovers. */
  readonly explanation: string;
  /** Beginnings of headings (after number and qualifiers, see `QUALIFIERS`) that say so, most usual first, in any case. */
  readonly words: readonly string[];
}

/**
 * Kinds of document. The first words of a heading decide; the longest phrase wins. Several entries may share a kind under
 * labels of their own (an intelligence memorandum is of the kind of the estimates).
 *
 * Source: usage of the headings of Foreign Relations of the United States, 1945–1988.
 */
export const KINDS: readonly KindInfo[] = [
  {
    kind: 'editorial note',
    label: 'Editorial note',
    explanation: 'Text by the editors of the volume that summarises or quotes documents that are not printed.',
    words: ['editorial note', 'editorial notes', "editor's note", 'editors note', 'compiler’s note'],
  },
  {
    kind: 'telegram',
    label: 'Telegram',
    explanation:
      'Message sent by wire between a post and Washington, or between posts; signed with the name of the chief by convention.',
    words: ['telegram', 'telegrams', 'cable', 'cablegram', 'radiogram', 'telex', 'telexes', 'dispatch by wire'],
  },
  {
    kind: 'airgram',
    label: 'Airgram',
    explanation: 'Message in telegraphic form sent by air pouch, because it was long or not urgent.',
    words: ['airgram', 'airgrams', 'air gram'],
  },
  {
    kind: 'despatch',
    label: 'Despatch',
    explanation: 'Numbered written report of a post to its foreign ministry, sent by pouch.',
    words: ['despatch', 'despatches', 'dispatch', 'dispatches', 'joint weeka', 'weeka'],
  },
  {
    kind: 'instruction',
    label: 'Instruction',
    explanation: 'Numbered written order of the Department of State to a post, sent by pouch.',
    words: ['instruction', 'instructions'],
  },
  {
    kind: 'action memorandum',
    label: 'Action memorandum',
    explanation: 'Memorandum that asks the addressee, usually the Secretary of State, for a decision.',
    words: ['action memorandum', 'action memo', 'decision memorandum'],
  },
  {
    kind: 'information memorandum',
    label: 'Information memorandum',
    explanation:
      'Memorandum that informs the addressee, usually the Secretary of State, without asking for a decision.',
    words: ['information memorandum', 'information memo', 'info memo'],
  },
  {
    kind: 'briefing memorandum',
    label: 'Briefing memorandum',
    explanation: 'Memorandum that prepares the addressee for a meeting or visit.',
    words: ['briefing memorandum', 'briefing memo'],
  },
  {
    kind: 'memorandum of conversation',
    label: 'Memorandum of conversation',
    explanation: 'Record of a conversation, written afterwards by one who took part.',
    words: [
      'memorandum of conversation',
      'memorandum of a conversation',
      'memorandum of the conversation',
      'memorandum of conversations',
      'memorandum of private conversation',
      'memorandum of meeting',
      'memorandum of a meeting',
      'memorandum of the substance of discussion',
      'memorandum on the substance of discussion',
      'memorandum on the substance of discussions',
      'memorandum on substance of discussion',
      'memorandum on substance of discussions',
      'memoranda of conversation',
      'memoranda of conversations',
      'memcon',
      'record of conversation',
      'record of a conversation',
      'record of conversations',
      'notes of conversation',
      'note of conversation',
      'conversation',
      'conversations',
    ],
  },
  {
    kind: 'memorandum of telephone conversation',
    label: 'Memorandum of telephone conversation',
    explanation: 'Record or transcript of a talk by telephone.',
    words: [
      'memorandum of telephone conversation',
      'memorandum of a telephone conversation',
      'memorandum of the telephone conversation',
      'memorandum of telephone conversations',
      'memoranda of telephone conversation',
      'memoranda of telephone conversations',
      'memorandum of telephone call',
      'memorandum of a telephone call',
      'memorandum of telecon',
      'memorandum of conversation by telephone',
      'transcript of telephone conversation',
      'transcript of a telephone conversation',
      'transcript of telephone conversations',
      'transcript of a telephone call',
      'record of telephone conversation',
      'record of a telephone conversation',
      'summary of telephone conversation',
      'summary of a telephone conversation',
      'notes of telephone conversation',
      'notes of a telephone conversation',
      'notes on telephone conversation',
      'telephone conversation',
      'telephone conversations',
      'telcon',
    ],
  },
  {
    kind: 'memorandum of discussion',
    label: 'Memorandum of discussion',
    explanation: 'Record of the discussion at a meeting of the National Security Council (1953–1961).',
    words: [
      'memorandum of discussion',
      'memorandum of a discussion',
      'memorandum of the discussion',
      'memorandum of discussions',
      'memorandum of discussion at a meeting',
      'discussion at',
    ],
  },
  {
    kind: 'nsam',
    label: 'National Security Action Memorandum',
    explanation: 'Directive of President Kennedy or Johnson on national security (NSAM, 1961–1969).',
    words: ['national security action memorandum', 'national security action memoranda', 'nsam'],
  },
  {
    kind: 'nssm',
    label: 'National Security Study Memorandum',
    explanation: 'Order of President Nixon, Ford (NSSM) or Reagan (NSSD) for a study on national security.',
    words: [
      'national security study memorandum',
      'national security study directive',
      'national security review',
      'nssm',
      'nssd',
    ],
  },
  {
    kind: 'nsdm',
    label: 'National Security Decision Memorandum',
    explanation: 'Decision of President Nixon, Ford (NSDM) or Reagan (NSDD) on national security.',
    words: ['national security decision memorandum', 'national security decision directive', 'nsdm', 'nsdd'],
  },
  {
    kind: 'presidential directive',
    label: 'Presidential directive',
    explanation: 'Directive or order for a study of a President, such as the PD and PRM series of President Carter.',
    words: [
      'presidential directive',
      'presidential review memorandum',
      'presidential determination',
      'presidential finding',
      'presidential proclamation',
      'national security directive',
      'executive order',
      'proclamation',
      'finding',
    ],
  },
  {
    kind: 'nie',
    label: 'National Intelligence Estimate',
    explanation:
      'Agreed estimate of the intelligence agencies, approved by the Director of Central Intelligence (NIE, SNIE).',
    words: [
      'national intelligence estimate',
      'special national intelligence estimate',
      'intelligence estimate',
      'special intelligence estimate',
      'special estimate',
      'interagency intelligence memorandum',
      'interagency intelligence assessment',
      'memorandum to holders of national intelligence estimate',
      'memorandum to holders of special national intelligence estimate',
      'memorandum to holders',
      'nie',
      'snie',
    ],
  },
  {
    kind: 'nie',
    label: 'Intelligence memorandum',
    explanation: 'Finished intelligence of one agency, such as the CIA or the Bureau of Intelligence and Research.',
    words: [
      'intelligence memorandum',
      'intelligence report',
      'intelligence note',
      'intelligence brief',
      'intelligence information cable',
      'intelligence information report',
      'intelligence information memorandum',
      'intelligence information special report',
      'intelligence assessment',
      'intelligence appraisal',
      'intelligence summary',
      'intelligence study',
      'intelligence paper',
      'intelligence alert memorandum',
      'intelligence research report',
      'special intelligence report',
    ],
  },
  {
    kind: 'memorandum',
    label: 'Memorandum',
    explanation: 'Written communication inside the government, between offices or persons.',
    words: [
      'memorandum',
      'memoranda',
      'memo',
      'memorandums',
      'office memorandum',
      'staff memorandum',
      'research memorandum',
      'policy memorandum',
      'night note',
      'evening reading',
      'evening report',
    ],
  },
  {
    kind: 'backchannel message',
    label: 'Backchannel message',
    explanation:
      'Message sent outside the channels of the Department of State, as a rule through those of the CIA or the White House.',
    words: ['backchannel message', 'back channel message', 'backchannel telegram', 'backchannel', 'back channel'],
  },
  {
    kind: 'message',
    label: 'Message',
    explanation:
      'Message between heads of state or government, or between others, whose form the heading does not tell.',
    words: ['message', 'messages', 'hot line message', 'hotline message', 'communication', 'communications'],
  },
  {
    kind: 'letter',
    label: 'Letter',
    explanation: 'Letter from one person to another.',
    words: ['letter', 'letters', 'open letter', 'exchange of letters', 'form letter'],
  },
  {
    kind: 'note',
    label: 'Note',
    explanation: 'Diplomatic note, aide-mémoire or other formal note; also a short written note for the file.',
    words: [
      'note',
      'diplomatic note',
      'note verbale',
      'note verbal',
      'aide-mémoire',
      'third person note',
      'identic note',
      'exchange of notes',
      'circular note',
      'pro memoria',
      'démarche',
    ],
  },
  {
    kind: 'notes',
    label: 'Notes',
    explanation: 'Notes taken at a meeting or conversation.',
    words: [
      'notes',
      'handwritten notes',
      'rough notes',
      'meeting notes',
      'notes of meeting',
      'notes of a meeting',
      'notes on a meeting',
    ],
  },
  {
    kind: 'minutes',
    label: 'Minutes',
    explanation: 'Record of the proceedings of a meeting.',
    words: [
      'minutes',
      'verbatim minutes',
      'summary minutes',
      'agreed minutes',
      'agreed minute',
      'minute',
      'meeting minutes',
      'summary of minutes',
    ],
  },
  {
    kind: 'summary',
    label: 'Summary',
    explanation: 'Summary of a meeting, its conclusions or decisions, or of another document.',
    words: [
      'summary',
      'summaries',
      'summary of conclusions',
      'summary of discussion',
      'summary of decisions',
      'summary record',
      'executive summary',
      'weekly summary',
      'analytical summary',
      'conclusions',
      'highlights',
      'synopsis',
      'digest',
      'extract',
      'extracts',
      'excerpt',
      'excerpts',
    ],
  },
  {
    kind: 'summary',
    label: 'Record',
    explanation: 'Record of a meeting, its actions or decisions.',
    words: [
      'record',
      'records',
      'record of action',
      'record of actions',
      'record of meeting',
      'record of a meeting',
      'record of decisions',
      'record of discussion',
      'delegation record',
      'verbatim record',
      'agreed record',
      'decisions',
      'proceedings',
      'log',
    ],
  },
  {
    kind: 'transcript',
    label: 'Transcript',
    explanation: 'Word-for-word record of a conversation, meeting, conference by teletype or tape.',
    words: [
      'transcript',
      'verbatim transcript',
      'transcription',
      'teletype conference',
      'teletypewriter conference',
      'telecon',
      'tape recording',
    ],
  },
  {
    kind: 'report',
    label: 'Report',
    explanation: 'Report of an office, committee, mission or person.',
    words: [
      'report',
      'reports',
      'progress report',
      'contact report',
      'trip report',
      'information report',
      'field information report',
      'annual report',
      'status report',
      'special report',
      'interim report',
      'intermediate report',
      'final report',
      'field report',
      'report summary',
      'situation report',
      'research report',
    ],
  },
  {
    kind: 'paper',
    label: 'Paper',
    explanation: 'Paper, study, plan or list prepared for a discussion or decision.',
    words: [
      'paper',
      'papers',
      'position paper',
      'discussion paper',
      'policy paper',
      'national policy paper',
      'briefing paper',
      'background paper',
      'working paper',
      'issues paper',
      'issue paper',
      'options paper',
      'scope paper',
      'strategy paper',
      'decision paper',
      'talking paper',
      'talking points',
      'guidelines paper',
      'special paper',
      'staff paper',
      'non-paper',
      'nonpaper',
      'study',
      'staff study',
      'special study',
      'country study',
      'analysis',
      'assessment',
      'net assessment',
      'evaluation',
      'estimate',
      'appraisal',
      'outline',
      'outline plan',
      'plan',
      'contingency plan',
      'operations plan',
      'program',
      'agenda',
      'checklist',
      'check list',
      'chronology',
      'list',
      'table',
      'chart',
      'guidelines',
      'guidance',
      'terms of reference',
      'proposal',
      'proposals',
      'recommendation',
      'recommendations',
      'response',
      'review',
      'comments',
      'comment',
      'views',
      'questions',
      'essay',
      'article',
      'options',
      'basic national security policy',
      'current intelligence weekly',
      'central intelligence bulletin',
    ],
  },
  {
    kind: 'address',
    label: 'Address or statement',
    explanation: 'Words spoken or published: address, remarks, statement, interview, press conference.',
    words: [
      'address',
      'addresses',
      'radio address',
      'inaugural address',
      'speech',
      'remarks',
      'statement',
      'statements',
      'statement of policy',
      'policy statement',
      'press statement',
      'public statement',
      'joint statement',
      'press release',
      'news release',
      'press conference',
      'news conference',
      'press briefing',
      'background briefing',
      'interview',
      'toast',
      'toasts',
      'testimony',
      'presentation',
      'broadcast',
      'question and answer session',
      'announcement',
      'lecture',
      'state of the union address',
      'state of the union message',
    ],
  },
  {
    kind: 'communique',
    label: 'Communiqué or agreement',
    explanation: 'Agreed text: communiqué, agreement, treaty, declaration, resolution, protocol.',
    words: [
      'communiqué',
      'joint communiqué',
      'final communiqué',
      'press communiqué',
      'agreement',
      'agreements',
      'treaty',
      'declaration',
      'joint declaration',
      'resolution',
      'joint resolution',
      'protocol',
      'accord',
      'convention',
      'charter',
      'memorandum of understanding',
      'memorandum of agreement',
      'protocole',
      'draft agreement',
      'draft treaty',
      'draft resolution',
    ],
  },
  {
    kind: 'other',
    label: 'Diary entry',
    explanation: 'Entry of a personal diary or journal.',
    words: ['diary entry', 'diary entries', 'diary', 'entry in diary', 'journal entry', 'journal'],
  },
  {
    kind: 'correspondence',
    label: 'Correspondence',
    explanation:
      'Communication whose heading names sender and addressee alone (“The Ambassador in … to the Secretary of State”): a telegram, despatch, letter or instruction.',
    words: [],
  },
];

/** Kind of a document whose heading is only "The X to the Y", as in the volumes up to 1954. */
export const OLD_STYLE_KIND = 'correspondence';

/** Words before the name of a kind that do not change it ("Draft Telegram From …"). */
const QUALIFIERS: ReadonlySet<string> = new Set(
  (
    'draft drafts revised final preliminary unsigned undated joint circular oral secret personal private confidential further ' +
    'supplementary supplemental additional first second third fourth informal unofficial formal handwritten typed ' +
    'corrected unnumbered interdepartmental interagency brief short long annotated original attached proposed ' +
    'partial agreed condensed official urgent follow up staff text of the a an'
  ).split(' '),
);

/** Words that end the part of a heading in which the kind is named. */
const BOUNDARIES: ReadonlySet<string> = new Set(
  'from to by prepared between with at transmitted addressed submitted sent for in of on concerning regarding about'.split(
    ' ',
  ),
);

const KIND_BY_NAME: ReadonlyMap<string, KindInfo> = new Map([...KINDS].reverse().map((info) => [info.kind, info]));

/** First word of a phrase -> the phrases that begin so, longest first. */
const PHRASES: ReadonlyMap<string, readonly { words: readonly string[]; info: KindInfo }[]> = (() => {
  const byFirst = new Map<string, { words: string[]; info: KindInfo }[]>();
  for (const info of KINDS) {
    for (const phrase of info.words) {
      const words = fold(phrase).split(' ');
      const first = words[0]!;
      const list = byFirst.get(first);
      if (list) list.push({ words, info });
      else byFirst.set(first, [{ words, info }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();

function phraseAt(words: readonly string[], at: number): KindInfo | undefined {
  const candidates = PHRASES.get(words[at] ?? '');
  return candidates?.find((phrase) => phrase.words.every((word, i) => words[at + i] === word))?.info;
}

/** The entry of `KINDS` for a kind's name (the first, where several bear it), or undefined. */
export function kindInfo(kind: string): KindInfo | undefined {
  return KIND_BY_NAME.get(kind);
}

/**
 * The kind of document that a heading names, or undefined where it names none.
 *
 * @param title the heading without its number and footnote calls
 */
export function kindOfTitle(title: string): KindInfo | undefined {
  // A heading may go on with participants, place and date; the kind stands in its first words.
  const words = fold(title.slice(0, 200)).split(' ');
  if (words[0] === '') return undefined;
  let start = 0;
  for (let at = 0; at < words.length; at++) {
    const found = phraseAt(words, at);
    if (found) return found;
    if (!QUALIFIERS.has(words[at]!)) {
      start = at;
      break;
    }
  }
  // "The Consul General at Batavia to the Secretary of State": sender and addressee alone.
  if (words[0] === 'the' && words.indexOf('to') > 0 && !kindBeforeBoundary(words, start))
    return KIND_BY_NAME.get(OLD_STYLE_KIND);
  // "National Security Council Report", "Operations Coordinating Board Report": an office before the kind.
  const found = kindBeforeBoundary(words, start) ?? kindBeforeAddressee(words, start);
  if (found) return found;
  return words.indexOf('to') > 0 ? KIND_BY_NAME.get(OLD_STYLE_KIND) : undefined;
}

function kindBeforeBoundary(words: readonly string[], start: number): KindInfo | undefined {
  for (let at = start; at < words.length; at++) {
    if (BOUNDARIES.has(words[at]!)) return undefined;
    const found = phraseAt(words, at);
    if (found) return found;
  }
  return undefined;
}

/** "Department of State Policy Statement": `of` inside an office's name is no boundary; "from", "to", "by" are. */
function kindBeforeAddressee(words: readonly string[], start: number): KindInfo | undefined {
  for (let at = start; at < words.length; at++) {
    const word = words[at]!;
    if (word === 'from' || word === 'to' || word === 'by' || word === 'prepared') return undefined;
    const found = phraseAt(words, at);
    if (found) return found;
  }
  return undefined;
}
