import type { Violation } from '../history.ts';

export function medianOf(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** From commit to application (ms), of events committed before the poison came and after: other keys may not wait for a poisoned one. */
export function judgeLatency(before: readonly number[], after: readonly number[]): Violation[] {
  const [usual, now] = [medianOf(before), medianOf(after)];
  // Without traffic on either side nothing can be said.
  if (usual === undefined || now === undefined || now <= 10 * usual + 500) return [];
  return [{ rule: 'a poison event delays others', detail: `${Math.round(usual)} ms before, ${Math.round(now)} ms with it` }];
}
