import assert from 'node:assert/strict';
import { snapshotsOf } from '../../testing/snapshotOf';
import type { PersonMention } from '../resolution';

const PERSONS = `Persons

Berg, Anna K., Minister of Fisheries
Holm, Richard R., Assistant Secretary for Coastal Affairs
Lund, Peter, Harbor Master
Lund, Olaf, Chief of Customs
Sand, Arthur A. (Art), Ambassador to Norway
Vik, George P., Secretary of Fisheries
Moen, Dagfinn, Foreign Minister of Norway
Grieg, Margaret, Mayor
Roth, Hans, Banker
Strand, Karl, Special Assistant to the President for Fisheries
Strand, Otto, Under Secretary of State
Hoyer Dahl, see Dahl
Dahl, Sir Frederick, Shipowner
`;

interface Mentioned extends PersonMention {
  readonly words: string;
  readonly office: string | null;
}

/** The mentions of persons in a document, with their words. */
function mentionsIn(text: string, persons: string | null = PERSONS): Mentioned[] {
  const { snapshot } = snapshotsOf(text, persons === null ? {} : { persons })[0]!;
  return snapshot.resolution.persons.map((p) => ({
    ...p,
    words: text.slice(p.span.start, p.span.end),
    office: p.officeInDocument && text.slice(p.officeInDocument.start, p.officeInDocument.end),
  }));
}

const inNote = (body: string): Mentioned[] => mentionsIn(`5. Editorial Note\n\n${body}\n`);

/** Each mention as `words: person`, or its state where there is no one person. */
const named = (mentions: readonly Mentioned[]): string[] =>
  mentions.map((m) => `${m.words}: ${m.person?.name ?? m.state}`);

/** A memorandum of 1985, when Shultz was Secretary of State and Gromyko Foreign Minister. */
const memorandum = (body: string, signature = ''): string =>
  `11. Action Memorandum From the Assistant Secretary for Coastal Affairs (Holm) to Secretary of State Shultz\n\nWashington, March 25, 1985.\n\n${body}\n${signature}`;

describe('the reason for a person', () => {
  it('is said in words', () => {
    assert.equal(
      inNote('They called on Berg in the morning.')[0]!.why,
      'The only person of this surname in the volume’s list.',
    );
    const [full, later] = inNote('They called on Olaf Lund. Then Lund spoke.');
    assert.match(full!.why, /in full/);
    assert.match(later!.why, /tells who this is, by full name or title/);
  });
  it('is the number of those of the name where nobody can tell which is meant', () => {
    const [lund] = inNote('They called on Lund in the morning.');
    assert.equal(lund!.state, 'ambiguous');
    assert.equal(lund!.why, '2 people of this name fit, and the document does not tell which is meant.');
    assert.deepEqual(
      lund!.candidates.map((p) => p.name),
      ['Lund, Peter', 'Lund, Olaf'],
    );
  });
});

describe('names of the volume’s list', () => {
  it('are not somebody else’s of the same surname whom the document names in full', () => {
    assert.deepEqual(named(inNote('They met Robert Berg. Later Berg left.')), [
      'Robert Berg: unknown',
      'Berg: unknown',
    ]);
  });
  it('may be spelled otherwise beside a given name', () => {
    const list = 'Persons\n\nShcherbitskiy, Vladimir V., Member of the Politburo\n';
    const found = mentionsIn('5. Editorial Note\n\nVladimir Shcherbitsky arrived. Shcherbitsky spoke.\n', list);
    assert.deepEqual(
      found.map((m) => m.person?.name),
      ['Shcherbitskiy, Vladimir V.', 'Shcherbitskiy, Vladimir V.'],
    );
  });
});

