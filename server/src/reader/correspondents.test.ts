import assert from 'node:assert/strict';
import type { Party } from '../document/model';
import type { Span } from '../text/span';
import { readOne } from './testKit';

/** `office|name` of each sender, then of each addressee; `Acting` before an office that is held for another. */
function correspondents(title: string): [string[], string[]] {
  const document = readOne(`5. ${title}\n\nThe text of the paper says a few things about fish.\n`);
  const words = (s: Span | null) => (s ? document.text.slice(s.start, s.end) : '');
  const show = (p: Party) => `${p.acting ? 'Acting ' : ''}${words(p.office)}|${words(p.name)}`;
  return [document.heading!.from.map(show), document.heading!.to.map(show)];
}

describe('correspondents', () => {
  const cases: readonly [title: string, from: string[], to: string[]][] = [
    [
      'Action Memorandum From the Assistant Secretary of State for European Affairs (Hill) and the Assistant Secretary of State for Fish and Wildlife (Marsh) to Secretary of State Rivers',
      [
        'Assistant Secretary of State for European Affairs|Hill',
        'Assistant Secretary of State for Fish and Wildlife|Marsh',
      ],
      ['Secretary of State|Rivers'],
    ],
    ['Letter From President Ford to Prime Minister van Dyke', ['President|Ford'], ['Prime Minister|van Dyke']],
    [
      'Letter From Turkish Prime Minister Demirel to President Carter',
      ['Turkish Prime Minister|Demirel'],
      ['President|Carter'],
    ],
    ['Memorandum From the Acting Secretary of State to the President', ['Acting Secretary of State|'], ['President|']],
    [
      'Telegram From the Department of State to the Embassy in Norway',
      ['Department of State|'],
      ['Embassy in Norway|'],
    ],
    [
      'Telegram From the Department of State to the Embassy in Norway and the Consulate in Bergen',
      ['Department of State|'],
      ['Embassy in Norway|', 'Consulate in Bergen|'],
    ],
    [
      'Letter From the Ambassador to Norway (Hill) to the Secretary of State’s Special Assistant (Marsh)',
      ['Ambassador to Norway|Hill'],
      ['Secretary of State’s Special Assistant|Marsh'],
    ],
    [
      'Memorandum From Robert W. Hill of the National Security Council Staff to the President’s Assistant (Marsh)',
      ['National Security Council Staff|Robert W. Hill'],
      ['President’s Assistant|Marsh'],
    ],
    ['Letter From James B. Hill to Secretary of State Rivers', ['|James B. Hill'], ['Secretary of State|Rivers']],
    [
      'Memorandum of Conversation, by the Chief of the Division of Fisheries (Hill)',
      ['Chief of the Division of Fisheries|Hill'],
      [],
    ],
    ['Paper Prepared in the Department of State', ['Department of State|'], []],
    [
      'The Chargé in Norway (Hill) to the Acting Secretary of State',
      ['Chargé in Norway|Hill'],
      ['Acting Secretary of State|'],
    ],
    [
      'Telegram From the Department of State to the Embassy in Norway, Washington, May 3, 1962',
      ['Department of State|'],
      ['Embassy in Norway|'],
    ],
    ['Editorial Note', [], []],
  ];
  for (const [title, from, to] of cases) {
    it(`reads “${title}”`, () => assert.deepEqual(correspondents(title), [from, to]));
  }
});
