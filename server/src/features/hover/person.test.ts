import assert from 'node:assert/strict';
import { fixture, MEMO } from '../testing/fixture';
import { hover } from './index';
import { draw } from './testing/draw';

const LIST = [
  'Hartman, Arthur A. (Art), Ambassador to the Soviet Union from October 26, 1981, until February 20, 1987',
  'Nowhere, Ada, Chief of the Arctic Desk',
  'Kampelman, Max M., Head of the Delegation to the Negotiations on Nuclear and Space Arms from March 12, 1985',
  'Rough, Eve, Consul in Thule until March 1985',
  'Twin, Bob, Consul in Thule until 1987',
  'Twin, Rob, Clerk',
  '',
].join('\n');

/** The hover at `|` in the memorandum, whose last sentence is replaced. */
function at(sentence: string, memo = MEMO): string[] {
  const { snapshot, offset } = fixture(memo.replace('The delegation should listen.', sentence), {
    volume: 'frus1981-88v05',
    persons: LIST,
  });
  const found = hover(snapshot, offset);
  return found ? draw(found.blocks) : [];
}

const withoutReason = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('Why this person: '));

describe('hover over a person', () => {
  it('tells the office on the date first, from the list of the volume, then others, then life dates', () => {
    const lines = at('Arthur Hart|man should listen.');
    assert.deepEqual(withoutReason(lines), [
      '# Hartman, Arthur A. (Art)',
      'Ambassador to the Soviet Union from October 26, 1981, until February 20, 1987',
      'On March 4, 1985; from the persons list of this volume',
      'Principal Officers and Chiefs of Mission:',
      '- Assistant Secretary of State for European Affairs, January 8, 1974–June 8, 1977',
      '- Ambassador to France, July 7, 1977–October 14, 1981',
      'Lived 1926–2015, from Principal Officers and Chiefs of Mission',
    ]);
    assert.match(lines.at(-1)!, /^Why this person: ./);
  });

  it('marks a later office, and says that none is known for the date', () => {
    assert.deepEqual(withoutReason(at('Max Kampel|man should listen.')).slice(0, 5), [
      '# Kampelman, Max M.',
      'No office is known for the date of the document.',
      'On March 4, 1985',
      'Persons list of this volume:',
      '- Later: Head of the Delegation to the Negotiations on Nuclear and Space Arms from March 12, 1985',
    ]);
  });

  it('says where the dates are too rough to be certain', () => {
    assert.deepEqual(withoutReason(at('Eve Rou|gh should listen.')).slice(1), [
      'No office is certain for the date of the document.',
      'On March 4, 1985',
      'Persons list of this volume:',
      '- Perhaps on this date: Consul in Thule until March 1985',
    ]);
  });

  it('says of an estimated date what it rests on', () => {
    const undated = MEMO.replace('Washington, March 4, 1985.\n\n', '')
      .replace('on March 3', 'on March 3, 1985')
      .replace('on March 5', 'on March 5, 1985');
    assert.equal(
      at('Arthur Hart|man should listen.', undated)[2],
      'About March 3–5, 1985, estimated from notes 1 and 2; from the persons list of this volume',
    );
  });

  it('does not make an office without a date one of the document’s date', () => {
    assert.deepEqual(withoutReason(at('Ada Now|here should listen.')), [
      '# Nowhere, Ada',
      'Chief of the Arctic Desk',
      'From the persons list of this volume, which does not say when; not certain for the document’s date (on March 4, 1985)',
    ]);
  });

  it('lists who may be meant, each with an office', () => {
    const lines = at('Tw|in should listen.');
    assert.deepEqual(lines.slice(0, 4), [
      '# Twin',
      'Not certain who is meant. It may be:',
      '- Twin, Bob: Consul in Thule until 1987',
      '- Twin, Rob: Clerk',
    ]);
  });

  it('tells no life of one after whom a thing is called', () => {
    const lines = at('The papers are in the Hart|man Library.');
    assert.deepEqual(lines, [
      '# Hartman',
      'Part of the name of a thing: nobody is named here.',
      'Of this name: Hartman, Arthur A. (Art)',
    ]);
  });
});