describe('namesakes', () => {
  it('are told apart by the office that the heading gives', () => {
    const text =
      '7. Letter From the President’s Special Assistant for Fisheries (Strand) to the Mayor (Grieg)\n\nStrand wrote this.\n';
    assert.deepEqual(named(mentionsIn(text)), [
      'Strand: Strand, Karl',
      'Grieg: Grieg, Margaret',
      'Strand: Strand, Karl',
    ]);
  });
  it('are not their wives', () => {
    assert.deepEqual(named(inNote('They met Mrs. Roth and Mrs. Grieg.')), ['Roth: unknown', 'Grieg: Grieg, Margaret']);
  });
  it('are one man where the list has him twice', () => {
    const list =
      'Persons\n\nPalm, Joseph A. II, Ambassador to Libya until July 1969\nPalm, Joseph, II, Ambassador to Libya until July 1969\n';
    const found = mentionsIn('5. Editorial Note\n\nAmbassador Palm left.\n', list);
    assert.deepEqual(named(found), ['Palm: Palm, Joseph A. II']);
  });
});

describe('see-entries of the list', () => {
  it('give the spelling under which a surname stands; the given names are those of the person’s own entry', () => {
    const [surname, full] = inNote('They met Hoyer Dahl. Then Sir Frederick Hoyer Dahl spoke.');
    assert.deepEqual([surname!.person?.name, surname!.listedAs?.name], ['Dahl, Sir Frederick', 'Hoyer Dahl']);
    assert.deepEqual([full!.person?.name, full!.listedAs], ['Dahl, Sir Frederick', null]);
  });
});

describe('things that bear a name', () => {
  it('name the head of a government, and nobody else', () => {
    const found = inNote('The Moen administration fell. See the Moen Papers.');
    assert.deepEqual(
      found.map((m) => [m.words, m.person?.name, m.insideThing]),
      [
        ['Moen', 'Moen, Dagfinn', false],
        ['Moen', 'Moen, Dagfinn', true],
      ],
    );
  });
});

describe('persons who are called by less than a surname', () => {
  it('are meant by a given name or nickname where the document names one of that name', () => {
    assert.deepEqual(named(inNote('Arthur Sand came late. They gave Art the paper.')), [
      'Arthur Sand: Sand, Arthur A. (Art)',
      'Art: Sand, Arthur A. (Art)',
    ]);
    assert.deepEqual(
      named(inNote('Arthur Sand came late. Art should have the paper.')).at(-1),
      'Art: Sand, Arthur A. (Art)',
    );
    assert.deepEqual(named(inNote('Arthur Sand came late. Art in Oslo is good.')), [
      'Arthur Sand: Sand, Arthur A. (Art)',
    ]);
  });
  it('are not meant by a given name that somebody unknown bears too', () => {
    assert.deepEqual(named(inNote('Berg saw Peter Lund and Peter Sund. Then Peter left.')), [
      'Berg: Berg, Anna K.',
      'Peter Lund: Lund, Peter',
      'Peter Sund: unknown',
    ]);
  });
  it('are meant by a rare given name that one of high office bears', () => {
    assert.deepEqual(named(inNote('They were glad to see Dagfinn again. Hans was not there.')), [
      'Dagfinn: Moen, Dagfinn',
    ]);
  });
  it('are meant by the given name with which a letter addresses them, though others bear it as surname', () => {
    const text =
      '7. Letter From the Minister of Fisheries (Berg) to the Special Assistant (Karl Strand)\n\nDear Karl:\n\nText.\n';
    const list = `${PERSONS}Karl, Ludwig, Painter\n`;
    assert.deepEqual(named(mentionsIn(text, list)).slice(-1), ['Karl: Strand, Karl']);
  });
  it('are meant by initials under a marginal note', () => {
    const text = memorandum(
      'The boats are ready.1',
      '\n  1. Holm wrote in the margin: “Good. RH.” Below it stands “Agreed. GPS.”\n',
    );
    assert.deepEqual(named(mentionsIn(text)).slice(-3), [
      'Holm: Holm, Richard R.',
      'RH: Holm, Richard R.',
      'GPS: Shultz, George P.',
    ]);
  });
  it('are meant by an office that the document gives to one alone', () => {
    const text = memorandum('Vice President Bush will go. The Vice President leaves on Monday.');
    const found = mentionsIn(text).filter((m) => m.form === 'office');
    assert.deepEqual(named(found), ['Vice President: Bush, George H.W.']);
  });
});

