import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import type { StoredEvent } from '#events';
import { forked } from '../http/forked.ts';
import type { RelayPlan, RelayVariant } from './variant.ts';

const folder = 'bench/peers/nestjs-outbox';

/** Its TypeORM driver, which polls. It takes up what it finds in no order and keeps none. */
export async function nestjsOutbox({ brokers, topic, messageOf, database }: RelayPlan): Promise<RelayVariant> {
  await install();
  const databaseUrl = await database();
  const process_ = await forked(pathToFileURL(resolve(folder, 'relay.mjs')), { databaseUrl, brokers, topic });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  let waiting: readonly StoredEvent[] = [];
  return {
    name: '@fullstackhouse/nestjs-outbox',
    share: 0.05,
    async fill(events) {
      waiting = events;
    },
    async drain(count) {
      await process_.ask({ count });
      await client.query(
        `INSERT INTO outbox_transport_event
           (event_name, event_payload, expire_at, attempt_at, inserted_at, delivered_to_listeners, retry_count, status)
         SELECT 'Recorded', p, t + 3600000, t, t, '[]', 0, 'pending'
         FROM unnest($1::json[]) p, (SELECT (extract(epoch FROM now()) * 1000)::bigint - 1000 AS t) clock`,
        [waiting.map((event) => JSON.stringify(messageOf(event)))],
      );
      const { took } = await process_.ask<{ took: number }>({});
      return took;
    },
    async close() {
      await process_.end();
      await client.end();
    },
  };
}

/** Once; not with the rest, because it wants another Nest. */
async function install(): Promise<void> {
  if (existsSync(`${folder}/node_modules`)) return;
  const npm = process.env['npm_execpath'];
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  await promisify(execFile)(command, [...args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
}
