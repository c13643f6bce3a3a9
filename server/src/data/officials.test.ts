import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { titleAt, titlesDuring } from './offices';
import {
  type Appointment,
  allOfficials,
  compareIso,
  coversDate,
  officialById,
  officialsBySurname,
  partsOfName,
} from './officials';
import { postNameAt } from './posts';
import { catalogue } from './volumes';

const ISO = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Titles that a person of the table held on a day. */
function titlesOn(surname: string, given: string, date: string): string[] {
  const official = officialsBySurname(surname).find((o) => o.given.startsWith(given));
  assert.ok(official, `${given} ${surname} is in the table`);
  return official.appointments
    .filter((a: Appointment) => coversDate(a, date))
    .map((a: Appointment) => titleAt(a.office, a.post, date));
}

describe('officials', () => {
  it('knows that Hartman was Ambassador in Moscow in 1985', () => {
    assert.deepEqual(titlesOn('Hartman', 'Arthur', '1985-03-25'), ['Ambassador to the Soviet Union']);
  });

  it('gives Burt the title of the day', () => {
    assert.deepEqual(titlesOn('Burt', 'Richard', '1983-09-14'), ['Assistant Secretary of State for European Affairs']);
    assert.deepEqual(titlesOn('Burt', 'Richard', '1983-09-15'), [
      'Assistant Secretary of State for European and Canadian Affairs',
    ]);
    assert.deepEqual(titlesOn('Burt', 'Richard', '1986-01-01'), ['Ambassador to the Federal Republic of Germany']);
  });

  it('knows Shultz as Secretary of State, and not after his term', () => {
    assert.deepEqual(titlesOn('Shultz', 'George', '1985-03-25'), ['Secretary of State']);
    assert.deepEqual(titlesOn('Shultz', 'George', '1990-01-01'), []);
  });

  it('finds a surname in any case, with or without accents', () => {
    assert.equal(officialsBySurname('STRAUSZ-HUPE')[0]?.name, 'Strausz-Hupé, Robert');
    assert.deepEqual(officialsBySurname('Gorbachev'), []);
  });

  it('finds each person by id, once', () => {
    const all = allOfficials();
    assert.ok(all.length > 2500);
    assert.equal(new Set(all.map((o) => o.id)).size, all.length);
    for (const official of all) assert.equal(officialById(official.id), official);
  });

  it('has dates that are ISO and in order', () => {
    for (const { id, appointments } of allOfficials()) {
      assert.ok(appointments.length > 0, id);
      for (const { office, from, to } of appointments) {
        assert.ok(office, id);
        assert.match(from, ISO, id);
        if (to === undefined) continue;
        assert.match(to, ISO, id);
        // One term of 1886 ends some days before it begins in the source itself; years are in order throughout.
        assert.ok(from.slice(0, 4) <= to.slice(0, 4), `${id}: ${from} – ${to}`);
      }
    }
  });

  it('parts names in list form', () => {
    assert.deepEqual(partsOfName('Lodge, Henry Cabot, Jr.'), { surname: 'Lodge', given: 'Henry Cabot', suffix: 'Jr.' });
    assert.deepEqual(partsOfName('Van Gorkom, Jerome W.'), { surname: 'Van Gorkom', given: 'Jerome W.' });
  });

  it('compares dates as far as both are known', () => {
    assert.equal(compareIso('1977', '1977-06-08'), 0);
    assert.equal(compareIso('1977-05', '1977-06-08'), -1);
    assert.ok(coversDate({ from: '1977-01', to: '1977-06' }, '1977-06-30'));
    assert.ok(!coversDate({ from: '1977-01', to: '1977-06' }, '1977-07-01'));
    assert.ok(coversDate({ from: '1977-01' }, '1978-02-01'));
    assert.ok(!coversDate({ from: '1977-01' }, '1985-02-01'));
    assert.ok(!coversDate({ to: '1977-01' }, '1977-02'));
  });
});

describe('titles of offices and names of posts', () => {
  it('follows the bureaus of the Department of State', () => {
    const at = (office: string, date: string) =>
      titleAt(`Assistant Secretary of State for ${office}`, undefined, date).replace(
        'Assistant Secretary of State for ',
        '',
      );
    assert.equal(at('European and Eurasian Affairs', '1975'), 'European Affairs');
    assert.equal(at('European and Eurasian Affairs', '1985-03-25'), 'European and Canadian Affairs');
    assert.equal(at('East Asian and Pacific Affairs', '1965-02-01'), 'Far Eastern Affairs');
    assert.equal(at('East Asian and Pacific Affairs', '1966-11-01'), 'East Asian and Pacific Affairs');
    assert.equal(at('Near Eastern Affairs', '1956'), 'Near Eastern, South Asian, and African Affairs');
    assert.equal(at('Near Eastern Affairs', '1973'), 'Near Eastern and South Asian Affairs');
    assert.equal(at('Western Hemisphere Affairs', '1981'), 'Inter-American Affairs');
    assert.equal(at('Democracy, Human Rights, and Labor', '1985-03'), 'Human Rights and Humanitarian Affairs');
    assert.equal(at('African Affairs', '1985'), 'African Affairs');
  });

  it('names the country of the time', () => {
    const ambassador = 'Ambassador Extraordinary and Plenipotentiary';
    assert.equal(titleAt(ambassador, 'russia', '1992-01-01'), 'Ambassador to Russia');
    assert.equal(titleAt(ambassador, 'egypt', '1965'), 'Ambassador to the United Arab Republic');
    assert.equal(titleAt(ambassador, 'china', '1965'), 'Ambassador to the Republic of China');
    assert.equal(titleAt('Chief', 'china', '1974-11'), 'Chief of the Liaison Office in the People’s Republic of China');
    assert.equal(
      titleAt('Chargé d’Affaires ad interim', 'sri-lanka', '1970'),
      'Chargé d’Affaires ad interim in Ceylon',
    );
    assert.equal(postNameAt('south-africa', '1970'), 'South Africa');
  });

  it('tells when a title changed within a term', () => {
    assert.deepEqual(
      titlesDuring(
        'Assistant Secretary of State for European and Eurasian Affairs',
        undefined,
        '1983-02-18',
        '1985-07-18',
      ),
      [
        { title: 'Assistant Secretary of State for European Affairs', from: '1983-02-18' },
        { title: 'Assistant Secretary of State for European and Canadian Affairs', from: '1983-09-15' },
      ],
    );
  });

  it('has a title for every office and a name for every post of the table', () => {
    for (const { appointments } of allOfficials()) {
      for (const { office, post, from } of appointments) {
        const title = titleAt(office, post, from);
        assert.doesNotMatch(title, /representative-|\d{4}$|undefined/, `${office} ${post}`);
      }
    }
  });
});

describe('catalogue of the series', () => {
  it('knows the volume on the Soviet Union of 1983–1985', () => {
    const volume = catalogue().get('frus1981-88v04');
    assert.equal(volume?.number, 'Volume IV');
    assert.match(volume?.title ?? '', /Soviet Union/);
    assert.ok(catalogue().size >= 600);
  });
});
