import { expect, test } from '@jest/globals';
import { inTurn } from '../src/journal/in-turn.ts';

test('what comes at once is done one after the other; a failure is its own caller’s', async () => {
  const turn = inTurn();
  const done: string[] = [];
  const work = (name: string) => async () => {
    done.push(`${name} begins`);
    await new Promise(setImmediate);
    done.push(`${name} ends`);
    if (name === 'b') throw new Error('no');
    return name;
  };
  const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((name) => turn(work(name))));
  expect(done).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