describe('company', () => {
  const list =
    'Persons\n\nBerg, Anna, British Consul\nLund, Olaf, German Chief of Customs\nLund, Peter, French Harbor Master\nVogt, Emil, German Minister of Fisheries\n';
  it('tells two of one surname apart by the people of the one beside whom the name stands', () => {
    const found = mentionsIn('5. Editorial Note\n\nThe boats of Vogt and Lund came in.\n', list);
    assert.deepEqual(named(found), ['Vogt: Vogt, Emil', 'Lund: Lund, Olaf']);
    assert.match(found[1]!.why, /same country/);
    assert.equal(mentionsIn('5. Editorial Note\n\nThe boats of Berg and Lund came in.\n', list)[1]!.state, 'ambiguous');
  });
});

describe('persons of the tables', () => {
  it('are taken by the title that was theirs on the document’s date', () => {
    const [holm, shultz] = mentionsIn(memorandum('The boats are ready.'));
    assert.equal(holm!.person?.line, 3);
    assert.deepEqual([shultz!.person?.name, shultz!.person?.line], ['Shultz, George P.', null]);
  });
  it('are taken by an office of which only the rank is written', () => {
    const found = mentionsIn(memorandum('The minister’s First Deputy Korniyenko is for it.')).at(-1)!;
    assert.equal(found.person?.name, 'Korniyenko, Georgy M.');
  });
  it('keep the titles of governors, envoys and peers while they hold another office', () => {
    const of1962 = (body: string): Mentioned[] =>
      mentionsIn(`3. Memorandum of Conversation\n\nGeneva, June 5, 1962.\n\n${body}\n`, null);
    assert.deepEqual(named(of1962('Governor Harriman met Lord Home.')), [
      'Harriman: Harriman, W. Averell',
      'Home: Home, Alexander F. Douglas-Home, Earl of',
    ]);
    // Two of that name were called so: at Geneva and at the United Nations.
    assert.equal(of1962('They called on Ambassador Dean.')[0]!.state, 'ambiguous');
    assert.equal(of1962('They called on Governor Rusk.')[0]!.state, 'unknown');
  });
  it('are never taken for a drafter of the same surname', () => {
    const note =
      '\n  1. Source: Department of State, Files. Secret. Drafted by Schmidt on March 22; cleared by Matthews.\n';
    const found = mentionsIn(memorandum('The boats are ready.1', note));
    assert.deepEqual(named(found).slice(-2), ['Schmidt: unknown', 'Matthews: unknown']);
  });
  it('is part of the name of a folder in the source note', () => {
    const found = mentionsIn(
      memorandum(
        'Holm met Berg.',
        '\n  1. Source: Sample Library, Shultz Papers, 1985 Mtg. w/ A. Berg. Secret. Drafted by Lund.\n',
      ),
    );
    const words = (inside: boolean): string[] => found.filter((m) => m.insideThing === inside).map((m) => m.words);
    assert.deepEqual(words(true), ['Shultz', 'A. Berg']);
    assert.ok(words(false).includes('Lund') && words(false).includes('Berg'));
  });

  it('are not laws, places or libraries', () => {
    const found = mentionsIn(memorandum('The Jackson-Vanik amendment stays. They met in the Kennedy Library.'));
    assert.deepEqual(
      found.filter((m) => !m.insideThing).map((m) => m.words),
      ['Holm', 'Shultz'],
    );
  });
});

describe('the office that the document gives a person', () => {
  it('is not the title of the next man', () => {
    const found = mentionsIn(memorandum('Peter Lund, Ambassador Sand and Anna Berg came.'));
    const offices = new Map(found.map((m) => [m.words, m.office]));
    assert.equal(offices.get('Peter Lund'), null);
    assert.equal(offices.get('Sand'), 'Ambassador');
  });
  it('is in the words of the heading, before the name or behind it', () => {
    const found = mentionsIn(memorandum('Ambassador Arthur Sand met Anna Berg, Minister of Fisheries, on Monday.'));
    const offices = new Map(found.map((m) => [m.words, m.office]));
    assert.equal(offices.get('Holm'), 'Assistant Secretary for Coastal Affairs');
    assert.equal(offices.get('Shultz'), 'Secretary of State');
    assert.equal(offices.get('Arthur Sand'), 'Ambassador');
    assert.equal(offices.get('Anna Berg'), 'Minister of Fisheries');
  });
});
