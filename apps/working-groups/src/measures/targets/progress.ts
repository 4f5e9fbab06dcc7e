import { compareDecimals, differenceOf, quotientOf } from '#domain';

/** How much of the way is gone: 0 at the baseline, 1 at the target, below 0 farther from it than at first. To six digits that count. */
export function progressOf(baseline: string | undefined, now: string | undefined, target: string): string | null {
  if (baseline === undefined || now === undefined || compareDecimals(baseline, target) === 0) return null;
  return quotientOf(differenceOf(baseline, now), differenceOf(baseline, target));
}
