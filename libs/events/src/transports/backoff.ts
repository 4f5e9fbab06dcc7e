/** How long to wait before the next attempt: doubles from `first` to `longest` (ms), with jitter of a fifth. */
export function backoff(attempt: number, { first = 100, longest = 5_000 } = {}): number {
  return Math.min(first * 2 ** Math.min(attempt, 20), longest) * (0.8 + Math.random() * 0.4);
}
