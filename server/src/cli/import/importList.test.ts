import assert from 'node:assert/strict';
import { TestFolder } from '../../lsp/testing/folder';
import { InputError } from '../corpus';
import { importList } from './importList';

const tei = (id: string, persons: string, terms = '') => `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:id="${id}"><text><front>
<div type="section" xml:id="persons"><pb n="XXV"/><head>Persons</head><list>${persons}</list></div>
<div type="section" xml:id="terms"><list>${terms}</list></div>
</front><body><div type="chapter"><list><item>An item of a document</item></list></div></body></text></TEI>`;

const VANCE = `<item><hi rend="strong"><persName xml:id="p_VC">Vance, Cyrus
   R.</persName>,</hi> Secretary of State<note n="1">A note.</note> from January 23, 1977</item>`;

const person = (id: string, surname: string, forename: string, birth = '') =>
  `<person><id>${id}</id><persName><surname>${surname}</surname><forename>${forename}</forename></persName><birth>${birth}</birth><death/></person>`;

const held = (person: string, from: string, to: string) =>
  `<person-id>${person}</person-id><appointed><date>${from}</date></appointed><started><date/></started><ended><date>${to}</date></ended>`;

const authority = `<person><id>1</id><names><preferred><name>Vance, Cyrus Roberts</name></preferred><originals>
  <original><name>Vance, Cyrus R.</name><source-url>https://history.state.gov/historicaldocuments/frus1977-80v21/persons#p_VC</source-url></original>
  <original><name>Vance, Cyrus Roberts</name><source-url>https://history.state.gov/historicaldocuments/frus1964-68v14/persons#p_VC</source-url><source-url>https://history.state.gov/historicaldocuments/frus1964-68v30/persons#p_VC</source-url></original>
</originals></names><remarks>
  <remark><p>Secretary of State</p><source-url>https://history.state.gov/historicaldocuments/frus1977-80v21/persons#p_VC</source-url></remark>
  <remark><p>Deputy Secretary of Defense.</p><source-url>https://history.state.gov/historicaldocuments/frus1964-68v14/persons#p_VC</source-url><source-url>https://history.state.gov/historicaldocuments/frus1964-68v30/persons#p_VC</source-url></remark>
</remarks></person>`;

describe('import of lists', () => {
  let folder: TestFolder | undefined;
  afterEach(() => folder?.dispose());
  const filed = (files: Record<string, string>) => {
    folder = new TestFolder(files);
    return folder.path;
  };

  it('takes the entries of a TEI volume as they stand in print', () => {
    const path = filed({
      'v.xml': tei('frus1977-80v21', VANCE, '<item><term>ADIZ</term>, Air Defense Identification Zone</item>'),
    });
    assert.equal(
      importList('persons', `${path}/v.xml`),
      'Persons\n\nVance, Cyrus R., Secretary of State from January 23, 1977\n',
    );
    assert.equal(
      importList('terms', `${path}/v.xml`),
      'Abbreviations and Terms\n\nADIZ, Air Defense Identification Zone\n',
    );
  });

  it('asks which volume of several', () => {
    const path = filed({
      'a/v.xml': tei('frus1977-80v21', VANCE),
      'b/v.xml': tei('frus1977-80v22', '<item>Vest, George S., officer</item>'),
    });
    assert.throws(() => importList('persons', path), /--volume: frus1977-80v21, frus1977-80v22/);
    assert.equal(importList('persons', path, { volume: 'frus1977-80v22' }), 'Persons\n\nVest, George S., officer\n');
  });

  it('makes entries of principal officers and chiefs of mission, of the years asked for', () => {
    const path = filed({
      'people/h/hartman.xml': person('hartman', 'Hartman', 'Arthur A.', '1926'),
      'people/b/burt.xml': person('burt', 'Burt', 'Richard R.'),
      'people/n/nobody.xml': person('nobody', 'Nobody', 'N.', '1900'),
      'positions-principals/eur.xml': `<principal-position><names><singular>Assistant Secretary of State</singular></names><principals><principal>${held('hartman', '1974-01-08', '1977-06-08')}</principal><principal>${held('burt', '1983-02', '')}</principal></principals></principal-position>`,
      'missions-countries/ussr.xml': `<country-mission><territory-id>soviet-union</territory-id><chiefs><chief>${held('hartman', '1981-10-26', '1987-02-20')}<role-title-id>ambassador-extraordinary-plenipotentiary</role-title-id></chief></chiefs></country-mission>`,
    });
    assert.equal(
      importList('persons', path),
      [
        'Persons\n',
        'Burt, Richard R., Assistant Secretary of State from February 1983',
        'Hartman, Arthur A., Assistant Secretary of State from January 8, 1974, until June 8, 1977; Ambassador to Soviet Union from October 26, 1981, until February 20, 1987',
        'Nobody, N., born 1900\n',
      ].join('\n'),
    );
    assert.equal(
      importList('persons', path, { years: { from: 1977, to: 1980 } }),
      'Persons\n\nHartman, Arthur A., Assistant Secretary of State from January 8, 1974, until June 8, 1977\n',
    );
  });

  it('gives people of the authority as a volume has them, else as most do', () => {
    const path = filed({ '1.xml': authority });
    assert.equal(importList('persons', path), 'Persons\n\nVance, Cyrus Roberts, Deputy Secretary of Defense\n');
    const volume = 'frus1977-80v21';
    assert.equal(importList('persons', path, { volume }), 'Persons\n\nVance, Cyrus R., Secretary of State\n');
  });

  it('says what is wrong', () => {
    const path = filed({ 'bad.xml': '<TEI><text>', 'people.xml': authority });
    assert.throws(() => importList('persons', `${path}/none.xml`), InputError);
    assert.throws(() => importList('persons', `${path}/bad.xml`), /cannot read .*bad\.xml/);
    assert.throws(() => importList('terms', `${path}/people.xml`), /no TEI volume/);
    const years = { from: 1900, to: 1901 };
    assert.throws(
      () => importList('persons', `${path}/people.xml`, { volume: 'frus1951v01', years }),
      /none that were asked for/,
    );
  });
});
