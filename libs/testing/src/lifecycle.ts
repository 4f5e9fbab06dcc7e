import { describe, expect, test } from '@jest/globals';
import type { RefusalCode } from '#contracts';
import type { Class } from '#database';
import { refusalOf } from './refusal-of.ts';

/**
 * Every act in every state, a test each: the act leads to the state that the table names, or is refused with the code that the table names
 * and changes nothing. A table without a state or an act does not compile, nor does a cell that is neither a state nor a code. An act is
 * named as it reads after "can": `Visit that is made cannot be planned: visit-already-made`.
 */
export function lifecycleHolds<T extends { state: string }, Act extends string>(
  { name }: Class<T>,
  given: (state: T['state']) => T,
  acts: Record<Act, (subject: T) => unknown>,
  table: Record<T['state'], Record<NoInfer<Act>, T['state'] | RefusalCode>>,
): void {
  const sentence = (state: string, act: string, then: string) => {
    if (then === state) return `can ${act}: it stays ${state}`;
    return then in table ? `can ${act}: it becomes ${then}` : `cannot ${act}: ${then}`;
  };
  describe.each(Object.keys(table) as T['state'][])(`${name} that is %s`, (state) => {
    const cells = Object.entries<string>(table[state]).map(([act, then]) => [sentence(state, act, then), act as Act, then] as const);
    test.each(cells)('%s', (_, act, then) => {
      const subject = given(state);
      const before = structuredClone({ ...subject });
      expect(before.state).toBe(state);
      const refusal = refusalOf(() => acts[act](subject));
      if (typeof refusal === 'string') expect([refusal, { ...subject }]).toEqual([then, before]);
      else expect(subject.state).toBe(then);
    });
  });
}
