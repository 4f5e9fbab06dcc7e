import { Client } from 'pg';
import { testDatabase } from '#testing';
import { killPointSuite } from './kill-points/suite.ts';

killPointSuite('the log in PostgreSQL', async () => {
  const database = await testDatabase({ name: 'log' });
  const client = new Client(database.url);
  await client.connect();
  return {
    log: { database: database.url },
    suffix: '',
    async read(topic) {
      const { rows } = await client.query<{ key: string; headers: Record<string, string>; value: string }>(
        'SELECT key, headers, value FROM log WHERE topic = $1 ORDER BY "offset"',
        [topic],
      );
      return rows.map(({ key, headers, value }) => ({
        partition: 0,
        key,
        sequence: Number(headers['ce_sequence']),
        id: headers['ce_id']!,
        type: headers['ce_type']!,
        value,
      }));
    },
    async close() {
      await client.end();
      await database.drop();
    },
  };
});
