import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { Sql } from '#database';
import { forgetAnswersDaily } from '../src/forget-answers.ts';

const day = 24 * 60 * 60_000;
const asked: unknown[][] = [];
let answer: () => Promise<object[]>;
const sql = { query: (_: string, params: unknown[]) => (asked.push(params), answer()) } as unknown as Sql;
const lines: string[] = [];
const log = { info: (message: string) => void lines.push(message), error: (_: object, message: string) => void lines.push(message) };

beforeEach(() => {
  jest.useFakeTimers();
  asked.length = lines.length = 0;
  answer = async () => [{ count: 3 }];
});
afterEach(() => void jest.useRealTimers());

test('old answers are forgotten at the start and once a day, until it is stopped', async () => {
  const forgetting = forgetAnswersDaily(sql, 30, log);
  await jest.advanceTimersByTimeAsync(day - 1);
  expect([asked, lines]).toEqual([[[30]], ['forgot 3 answers to idempotency keys older than 30 days']]);
  await jest.advanceTimersByTimeAsync(day + 1);
  expect(asked).toHaveLength(3);
  await forgetting.stop();
  await jest.advanceTimersByTimeAsync(day);
  expect(asked).toHaveLength(3);
});

test('a failure is logged, and tried again the next day', async () => {
  answer = async () => Promise.reject(new Error('away'));
  const forgetting = forgetAnswersDaily(sql, 30, log);
  await jest.advanceTimersByTimeAsync(day);
  expect([asked.length, lines.length]).toEqual([2, 2]);
  expect(lines[0]).toMatch(/could not forget/);
  await forgetting.stop();
});
