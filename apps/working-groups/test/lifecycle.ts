import { describe, expect, test } from '@jest/globals';
import type { Class } from '#database';
import { refusalOf } from '#testing/refusal-of';

/**
 * Every act in every state, a test each: it leads to the state that the table names, or is refused with the code that the table names and
 * changes nothing. A table that forgets a state or an act does not compile.
 */
export function lifecycleHolds<T extends { state: string }, Act extends string>(
  { name }: Class<T>,
  given: (state: T['state']) => T,
  acts: Record<Act, (subject: T) => unknown>,
  table: Record<T['state'], Record<NoInfer<Act>, string>>,
): void {
  describe.each(Object.keys(table) as T['state'][])(`${name} that is %s`, (state) => {
    test.each(Object.entries<string>(table[state]))('%s: %s', (act, expected) => {
      const subject = given(state);
      const before = structuredClone({ ...subject });
      expect(before.state).toBe(state);
      const refusal = refusalOf(() => acts[act as Act](subject));
      if (typeof refusal === 'string') expect([refusal, { ...subject }]).toEqual([expected, before]);
      else expect(subject.state).toBe(expected);
    });
  });
}
