import { fold } from './fold';

/** A degree of classification, as source notes and classification lines print it. */
export interface Classification {
  /** The printed form. */
  readonly name: string;
  /** 0 unclassified … 5 Top Secret; undefined where no degree is stated. */
  readonly rank?: number;
  /** Other printed forms of the same degree. */
  readonly aliases: readonly string[];
  /** One sentence for hovers. */
  readonly explanation: string;
}

/** A marking beside the classification: who may see the document, how fast or by which channel it went. */
export interface HandlingMarking {
  readonly name: string;
  readonly group: 'distribution' | 'precedence' | 'channel' | 'sensitivity' | 'dissemination' | 'compartment' | 'form';
  readonly aliases: readonly string[];
  readonly explanation: string;
}

/**
 * Degrees of classification, highest first.
 * Source: Executive Orders 10290 (1951), 10501 (1953), 11652 (1972), 12065 (1978), 12356 (1982); usage of FRUS source notes.
 */
export const CLASSIFICATIONS: readonly Classification[] = [
  {
    name: 'Top Secret',
    rank: 5,
    aliases: ['TS', 'US Top Secret', 'U.S. Top Secret', 'Most Secret'],
    explanation: 'Highest degree: disclosure would gravely damage national security.',
  },
  {
    name: 'Secret',
    rank: 4,
    aliases: ['US Secret', 'U.S. Secret', 'US Urgent Secret'],
    explanation: 'Second degree: disclosure would seriously damage national security.',
  },
  {
    name: 'Confidential',
    rank: 3,
    aliases: ['US Confidential', 'U.S. Confidential'],
    explanation: 'Third degree: disclosure would damage national security.',
  },
  {
    name: 'Restricted',
    rank: 2,
    aliases: ['US Restricted'],
    explanation: 'Lowest degree of the United States until 1953; still used by other governments and by NATO.',
  },
  {
    name: 'Limited Official Use',
    rank: 1,
    aliases: ['LOU'],
    explanation: 'Not classified, but withheld from the public (Department of State).',
  },
  {
    name: 'Official Use Only',
    rank: 1,
    aliases: ['For Official Use Only', 'FOUO', 'OUO', 'Official Use'],
    explanation: 'Not classified, but for official use alone.',
  },
  {
    name: 'Unclassified',
    rank: 0,
    aliases: ['Nonclassified', 'Not classified'],
    explanation: 'Bears the marking that it is not classified.',
  },
  {
    name: 'No classification marking',
    aliases: [
      'No classification markings',
      'No classification',
      'No classification is indicated',
      'No classification indicated',
      'No classification marking is indicated',
      'No indication of classification',
      'The source text bears no classification',
      'The source text is not classified',
      'Unmarked',
    ],
    explanation: 'The editors found no classification on the document; it may have been classified all the same.',
  },
  {
    name: 'Classification not declassified',
    aliases: ['classification not declassified', 'classification marking not declassified'],
    explanation: 'The classification itself is withheld.',
  },
];

/**
 * Markings that follow the classification in a source note.
 * Source: Foreign Affairs Manual usage (captions, precedence), DCID 1/7 (dissemination), usage of FRUS source notes.
 */
