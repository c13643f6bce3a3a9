/** A volume of two documents with its lists, in our own words, for tests of the server. */

export const TELEGRAM = [
  '1. Telegram From the Embassy in the Soviet Union to the Department of State 1',
  '',
  'Moscow, April 12, 1985, 1315Z',
  '',
  'SUBJECT',
  '',
  '  • The Talks on Families',
  '',
  'The Embassy asked for guidance.2 Art will call on Korniyenko about the KGB.',
  '',
  '[Page 2]',
  '',
  'A decision is needed before May.',
  '',
  'Hartman',
  '',
  '  1. Source: Sample Documents, Box 1. Secret; Nodis. Drafted by Simons.',
  '  2. See footnote 2, Document 2. The list of families is printed in Foreign Relations, 1981–1988, vol. IV, Soviet Union, January 1983–March 1985, Document 351.',
  '',
].join('\n');

export const MEMO = [
  '2. Memorandum From the Assistant Secretary of State for European and Canadian Affairs (Burt) to Secretary of State Shultz 1',
  '',
  'Washington, April 19, 1985',
  '',
  'RECOMMENDATION',
  '',
  'That you let Hartman answer.2',
  '',
  'BACKGROUND',
  '',
  'Korniyenko has asked twice.3 Nothing was said about the KGB.',
  '',
  '  1. Source: Sample Documents, Box 2. Confidential. Drafted by Simons.',
  '  2. See Document 1. The answer was sent on April 20.',
  '  3. On the first question, see footnote 2 above.',
  '',
].join('\n');

export const PERSONS = [
  'Persons',
  '',
  'Burt, Richard R. (Rick), Assistant Secretary of State for European and Canadian Affairs until July 18, 1985',
  'Hartman, Arthur A. (Art), Ambassador to the Soviet Union from October 26, 1981',
  'Korniyenko, Georgy M., Soviet First Deputy Minister of Foreign Affairs',
  'Shultz, George P., Secretary of State from July 16, 1982',
  '',
].join('\n');

export const TERMS = ['Abbreviations and Terms', '', 'KGB, Committee for State Security (Soviet Union)', ''].join('\n');

/** The files of the volume in a workspace folder. */
export const VOLUME: Readonly<Record<string, string>> = {
  'frus1981-88v05/d1.txt': TELEGRAM,
  'frus1981-88v05/d2.txt': MEMO,
  'frus1981-88v05/persons.txt': PERSONS,
  'frus1981-88v05/terms.txt': TERMS,
};
