import { arch, cpus, release, totalmem } from 'node:os';

/** The value below which a share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);

/** One row of a benchmark's table. */
export interface Row {
  what: string;
  measured: string;
  target: string;
  met: boolean;
}

export const table = (rows: readonly Row[]): string =>
  [
    '| what | measured | target | |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ what, measured, target, met }) => `| ${what} | ${measured} | ${target} | ${met ? 'met' : 'MISSED'} |`),
  ].join('\n');

export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${arch()}, kernel ${release()}, Node ${process.version}`;
