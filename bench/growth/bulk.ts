import pg from 'pg';

interface Definition {
  name: string;
  definition: string;
}

/**
 * Fills a table that is empty so far: without its indexes, which are built afterwards, and in the transaction that empties it, so that
 * PostgreSQL (`wal_level = minimal`) writes no log of it.
 */
export async function fillTable(client: pg.Client, table: string, insert: string, values: unknown[]): Promise<void> {
  await client.query('BEGIN');
  await client.query(`TRUNCATE ${table}`);
  const { rows: constraints } = await client.query<Definition>(
    `SELECT conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE conrelid = $1::regclass AND contype IN ('p', 'u')`,
    [table],
  );
  const { rows: indexes } = await client.query<Definition>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index
     WHERE indrelid = $1::regclass AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)`,
    [table],
  );
  for (const { name } of constraints) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
  await client.query(insert, values);
  for (const { name, definition } of constraints) await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
  for (const { definition } of indexes) await client.query(definition);
  await client.query('COMMIT');
}

/** With a connection that fills tables. */
export async function inBulk(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SET maintenance_work_mem = '1GB'`);
    await work(client);
  } finally {
    await client.end();
  }
}
