import assert from 'node:assert/strict';
import { fixture, MEMO } from '../features/testing/fixture';
import { biographyOn, type DatedBiography } from './biography';
import type { DocumentDate, Office, Person } from './resolution';

const ON: Omit<DocumentDate, 'iso'> = { isoEnd: null, basis: 'dateline', notes: [] };
const { document } = fixture(MEMO).snapshot;

function person(
  description: string | null,
  offices: readonly Partial<Office>[] = [],
  more: Partial<Person> = {},
): Person {
  return {
    key: 'x',
    name: 'Roe, Jane',
    surname: 'Roe',
    given: 'Jane',
    suffix: null,
    rank: null,
    alternates: [],
    description,
    line: description === null ? null : 0,
    born: null,
    died: null,
    offices: offices.map((o) => ({ title: 'Clerk', from: null, to: null, source: 'table', ...o })),
    nicknames: [],
    initials: [],
    sources: [],
    ...more,
  };
}

/** The offices of all sources, each with how it lies to the date. */
function drawn({ careers }: DatedBiography): string[] {
  return careers.flatMap(({ offices }) => offices.map((o) => `${o.when}: ${o.title}`));
}

const on = (who: Person, iso: string | null, isoEnd: string | null = null): DatedBiography =>
  biographyOn(who, document, iso === null ? null : { ...ON, iso, isoEnd }, null);

describe('biography on a date', () => {
  const career = person('Desk officer until July 1983; thereafter Consul in Thule until May 1985; thereafter Envoy');

  it('tells what the list dates as earlier, held then, and later', () => {
    assert.deepEqual(drawn(on(career, '1984-03-04')), [
      'earlier: Desk officer until July 1983',
      'current: Consul in Thule until May 1985',
      'later: Envoy',
    ]);
    assert.deepEqual(
      on(career, '1984-03-04').held.map((o) => o.title),
      ['Consul in Thule until May 1985'],
    );
  });

  it('does not decide what rough dates leave open', () => {
    assert.deepEqual(drawn(on(career, '1983-07-10')), [
      'perhaps: Desk officer until July 1983',
      'perhaps: Consul in Thule until May 1985',
      'later: Envoy',
    ]);
    assert.deepEqual(drawn(on(person(null, [{ from: '1984', to: '1986' }]), '1984-03-04')), ['perhaps: Clerk']);
    assert.deepEqual(drawn(on(person(null, [{ from: '1984-03-20', to: '1986' }]), '1984-03-18', '1984-03-26')), [
      'perhaps: Clerk',
    ]);
  });

  it('takes open terms of the list to the edge of the volume, unless another clause speaks of it', () => {
    assert.deepEqual(drawn(on(person('Envoy from May 1981'), '1985-03-04')), ['current: Envoy from May 1981']);
    assert.deepEqual(drawn(on(person('Clerk from May 1981; Envoy from June 1983'), '1985-03-04')), [
      'perhaps: Clerk from May 1981',
      'current: Envoy from June 1983',
    ]);
    assert.deepEqual(drawn(on(person('Clerk until 1982; Envoy until 1986'), '1981-03-04')), [
      'current: Clerk until 1982',
      'perhaps: Envoy until 1986',
    ]);
  });

  it('says nothing of an office of the tables whose end is not known once a usual term is over', () => {
    const open = person(null, [{ from: '1980-02-01' }]);
    assert.deepEqual(drawn(on(open, '1981-02-01')), ['perhaps: Clerk']);
    assert.deepEqual(drawn(on(open, '1985-02-01')), ['untold: Clerk']);
    const followed = person(null, [{ from: '1980-02-01' }, { title: 'Envoy', from: '1981-01-01', to: '1983-01-01' }]);
    assert.deepEqual(drawn(on(followed, '1981-02-01')), ['untold: Clerk', 'current: Envoy']);
  });

  it('prefers the list; tables fill what it leaves out, and the same term is told once', () => {
    const both = person('Envoy to Thule until 1986', [
      { title: 'Envoy to Thule', from: '1983-01-01', to: '1986-01-01' },
      { title: 'Clerk', from: '1980-01-01', to: '1982-01-01', source: 'a' },
      { title: 'Clerk', from: '1980-02', to: '1982', source: 'b' },
    ]);
    assert.deepEqual(drawn(on(both, '1984-03-04')), ['current: Envoy to Thule until 1986', 'earlier: Clerk']);
  });

  it('keeps undated offices of the list apart from those held on the date', () => {
    const undated = on(person('Chief of the Arctic Desk; friend of the Envoy'), '1984-03-04');
    assert.deepEqual(undated.held, []);
    assert.deepEqual(
      undated.undated.map((o) => o.title),
      ['Chief of the Arctic Desk'],
    );
    assert.deepEqual(on(career, '1984-03-04').undated, []);
  });

  it('takes what befell a person for no office', () => {
    const { held, careers } = on(person('confined to Thule from January 1980 until May 1986'), '1984-03-04');
    assert.deepEqual(held, []);
    assert.equal(careers[0]!.offices[0]!.when, 'current');
  });

  it('tells nothing of a date that is not known', () => {
    const { held, careers } = on(career, null);
    assert.deepEqual(held, []);
    assert.ok(careers[0]!.offices.every((o) => o.when === 'untold'));
  });

  it('takes the office in the words of the document, with where they stand', () => {
    const stated = (marked: string) => {
      const { snapshot, ranges } = fixture(marked);
      return biographyOn(person(null), snapshot.document, null, ranges[0]!).stated;
    };
    assert.deepEqual(stated(MEMO.replace('Director of the Office of Soviet Affairs', '[[$&]]')), {
      words: 'Director of the Office of Soviet Affairs',
      where: 'heading',
      note: null,
    });
    assert.deepEqual(stated(MEMO.replace('The last round', 'Acting [[Consul]] Roe')), {
      words: 'Acting Consul',
      where: 'text',
      note: null,
    });
    assert.deepEqual(stated(MEMO.replace('Shultz approved', '[[the Secretary]] approved')), {
      words: 'Secretary',
      where: 'note',
      note: 1,
    });
  });

  it('gives life dates with the tables that have them', () => {
    const lived = person(null, [], { born: 1900, died: 1970, sources: ['a', 'b'], lifeSources: ['b'] });
    assert.deepEqual(on(lived, '1950').life, { born: 1900, died: 1970, sources: ['b'] });
    assert.equal(on(person(null), '1950').life, null);
  });
});
