import { expect, test } from '@jest/globals';
import { Positions, problemOf, type Position } from '#http';
import { PositionWaiters } from '../src/positions/position-waiters.ts';
import { parsePositions, writePosition } from '../src/positions/positions.ts';

const topic = 'b40.membership.v1';
const at = (key: string, sequence: number): Position => ({ topic, key, sequence });

/** A consumer that moves when the test says so. */
class Consumed extends Positions {
  reached: Record<string, number> = {};
  lookUps = 0;
  away = false;

  knows(named: string): boolean {
    return named === topic;
  }

  async behind(asked: readonly Position[]): Promise<Position[]> {
    this.lookUps += 1;
    if (this.away) throw new Error('away');
    return asked.filter(({ key, sequence }) => (this.reached[key] ?? 0) < sequence);
  }
}

const waitersOf = (consumed: Positions, limits: Partial<{ patience: number; pause: number; most: number }> = {}) =>
  new PositionWaiters(consumed, { patience: 10_000, pause: 5, most: 50, ...limits });

test('a list of positions is read as it was written', () => {
  const positions = [at('network', 31), at('0198c5b2-7a10-7000-8000-000000000001', 2)];
  expect(parsePositions(positions.map(writePosition).join(', '), () => true)).toEqual(positions);
});

test('a key that is an id may be in either case', () => {
  const [position] = parsePositions('b40.membership.v1/0198C5B2-7A10-7000-8000-00000000ABCD@2', () => true);
  expect(position).toEqual(at('0198c5b2-7a10-7000-8000-00000000abcd', 2));
});

test('so may an id among other text, which itself stays as it is', () => {
  const [position] = parsePositions('b40.membership.v1/Tuzla:0198C5B2-7A10-7000-8000-00000000ABCD@2', () => true);
  expect(position).toEqual(at('Tuzla:0198c5b2-7a10-7000-8000-00000000abcd', 2));
});

test.each([
  ['', /must be as/],
  ['b40.membership.v1/network', /must be as/],
  ['b40.membership.v1/network@0', /must be as/],
  ['b40.membership.v1/network@-1', /must be as/],
  ['b40.membership.v1/network@1e3', /must be as/],
  ['b40.membership.v1/network@99999999999999999999', /must be as/],
  ['b40.membership.v1/network@1,', /must be as/],
  ['b40.weather.v1/network@1', /not a topic/],
  [Array(101).fill('b40.membership.v1/network@1').join(','), /more than 100/],
])('%.40s is refused', (header, detail) => {
  const parse = () => parsePositions(header, (named) => new Consumed().knows(named));
  expect(parse).toThrow(
    expect.objectContaining({ code: 'invalid-input', errors: [{ pointer: 'After-Position', detail: expect.stringMatching(detail) }] }),
  );
});

test('who asks for what is reached does not wait', async () => {
  const consumed = new Consumed();
  consumed.reached = { network: 31 };
  await waitersOf(consumed).wait([at('network', 31), at('network', 3)]);
  expect(consumed.lookUps).toBe(1);
});

test('who asks for what is to come waits until it has come', async () => {
  const consumed = new Consumed();
  const waiting = waitersOf(consumed).wait([at('network', 31)]);
  setTimeout(() => (consumed.reached = { network: 31 }), 30);
  await waiting;
  expect(consumed.lookUps).toBeGreaterThan(1);
});

test('after its patience a waiter is told which positions are behind', async () => {
  const consumed = new Consumed();
  consumed.reached = { a: 9 };
  await expect(waitersOf(consumed, { patience: 30 }).wait([at('a', 9), at('b', 2)])).rejects.toMatchObject({
    code: 'projection-behind',
    kind: 'unavailable',
    details: { positions: ['b40.membership.v1/b@2'] },
  });
});

test('of many positions ten are told, and how many more there are', async () => {
  const asked = Array.from({ length: 100 }, (_, n) => at(`${'k'.repeat(190)}${n}`, 1));
  const refusal = await waitersOf(new Consumed(), { patience: 30 })
    .wait(asked)
    .catch((error: unknown) => error);
  const problem = problemOf(refusal);
  expect(problem).toMatchObject({ code: 'projection-behind', others: 90, positions: { length: 10 } });
  expect([problem.detail.length <= 300, JSON.stringify(problem).length < 8_192]).toEqual([true, true]);
});

test('all waiters share one look-up a turn, and each leaves when its own are reached', async () => {
  const consumed = new Consumed();
  const waiters = waitersOf(consumed, { pause: 20 });
  const left: number[] = [];
  const waiting = Array.from({ length: 40 }, (_, n) => waiters.wait([at('network', n < 20 ? 1 : 2)]).then(() => left.push(n)));
  setTimeout(() => (consumed.reached = { network: 1 }), 30);
  await Promise.all(waiting.slice(0, 20));
  expect(left).toHaveLength(20);
  consumed.reached = { network: 2 };
  await Promise.all(waiting);
  expect(consumed.lookUps).toBeLessThan(10);
});

test('waiters are bounded in number', async () => {
  const consumed = new Consumed();
  const waiters = waitersOf(consumed, { most: 2, patience: 50 });
  const waiting = Promise.allSettled([waiters.wait([at('a', 1)]), waiters.wait([at('a', 1)])]);
  await expect(waiters.wait([at('a', 1)])).rejects.toMatchObject({ code: 'too-many-waiters', kind: 'unavailable' });
  await waiting;
  consumed.reached = { a: 1 };
  await waiters.wait([at('a', 1)]);
});

test('when the look-up fails every waiter hears of it, and the next is served again', async () => {
  const consumed = new Consumed();
  const waiters = waitersOf(consumed);
  consumed.away = true;
  await expect(Promise.all([waiters.wait([at('a', 1)]), waiters.wait([at('b', 1)])])).rejects.toThrow('away');
  consumed.away = false;
  consumed.reached = { a: 1 };
  await waiters.wait([at('a', 1)]);
});
