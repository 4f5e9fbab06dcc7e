import { expect, test } from '@jest/globals';
import type { Sql } from '#database';
import { OutboxFloor } from '../src/publishing/outbox-floor.ts';

/** What the database would answer: seqs given out, transactions that write, rows that are pending. */
function anOutbox() {
  let now = 0;
  const state = { last: 0, running: [] as string[], pending: [] as number[] };
  const sql = {
    query: async (text: string, [floor]: number[] = []) => {
      if (!text.includes('min(seq)')) return [{ last: state.last, running: [...state.running] }];
      return [{ lowest: state.pending.find((seq) => seq <= floor!) ?? null }];
    },
  } as unknown as Sql;
  const floor = new OutboxFloor(() => now);
  return {
    state,
    /** Time passes in steps of half a second, with a sweep in each; answers where the last one began. */
    async pass(seconds: number): Promise<number> {
      let at = 0;
      for (let step = 0; step < seconds * 2; step++) {
        now += 500;
        at = await floor.current(sql);
        floor.seen(state.pending.filter((seq) => seq > at).map((seq) => ({ seq })));
      }
      return at;
    },
  };
}

test('it follows what was given out once those who were writing then have ended', async () => {
  const { state, pass } = anOutbox();
  state.last = 500;
  state.running = ['7'];
  expect(await pass(10)).toBe(0);
  state.running = ['8'];
  await pass(1);
  expect(await pass(1)).toBe(500);
});

test('a transaction that is older than a service’s may be does not hold it back', async () => {
  const { state, pass } = anOutbox();
  state.running = ['7'];
  state.last = 500;
  expect(await pass(59)).toBe(0);
  expect(await pass(3)).toBe(500);
  state.last = 900;
  expect(await pass(3)).toBe(900);
});

test('it never passes what is still pending', async () => {
  const { state, pass } = anOutbox();
  state.last = 500;
  state.pending = [42];
  expect(await pass(130)).toBe(41);
});

test('what was committed between a sweep and the next moment is still seen', async () => {
  const { state, pass } = anOutbox();
  state.last = 500;
  state.running = ['7'];
  await pass(5);
  // Its last sweep has looked; then the writer commits 450, and nobody writes any more.
  state.running = [];
  state.pending = [450];
  expect(await pass(5)).toBe(449);
});

test('what is below it against all expectation is found within a minute', async () => {
  const { state, pass } = anOutbox();
  state.last = 500;
  expect(await pass(5)).toBe(500);
  state.pending = [42];
  expect(await pass(61)).toBe(41);
  expect(await pass(61)).toBe(41);
});