export const HANDLING_MARKINGS: readonly HandlingMarking[] = [
  // Distribution captions of the Department of State
  {
    name: 'Nodis',
    group: 'distribution',
    aliases: ['No Distribution', 'NODIS'],
    explanation: 'No distribution: for the addressee alone, without the approval of the Executive Secretary.',
  },
  {
    name: 'Exdis',
    group: 'distribution',
    aliases: ['Exclusive Distribution', 'EXDIS'],
    explanation: 'Exclusive distribution: a few officials with an essential need to know.',
  },
  {
    name: 'Limdis',
    group: 'distribution',
    aliases: ['Limited Distribution', 'Limit Distribution', 'Limdist'],
    explanation: 'Limited distribution: offices with a need to know.',
  },
  {
    name: 'Stadis',
    group: 'distribution',
    aliases: [
      'State Distribution Only',
      'No Distribution Outside Department',
      'No Distribution Outside State Department',
      'Not for Distribution Outside Department',
    ],
    explanation: 'Distribution within the Department of State only.',
  },
  {
    name: 'Eyes Only',
    group: 'distribution',
    aliases: [
      'Literally Eyes Only',
      'For Eyes Only',
      'Exclusively Eyes Only',
      'Secretary Eyes Only',
      'Personal Eyes Only',
      'Absolutely Eyes Only',
    ],
    explanation: 'To be read by the named persons alone.',
  },
  {
    name: 'No Other Distribution',
    group: 'distribution',
    aliases: ['No Further Distribution'],
    explanation: 'Not to be passed on to others.',
  },
  {
    name: 'Presidential Handling',
    group: 'distribution',
    aliases: ['Presidential Distribution'],
    explanation: 'Handled as a message of the President.',
  },
  {
    name: 'Exclusive',
    group: 'distribution',
    aliases: ['Specat Exclusive', 'Exclusive for'],
    explanation: 'For the named addressee alone.',
  },
  {
    name: 'Special Handling',
    group: 'distribution',
    aliases: ['Special Handling Required', 'Sensitive Handling', 'Special Handling Category'],
    explanation: 'Needs special handling.',
  },
  {
    name: 'Handle as Nodis',
    group: 'distribution',
    aliases: ['Handle as Exdis', 'Exdis–Handle as Nodis'],
    explanation: 'To be handled as if it bore the stricter caption.',
  },
  {
    name: 'Limited Dissemination',
    group: 'distribution',
    aliases: ['Limited Dissem'],
    explanation: 'Passed to few readers.',
  },
  // Precedence
  {
    name: 'Flash',
    group: 'precedence',
    aliases: ['Z'],
    explanation: 'Highest precedence of a telegram: handled at once, before all others.',
  },
  {
    name: 'Niact',
    group: 'precedence',
    aliases: ['Night Action', 'Niact Immediate', 'Niact Priority', 'Immediate Niact'],
    explanation: 'Night action: the recipient must act at any hour of day or night.',
  },
  {
    name: 'Immediate',
    group: 'precedence',
    aliases: ['Operational Immediate', 'Op Immediate', 'OpImmed', 'Immediate Action', 'Emergency'],
    explanation: 'Precedence below Flash: handled before Priority.',
  },
  {
    name: 'Priority',
    group: 'precedence',
    aliases: ['Operational Priority'],
    explanation: 'Precedence above Routine.',
  },
  { name: 'Routine', group: 'precedence', aliases: ['Deferred'], explanation: 'Ordinary precedence.' },
  {
    name: 'Critic',
    group: 'precedence',
    aliases: ['Criticomm'],
    explanation: 'Critical intelligence, to reach the President within minutes.',
  },
  {
    name: 'Urgent',
    group: 'precedence',
    aliases: ['Most Urgent', 'US Urgent', 'Most Immediate', 'Rush'],
    explanation: 'Marked as urgent.',
  },
  // Channels and subject captions
  {
    name: 'Roger Channel',
    group: 'channel',
    aliases: ['Roger'],
    explanation: 'Channel for intelligence matters between posts and the Bureau of Intelligence and Research.',
  },
  {
    name: 'Cherokee',
    group: 'channel',
    aliases: ['Cherokee Channel'],
    explanation:
      'Special channel for the most sensitive messages between the Secretary of State and chiefs of mission.',
  },
  {
    name: 'Backchannel',
    group: 'channel',
    aliases: ['Via Backchannel', 'Back Channel', 'Via CIA Channels', 'Via CAS Channels', 'CAS Channel'],
    explanation:
      'Sent outside the channels of the Department of State, as a rule through the CIA’s or the White House’s.',
  },
  {
    name: 'Via Special Channels',
    group: 'channel',
    aliases: [
      'Special Channel',
      'Sent Via Special Channels',
      'Privacy Channel',
      'Via Privacy Channel',
      'Dissent Channel',
    ],
    explanation: 'Sent through a special channel.',
  },
  {
    name: 'Harvan',
    group: 'channel',
    aliases: ['Harvan Plus', 'Harvan Double Plus', 'Harvan Paris'],
    explanation: 'Caption for the Paris talks on Vietnam of 1968.',
  },
  {
    name: 'Pinta',
    group: 'channel',
    aliases: [],
    explanation: 'Caption for messages on the exchanges through Poland about Vietnam.',
  },
  {
    name: 'Elite',
    group: 'channel',
    aliases: ['Elite Eyes Only'],
    explanation: 'Caption that limits distribution to a few named officials.',
  },
  {
    name: 'Ban',
    group: 'channel',
    aliases: ['Ban–Eyes Only'],
    explanation: 'Caption of the early 1960s for messages about a nuclear test ban.',
  },
  {
    name: 'Specat',
    group: 'channel',
    aliases: ['Special Category'],
    explanation: 'Special category: military message with limited access.',
  },
  // Sensitivity
  {
    name: 'Sensitive',
    group: 'sensitivity',
    aliases: [
      'Very Sensitive',
      'Highly Sensitive',
      'Super Sensitive',
      'Most Sensitive',
      'Extremely Sensitive',
      'Sensitive and Exclusively Eyes Only',
      'Outside System',
      'Outside the System',
    ],
    explanation: 'Politically sensitive; to be seen by few.',
  },
  {
    name: 'Personal',
    group: 'sensitivity',
    aliases: [
      'Personal and Private',
      'Private',
      'Personal and Confidential',
      'Personal and Secret',
      'Strictly Personal',
      'Strictly Confidential',
    ],
    explanation: 'Meant for the addressee in person.',
  },
  { name: 'Verbatim Text', group: 'form', aliases: ['Verbatim'], explanation: 'Given word for word.' },
  {
    name: 'Official–Informal',
    group: 'form',
    aliases: ['Official Informal', 'Informal', 'Official', 'Informal Official', 'OI'],
    explanation: 'Official letter or message of informal form, outside the formal record of instructions.',
  },
  {
    name: 'Corrected Copy',
    group: 'form',
    aliases: ['Corrected'],
    explanation: 'Replaces an earlier copy with errors.',
  },
  { name: 'Draft', group: 'form', aliases: ['Advance Copy', 'Working Paper'], explanation: 'Not the final text.' },
  {
    name: 'Nonlog',
    group: 'form',
    aliases: ['Non-Log', 'Non Log', 'No Log'],
    explanation: 'Kept out of the log of the National Security Council.',
  },
  { name: 'Urgent Information', group: 'form', aliases: [], explanation: 'For information, urgent.' },
  // Dissemination controls of intelligence
  {
    name: 'Noforn',
    group: 'dissemination',
    aliases: [
      'No Foreign Dissem',
      'No Foreign Dissemination',
      'Not Releasable to Foreign Nationals',
      'No Foreign Distribution',
      'NF',
    ],
    explanation: 'Not to be shown to foreign nationals.',
  },
  {
    name: 'Nocontract',
    group: 'dissemination',
    aliases: [
      'Not Releasable to Contractors',
      'Not Releasable to Contractors or Contractor/Consultants',
      'Nocon',
      'NC',
    ],
    explanation: 'Not to be shown to contractors or consultants.',
  },
  {
    name: 'Orcon',
    group: 'dissemination',
    aliases: ['Dissemination and Extraction of Information Controlled by Originator', 'Originator Controlled', 'OC'],
    explanation: 'Its spread and use are controlled by the originating agency.',
  },
  {
    name: 'Propin',
    group: 'dissemination',
    aliases: ['Caution—Proprietary Information Involved', 'Proprietary Information Involved'],
    explanation: 'Holds proprietary information.',
  },
  {
    name: 'Wnintel',
    group: 'dissemination',
    aliases: [
      'Warning Notice—Intelligence Sources and Methods Involved',
      'Warning Notice—Sensitive Intelligence Sources and Methods Involved',
      'Intel',
    ],
    explanation: 'Warning notice: intelligence sources and methods are involved.',
  },
  {
    name: 'Controlled Dissem',
    group: 'dissemination',
    aliases: ['Controlled Dissemination', 'Controlled Dissem.'],
    explanation: 'Its spread is controlled; kept within the agencies of the intelligence community.',
  },
  {
    name: 'No Dissem Abroad',
    group: 'dissemination',
    aliases: ['No Dissemination Abroad', 'No Dissem Abroad/Background Use Only', 'Background Use Only'],
    explanation: 'Not to be sent abroad.',
  },
  { name: 'Limited to Certain Officials', group: 'dissemination', aliases: [], explanation: 'For named officials.' },
  {
    name: 'Relcan',
    group: 'dissemination',
    aliases: ['Releasable to Canada', 'Reluk'],
    explanation: 'May be released to the named ally.',
  },
  // Compartments and cryptonyms
  {
    name: 'Codeword',
    group: 'compartment',
    aliases: ['Code Word'],
    explanation: 'Intelligence in a compartment of its own; the code word limits who may see it.',
  },
  { name: 'Umbra', group: 'compartment', aliases: [], explanation: 'Code word of communications intelligence.' },
  { name: 'Spoke', group: 'compartment', aliases: [], explanation: 'Code word of communications intelligence.' },
  {
    name: 'Ruff',
    group: 'compartment',
    aliases: [],
    explanation: 'Code word of intelligence from satellite photography.',
  },
  {
    name: 'Talent-Keyhole',
    group: 'compartment',
    aliases: ['Talent Keyhole', 'TK'],
    explanation: 'Control system for intelligence from overhead reconnaissance.',
  },
  {
    name: 'Comint',
    group: 'compartment',
    aliases: ['Handle Via Comint Channels', 'Handle Via Comint Channels Only'],
    explanation: 'Communications intelligence.',
  },
  {
    name: 'Trine',
    group: 'compartment',
    aliases: ['Dinar', 'Daunt'],
    explanation: 'Code word of communications intelligence.',
  },
  {
    name: 'Restricted Data',
    group: 'compartment',
    aliases: ['Formerly Restricted Data', 'RD', 'FRD'],
    explanation: 'Atomic information under the Atomic Energy Act of 1946 and 1954.',
  },
  { name: 'Cosmic', group: 'compartment', aliases: ['Cosmic Top Secret'], explanation: 'NATO’s Top Secret.' },
  {
    name: 'NATO Secret',
    group: 'compartment',
    aliases: ['NATO Confidential', 'NATO Restricted'],
    explanation: 'Classified by NATO.',
  },
  {
    name: 'Rybat',
    group: 'compartment',
    aliases: [],
    explanation: 'Indicator of the CIA for messages of particular sensitivity.',
  },
  {
    name: 'PBSUCCESS',
    group: 'compartment',
    aliases: ['PBFORTUNE', 'PBHISTORY', 'PBCABOOSE'],
    explanation: 'Cryptonym of a CIA operation in Guatemala, 1952–1954.',
  },
];

