import type { Sql } from '#database';
import type { Appended } from './append.ts';

/**
 * What a service keeps beside its events, written in their transaction when they have been: it holds their keys by then. It gets what its
 * use cases told, also where a restored service does not say it again.
 */
export abstract class AfterAppend {
  abstract write(sql: Sql, told: readonly Appended[]): Promise<void>;
}
