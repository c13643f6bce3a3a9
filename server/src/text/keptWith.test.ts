import assert from 'node:assert/strict';
import { type Keeper, KeptWith, OfLast } from './keptWith';

describe('what is kept with an object', () => {
  it('is its maker’s own', () => {
    const [lengths, names] = [new KeptWith<number>(), new KeptWith<string>()];
    const one: Keeper = { kept: undefined };
    const other: Keeper = { kept: undefined };
    lengths.set(one, 3);
    names.set(one, 'one');
    assert.equal(lengths.get(one), 3);
    assert.equal(names.get(one), 'one');
    assert.equal(lengths.get(other), undefined);
    lengths.set(one, 4);
    assert.equal(lengths.get(one), 4);
  });
});

describe('what was made of an object last', () => {
  it('is made once, until another is asked for or it is forgotten', () => {
    const made: object[] = [];
    const ofLast = new OfLast((of: object) => made.push(of));
    const [one, other] = [{}, {}];
    assert.equal(ofLast.of(one), 1);
    assert.equal(ofLast.of(one), 1);
    ofLast.of(other);
    ofLast.of(one);
    ofLast.forget();
    ofLast.of(one);
    assert.deepEqual(made, [one, other, one, one]);
  });
});
