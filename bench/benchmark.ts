/** One of the tables of `npm run bench`, in a folder of its own. */
export interface Benchmark {
  name: string;
  run(context: BenchContext): Promise<Table>;
}

/** What the benchmarks of one run share. */
export interface BenchContext {
  /** Of the medians. */
  rounds: number;
  /** 1 in a run whose figures count; smaller for trying out: so much of each amount and each time. */
  scale: number;
  /** So much of a count, and at least one. */
  scaled(count: number): number;
  /** The run's PostgreSQL 18, safe against crashes as in production (`fsync` and `synchronous_commit` on). */
  postgres(): Promise<{ url: string }>;
  /** A database of its own in there; the name is new in each call. */
  database(name: string): Promise<string>;
  /** The brokers of the run's one Kafka; throws `LeftOut` where none can be had. */
  kafka(): Promise<string[]>;
  say(line: string): void;
}

/** A benchmark that can't be run here, and why. */
export class LeftOut extends Error {
  override readonly name = 'LeftOut';
}

export interface Table {
  title: string;
  /** What the figures of each row are: variants, or percentiles. */
  columns: string[];
  rows: Row[];
  notes?: string[];
}

export interface Row {
  what: string;
  /** One for each column: medians, rounded for reading; null where there is none. */
  figures: (number | string | null)[];
  ratio?: number;
  target?: string;
  /** Without it the row has no target. */
  met?: boolean;
}
