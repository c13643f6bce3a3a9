import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { lazy } from './lazy';

describe('lazy', () => {
  it('makes its value once, when it is first asked for', () => {
    let made = 0;
    const value = lazy(() => {
      made++;
      return undefined;
    });
    assert.equal(made, 0);
    value();
    value();
    assert.equal(made, 1);
  });
});
