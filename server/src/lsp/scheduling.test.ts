import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { Background } from './scheduling';

describe('background work', () => {
  it('stands still for what is asked while it lets messages through', async () => {
    const background = new Background();
    const done: string[] = [];
    const work = background.pause().then(() => done.push('background'));
    // As a request does that comes in then.
    let finish = (): void => undefined;
    setImmediate(() => {
      void background.holdDuring(
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
      );
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    assert.deepEqual(done, [] as string[]);
    done.push('asked');
    finish();
    await work;
    assert.deepEqual(done, ['asked', 'background']);
  });
});
