import type { Sql } from '#database';
import { AfterAppend, type Appended } from '#events';
import { schemaOf } from './csvw.ts';
import type { DataSet } from './data-set.ts';

/** Which state of a data set there is: what its files have for an ETag and a Last-Modified. */
export interface SetState {
  etag: string;
  modified: Date;
  /** Since when it is offered: the first start of code that knows it. */
  issued: Date;
}

/**
 * Counts each event in the sets that it changes, in its own transaction: a set's sum is another after every commit that changed it, and
 * only then, in whatever order they commit. A row is of a key, whose sequence the transaction holds by then: nobody waits here.
 */
export class CountChanges extends AfterAppend {
  private readonly setsOf = new Map<string, string[]>();

  constructor(sets: readonly DataSet[]) {
    super();
    for (const { name, changedBy } of sets)
      for (const { type } of changedBy) this.setsOf.set(type, [...(this.setsOf.get(type) ?? []), name]);
  }

  async write(sql: Sql, events: readonly Appended[]): Promise<void> {
    const changed = events.flatMap(({ type, key }) => (this.setsOf.get(type) ?? []).map((name) => ({ name, key })));
    if (changed.length === 0) return;
    await sql.query(
      `INSERT INTO data_set_change AS d (data_set, key, changes, changed_at)
       SELECT name, key, count(*), clock_timestamp() FROM unnest($1::text[], $2::text[]) AS changed (name, key)
       GROUP BY name, key ORDER BY name, key
       ON CONFLICT (data_set, key) DO UPDATE SET changes = d.changes + excluded.changes, changed_at = excluded.changed_at`,
      [changed.map(({ name }) => name), changed.map(({ key }) => key)],
    );
  }
}

/** Since when a set is shown as this code shows it: the same rows are another file by it. No key of an event has a blank. */
export async function noteSchemas(sql: Sql, sets: readonly DataSet[]): Promise<void> {
  await sql.query(
    `INSERT INTO data_set_change (data_set, key, changes, changed_at)
     SELECT name, 'schema ' || schema, 0, clock_timestamp() FROM unnest($1::text[], $2::text[]) AS shown (name, schema)
     ON CONFLICT DO NOTHING`,
    [sets.map(({ name }) => name), sets.map(schemaOf)],
  );
}

/** A restored database counts again what it has counted before, at other times: so the time is in the tag. */
export async function stateOf(sql: Sql, set: DataSet): Promise<SetState> {
  const [state] = await sql.query<{ changes: number; modified: Date; issued: Date }>(
    `SELECT sum(changes)::bigint AS changes, max(changed_at) AS modified,
       min(changed_at) FILTER (WHERE key LIKE 'schema %') AS issued FROM data_set_change WHERE data_set = $1`,
    [set.name],
  );
  const { changes, modified, issued } = state!;
  return { etag: `"${schemaOf(set)}-${changes}-${modified.getTime().toString(36)}"`, modified, issued };
}
