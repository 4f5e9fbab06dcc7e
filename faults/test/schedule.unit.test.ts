import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { Random } from '#domain';
import { History } from '../history.ts';
import type { Fault } from '../nemesis/fault.ts';
import type { Platform } from '../platform/platform.ts';
import { deckOf, runFaults } from '../schedule.ts';
import { Subscribers } from '../subscribers/subscribers.ts';

const fault = (name: string, seconds: number, run: Fault['run'] = async () => {}): Fault => ({ name, on: ['kafka'], seconds, run });
const platform = { processes: [] } as unknown as Platform;

async function play(deck: Fault[], seconds: number, first?: Fault): Promise<History> {
  const history = new History();
  const { signal } = new AbortController();
  const calm: [number, number] = [10, 20];
  const stream = { drop: () => {} };
  const subscribers = new Subscribers();
  await runFaults({ platform, calm, history, random: new Random(1), deck, first, seconds, stream, subscribers, signal, say: () => {} });
  return history;
}

test('eight consecutive seeds begin at eight different places of the same round', () => {
  const all = Array.from({ length: 32 }, (_, index) => fault(`fault-${index}`, 1));
  const decks = Array.from({ length: 8 }, (_, seed) => deckOf(all, seed, (faults) => new Random(0).shuffled(faults)));
  expect(new Set(decks.map(([first]) => first!.name)).size).toBe(8);
  for (const deck of decks) expect(new Set(deck).size).toBe(32);
  const next = (deck: Fault[], name: string) => deck[(deck.findIndex((each) => each.name === name) + 1) % deck.length]!.name;
  expect(next(decks[3]!, 'fault-9')).toBe(next(decks[0]!, 'fault-9'));
});

test('what no longer fits into the time is passed over, but the first always runs', async () => {
  expect((await play([fault('long', 600), fault('short', 0)], 0.2)).faults[0]!.name).toBe('long');
  const names = (await play([fault('short', 0), fault('long', 600)], 0.2)).faults.map(({ name }) => name);
  expect(names).not.toContain('long');
});

test('one that is to come first comes before the others, and leaves them their time', async () => {
  const long = fault('long', 600, () => pause(300));
  const names = (await play([fault('short', 0)], 0.2, long)).faults.map(({ name }) => name);
  expect(names.slice(0, 3)).toEqual(['long', 'short', 'short']);
});

test('a fault that fails is a violation, with what it had said, and the run goes on', async () => {
  const failing = fault('failing', 0, async ({ say }) => {
    say('begun');
    throw new Error('it does not heal');
  });
  const { violations, faults } = await play([failing], 0.2);
  expect(violations[0]).toMatchObject({ rule: 'the fault could not be injected or healed', detail: 'failing: Error: it does not heal' });
  expect(faults[0]).toMatchObject({ name: 'failing', detail: 'begun' });
  expect(faults.length).toBeGreaterThan(1);
});
