import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { find, IndexMaker, latin1, numbersOf, packMap, placesOf, placesUnder, plain, rowAt } from './rows';

const key = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ł', ' ', '-'), maxLength: 5 });

describe('packed rows', () => {
  it('are one text from which each row is read as it was', () => {
    const rows = ['Pavlov, Igor', 'Wałęsa, Lech', '', 'Last'];
    const text = latin1(rows.join('\n'));
    assert.match(text, /^[\0-\xff]*$/);
    assert.deepEqual(
      placesOf(text).map((place) => rowAt(text, place)),
      rows,
    );
    assert.equal(plain(text), rows.join('\n'));
  });

  it('are found as in a map, and nothing else is', () => {
    fc.assert(
      fc.property(fc.dictionary(key, key), fc.array(key), (values, others) => {
        const map = new Map(Object.entries(values));
        const packed = packMap(map);
        for (const each of [...map.keys(), ...others]) assert.equal(find(packed, each), map.get(each));
      }),
    );
  });

  it('stand under their keys in their order, once', () => {
    const index = new IndexMaker();
    index.add('b', 7);
    index.add('a', 7);
    index.add('a', 7);
    index.add('a', 99);
    const packed = index.pack();
    assert.deepEqual(placesUnder(packed, 'a'), [7, 99]);
    assert.deepEqual(placesUnder(packed, 'b'), [7]);
    assert.deepEqual(placesUnder(packed, 'c'), []);
  });

  it('count in base 36', () => {
    const counts = numbersOf(packMap(new Map([['john', 'a1']])));
    assert.deepEqual([...counts], [['john', 361]]);
  });

  it('take no key that holds what parts it', () => {
    assert.throws(() => packMap(new Map([['a\tb', '1']])));
  });
});
