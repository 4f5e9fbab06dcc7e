import { expect, test } from '@jest/globals';
import type { Sql } from '#database';
import { OutboxFloor } from '../src/outbox-floor.ts';

/** The last seq given out, as the database would answer it. */
function anOutbox() {
  let last = 0;
  let now = 0;
  const sql = { query: async () => [{ last }] } as unknown as Sql;
  const floor = new OutboxFloor(() => now);
  return {
    floor,
    give: (seq: number) => void (last = seq),
    /** Time passes in steps of a second, with a sweep in each. */
    async pass(seconds: number, pending: { seq: number }[] = []): Promise<number> {
      let at = 0;
      for (let second = 0; second < seconds; second++) {
        now += 1_000;
        at = await floor.current(sql);
        floor.seen(pending);
      }
      return at;
    },
  };
}

test('it trails by more than a transaction may last, so that one which commits late is still seen', async () => {
  const outbox = anOutbox();
  await outbox.pass(1);
  outbox.give(500);
  expect(await outbox.pass(30)).toBe(0);
  expect(await outbox.pass(80)).toBe(500);
});

test('it never passes what is still pending', async () => {
  const outbox = anOutbox();
  outbox.give(500);
  expect(await outbox.pass(130, [{ seq: 42 }])).toBeLessThan(42);
});

test('a full scan comes every minute and trusts nothing', async () => {
  const outbox = anOutbox();
  outbox.give(500);
  await outbox.pass(125);
  const floors = new Set<number>();
  for (let second = 0; second < 61; second++) floors.add(await outbox.pass(1));
  expect([...floors].sort((a, b) => a - b)).toEqual([0, 500]);
});
