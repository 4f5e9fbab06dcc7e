import { describe, expect, test } from '@jest/globals';
import { outcomesOf, sentWithin, type Attempt, type Command } from '../history.ts';
import { judgeWithoutBrokers } from '../nemesis/brokers.ts';
import { faults } from '../nemesis/faults.ts';
import { judgeLatency } from '../nemesis/latency.ts';
import { judgeRolling } from '../nemesis/rolling.ts';

const command = (number: number, ...attempts: Attempt[]): Command => ({
  number,
  kind: 'complete',
  client: 1,
  method: 'POST',
  path: '/v1/memberships/1/completion',
  headers: {},
  idempotencyKey: `key-${number}`,
  correlationId: `correlation-${number}`,
  effect: { service: 'membership', events: [], sql: '', params: [] },
  attempts,
  outcome: 'ok',
});

const numbers = (violations: { command?: number }[]) => violations.map((each) => each.command);

describe('a rolling restart', () => {
  test('is judged by the commands that were sent while it lasted', () => {
    const commands = [
      command(1, { sentAt: 99, status: 503 }),
      command(2, { sentAt: 100, status: 503, code: 'service-unavailable' }),
      command(3, { sentAt: 200, error: 'ECONNRESET' }),
      command(4, { sentAt: 201, error: 'ECONNRESET' }),
    ];
    expect(numbers(judgeRolling({ commands }, 100, 200))).toEqual([2, 3]);
  });

  test('may not fail a command even if it succeeds when it is repeated', () => {
    const commands = [command(1, { sentAt: 150, status: 502 }, { sentAt: 160, status: 200 })];
    expect(numbers(judgeRolling({ commands }, 100, 200))).toEqual([1]);
  });

  test('may make a command wait longer for a position than the API waits', () => {
    const commands = [command(1, { sentAt: 150, status: 503, code: 'projection-behind' }, { sentAt: 160, status: 200 })];
    expect(judgeRolling({ commands }, 100, 200)).toEqual([]);
  });

  test('counts the commands that were first sent while it lasted, by what came of them in the end', () => {
    const commands = [
      command(1, { sentAt: 99, status: 503 }, { sentAt: 150, status: 201 }),
      command(2, { sentAt: 100, status: 503, code: 'projection-behind' }, { sentAt: 201, status: 201 }),
      { ...command(3, { sentAt: 200, error: 'ECONNRESET' }), outcome: 'unknown' as const },
      command(4, { sentAt: 201, status: 201 }),
    ];
    expect(outcomesOf(sentWithin({ commands }, 100, 200))).toEqual({ ok: 1, refused: 0, unknown: 1 });
  });

  test('has nothing to do with refusals, nor with a command that is not answered yet', () => {
    const commands = [command(1, { sentAt: 150, status: 409 }), command(2, { sentAt: 150 })];
    expect(judgeRolling({ commands }, 100, 200)).toEqual([]);
  });
});

describe('without brokers', () => {
  test('commands go on, except one that waits for a position which can not come', () => {
    const commands = [
      command(1, { sentAt: 150, status: 201 }),
      command(2, { sentAt: 150, status: 503, code: 'projection-behind' }),
      command(3, { sentAt: 150, status: 500, code: 'internal' }),
    ];
    expect(numbers(judgeWithoutBrokers({ commands }, 100, 200))).toEqual([3]);
  });
});

describe('a poison event', () => {
  test.each([
    { before: [20, 30, 40], after: [700, 800, 900], violations: 0 },
    { before: [20, 30, 40], after: [700, 801, 900], violations: 1 },
    { before: [20, 30, 40], after: [10, 20, 9_000], violations: 0 },
    { before: [], after: [9_000], violations: 0 },
    { before: [20], after: [], violations: 0 },
  ])('with delays of $after ms after $before ms: $violations violations', ({ before, after, violations }) => {
    expect(judgeLatency(before, after)).toHaveLength(violations);
  });
});

test('every fault has a name of its own and a transport that it is for', () => {
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
  expect(faults.filter(({ name, on }) => !/^[a-z]+(-[a-z]+)*$/.test(name) || on.length === 0)).toEqual([]);
});