function index<T extends { readonly name: string; readonly aliases: readonly string[] }>(
  table: readonly T[],
): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const entry of table) {
    for (const form of [entry.name, ...entry.aliases]) {
      const key = fold(form);
      if (!map.has(key)) map.set(key, entry);
    }
  }
  return map;
}

const CLASSIFICATION_BY_KEY = index(CLASSIFICATIONS);
const HANDLING_BY_KEY = index(HANDLING_MARKINGS);

/** The classification that a whole segment of a source note states ("Secret", "No classification marking"), or undefined. */
export function classificationOf(segment: string): Classification | undefined {
  return CLASSIFICATION_BY_KEY.get(fold(segment));
}

/**
 * The handling marking that a whole segment states, or undefined. Markings that go on ("Eyes Only for the Secretary",
 * "Handle as Nodis") are found by their longest known beginning.
 */
export function handlingOf(segment: string): HandlingMarking | undefined {
  const key = fold(segment);
  const whole = HANDLING_BY_KEY.get(key);
  if (whole) return whole;
  const words = key.split(' ');
  for (let n = Math.min(words.length - 1, 5); n > 1; n--) {
    const found = HANDLING_BY_KEY.get(words.slice(0, n).join(' '));
    if (found) return found;
  }
  return key.startsWith('for the eyes of') ? HANDLING_BY_KEY.get('eyes only') : undefined;
}
