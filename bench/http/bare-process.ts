import { createHash, randomUUID } from 'node:crypto';
import fastify from 'fastify';
import pg from 'pg';
import { newId } from '#domain';
import { given } from './forked.ts';
import type { Statement } from './recorder.ts';

/**
 * What one would write by hand: Fastify and pg, and the very statements that the service sent, in their order. It checks no token,
 * validates nothing beyond what it needs, and logs nothing.
 */
const { databaseUrl, command, read } = given<{ databaseUrl: string; command: Statement[]; read: Statement[] }>();
if (command.length !== 7 || read.length !== 1)
  throw new Error(`the service's statements are others by now:\n${[...command, ...read].map(({ text }) => text).join('\n')}`);
const [begin, claim, lock, update, append, keep, commit] = command as [
  Statement,
  Statement,
  Statement,
  Statement,
  Statement,
  Statement,
  Statement,
];
const [one] = read as [Statement];

const pool = new pg.Pool({
  connectionString: databaseUrl,
  max: 10,
  options: '-c transaction_timeout=30000 -c lock_timeout=10000 -c idle_in_transaction_session_timeout=15000',
});
const app = fastify();

interface Item {
  [column: string]: unknown;
}

/** TypeORM names columns `ActionItem_state`; the answer names them `state`. */
const shown = (row: Item): Item =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/^.*?_/, '').replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );

app.post<{ Params: { itemId: string }; Body: { progress: number; note: string } }>(
  '/v1/action-items/:itemId/updates',
  async (request, reply) => {
    const { itemId } = request.params;
    const { progress, note } = request.body;
    const sub = 'bench';
    const key = String(request.headers['idempotency-key']);
    const hash = createHash('sha256')
      .update(`POST\n${request.url}\n${JSON.stringify(request.body)}`)
      .digest('hex');
    const client = await pool.connect();
    try {
      await client.query(begin.text);
      const { rows: claimed } = await client.query(claim.text, [sub, key, hash, null]);
      if (claimed.length === 0) throw new Error('repeated');
      const { rows } = await client.query<Item>(lock.text, [itemId]);
      if (!rows[0]) throw new Error('not found');
      const item = shown(rows[0]);
      const changed = { ...item, progress, version: Number(item['version']) + 1 };
      await client.query(update.text, [progress, changed.version, itemId]);
      const { groupId, code, state } = item;
      const rest = { progress, note, evidence: null, meetingId: null };
      const data = { itemId, groupId, code, from: state, to: state, changes: ['progress', 'note'], ...rest };
      const type = 'org.b40.working-groups.ActionItemUpdated.v1';
      const { rows: taken } = await client.query<{ last: string }>(append.text, [
        itemId,
        1,
        [newId()],
        [type],
        [itemId],
        [sub],
        [randomUUID()],
        [null],
        [null],
        [null],
        [JSON.stringify(data)],
      ]);
      const body = JSON.stringify(changed);
      const position = `b40.working-groups.v1/${itemId}@${taken[0]!.last}`;
      await client.query(keep.text, [sub, key, 200, body, null, `"${changed.version}"`, position]);
      await client.query(commit.text);
      void reply.type('application/json; charset=utf-8').header('ETag', `"${changed.version}"`).header('Event-Position', position);
      return body;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  },
);

app.get<{ Params: { itemId: string } }>('/v1/action-items/:itemId', async (request, reply) => {
  const { rows } = await pool.query<Item>(one.text, [request.params.itemId]);
  if (!rows[0]) return reply.code(404).send();
  void reply.type('application/json; charset=utf-8').header('ETag', `"${String(rows[0]['version'])}"`);
  return JSON.stringify(shown(rows[0]));
});

const url = await app.listen({ host: '127.0.0.1', port: 0 });
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));
process.send!({ url });
