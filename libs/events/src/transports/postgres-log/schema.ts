import type { Pool } from 'pg';

/** One transaction, as statements sent together are. Under a lock: `IF NOT EXISTS` alone fails when two create a table at once. */
export async function createSchema(pool: Pool): Promise<void> {
  await pool.query(`
    SELECT pg_advisory_xact_lock(hashtext('b40.postgres-log'));
    CREATE TABLE IF NOT EXISTS log_topic (
      topic text PRIMARY KEY,
      next bigint NOT NULL DEFAULT 0
    );
    CREATE TABLE IF NOT EXISTS log (
      topic text NOT NULL,
      "offset" bigint NOT NULL,
      key text NOT NULL,
      headers jsonb NOT NULL,
      value text NOT NULL,
      PRIMARY KEY (topic, "offset")
    );
    CREATE TABLE IF NOT EXISTS log_group (
      topic text NOT NULL,
      "group" text NOT NULL,
      "offset" bigint NOT NULL,
      PRIMARY KEY (topic, "group")
    )`);
}

export async function createTopics(pool: Pool, topics: readonly string[]): Promise<void> {
  await pool.query('INSERT INTO log_topic (topic) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING', [topics]);
}
