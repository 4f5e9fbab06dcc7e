import pg from 'pg';

/** A transaction of somebody else's: it has an id, so nothing deleted after it began can be vacuumed. Answers how to end it. */
export async function holdTransaction(url: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('BEGIN');
  await client.query('SELECT pg_current_xact_id()');
  return () => client.end();
}

/** Pointers that were there and are no more: the relay never sees them. The savepoint gives inserter and deleter ids of their own. */
export async function makeDeadRows(url: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SAVEPOINT inserted');
    await client.query('INSERT INTO outbox (event_id) SELECT gen_random_uuid() FROM generate_series(1, $1)', [count]);
    await client.query('RELEASE SAVEPOINT inserted');
    await client.query(`DELETE FROM outbox WHERE seq > (SELECT max(seq) FROM outbox) - $1`, [count]);
    await client.query('COMMIT');
  } finally {
    await client.end();
  }
}
