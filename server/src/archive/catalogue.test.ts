import assert from 'node:assert/strict';
import { createCatalogue, webAddress } from './catalogue';
import { numberOf, readId, readVolumeNumber, readYears, romanValue, yearsOfId } from './volumeNumber';

const catalogue = createCatalogue();

/** The ids of the volumes that a citation may mean. */
function find(
  years: string | null,
  number: string | null,
  rest: { part?: string; title?: string; near?: string } = {},
): string {
  const found = catalogue.findAll(
    { years, number, part: rest.part ?? null, title: rest.title ?? null },
    rest.near ?? null,
  );
  return found.map((v) => v.id).join(' ');
}

describe('createCatalogue', () => {
  it('knows the volumes by id', () => {
    assert.equal(catalogue.volumes.length, 601);
    assert.equal(catalogue.byId('frus1981-88v04')?.title, 'Soviet Union, January 1983–March 1985');
    assert.equal(catalogue.byId('frus1981-88v04')?.subseries, '1981–1988');
    assert.equal(catalogue.byId('frus1899v99'), null);
  });

  it('finds a volume by years, number and part', () => {
    assert.equal(find('1981–1988', 'IV'), 'frus1981-88v04');
    assert.equal(find('1948', 'vi'), 'frus1948v06');
    assert.equal(find('1952-1954', 'XII', { part: '2' }), 'frus1952-54v12p2');
    assert.equal(find('1969–1976', 'E–14', { part: '1' }), 'frus1969-76ve14p1');
    assert.equal(find('1977–1980', 'XXII'), 'frus1977-80v22');
    assert.equal(find('1981–1988', 'LXX'), '');
  });

  it('takes the years of the volume in which the citation stands', () => {
    assert.equal(find(null, 'IX', { near: 'frus1949v07p1' }), 'frus1949v09');
    assert.equal(find(null, 'IX'), '');
  });

  it('gives all parts where none is named, unless the title tells', () => {
    assert.equal(find('1952–1954', 'II'), 'frus1952-54v02p1 frus1952-54v02p2');
    assert.equal(catalogue.find({ years: '1952–1954', number: 'II', part: null, title: null }, null), null);
    assert.equal(find('1969–1976', 'XIX', { title: 'Korea, 1969–1972' }), 'frus1969-76v19p1');
  });

  it('takes shortened years of a sub-series for the sub-series', () => {
    assert.equal(find('1969–72', 'XIV'), 'frus1969-76v14');
    assert.equal(find('1973–1976', 'XXX'), 'frus1969-76v30');
  });

  it('finds volumes by title', () => {
    assert.equal(find(null, null, { title: 'The Conferences of Malta and Yalta, 1945' }), 'frus1945Malta');
    assert.equal(find('1952–1954', null, { title: 'Guatemala' }), 'frus1952-54Guat');
    assert.equal(find(null, 'II', { title: 'Japan, 1931–1941' }), 'frus1931-41v02');
    assert.equal(find('1918', 'I', { title: 'Russia' }), 'frus1918Russiav01');
    assert.equal(find('1943', null), '');
  });

  it('finds annual volumes and supplements', () => {
    assert.equal(find('1861', null), 'frus1861');
    assert.equal(find('1865', null, { part: '2' }), 'frus1865p2');
    assert.equal(find('1961–1963', 'XXII', { part: 'Microfiche Supplement' }), 'frus1961-63v22-24mSupp');
    assert.equal(find('1961–1963', 'XXII'), 'frus1961-63v22');
  });

  it('finds every numbered volume of the later sub-series by its own citation', () => {
    for (const volume of catalogue.volumes) {
      const numbered = /^Volume (E–\d+|[IVXL]+)(?:, Part (\d))?$/.exec(volume.number);
      if (!numbered || volume.subseries < '1952') continue;
      const found = find(volume.subseries, numbered[1]!, numbered[2] ? { part: numbered[2] } : {});
      // The catalogue has one volume both whole and in parts.
      assert.equal(found.split(' ')[0], volume.id);
    }
  });
});

describe('webAddress', () => {
  it('follows the series’ scheme', () => {
    const base = 'https://history.state.gov/historicaldocuments/frus1981-88v05';
    assert.equal(webAddress('frus1981-88v05', {}), base);
    assert.equal(webAddress('frus1981-88v05', { document: '11', note: '2' }), `${base}/d11#fn2`);
    assert.equal(webAddress('frus1981-88v05', { page: '38' }), `${base}/pg_38`);
  });
});

describe('numbers of volumes', () => {
  it('reads years', () => {
    assert.deepEqual(readYears('1981–1988'), { from: 1981, to: 1988 });
    assert.deepEqual(readYears('1969-72'), { from: 1969, to: 1972 });
    assert.deepEqual(readYears('1951'), { from: 1951, to: 1951 });
    assert.equal(readYears('May 1951'), null);
    assert.deepEqual(yearsOfId('frus1981-88v05'), { from: 1981, to: 1988 });
    assert.deepEqual(yearsOfId('frus1861-99Index'), { from: 1861, to: 1899 });
    assert.equal(yearsOfId('notes'), null);
  });

  it('reads numbers, parts and supplements', () => {
    assert.deepEqual(numberOf('XIII'), ['13']);
    assert.deepEqual(numberOf('E–5'), ['E5']);
    assert.deepEqual(numberOf('XV/XVI'), ['15', '16']);
    assert.deepEqual(numberOf('civil'), []);
    assert.deepEqual(readVolumeNumber('Volume XVII, Part 1'), { numbers: ['17'], part: '1', supplement: false });
    assert.deepEqual(readVolumeNumber('Volumes XV/XVI, Microfiche Supplement, Part 2'), {
      numbers: ['15', '16'],
      part: '2',
      supplement: true,
    });
    assert.deepEqual(readId('frus1918Supp01v02'), { number: '2', part: null, supplement: '1', name: '' });
    assert.deepEqual(readId('frus1945Berlinv01'), { number: '1', part: null, supplement: null, name: 'Berlin' });
    assert.deepEqual(readId('frus1969-76ve05p2'), { number: 'E5', part: '2', supplement: null, name: '' });
  });

  it('reads roman numerals of the usual form alone', () => {
    assert.equal(romanValue('xxxviii'), 38);
    assert.equal(romanValue('XL'), 40);
    assert.equal(romanValue('IIX'), null);
    assert.equal(romanValue('mix'), null);
  });
});
