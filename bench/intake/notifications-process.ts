import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import { notifications } from '#notifications';
import { startService, type ServerOptions } from '#service';
import { HandingTransport } from '../handing-transport.ts';
import { given } from '../http/forked.ts';
import { telling } from './telling.ts';

const transport = new HandingTransport();
const service = await startService(notifications, given<ServerOptions>(), transport);
const sql = sqlOf(service.app.get(DataSource));
const batch = 200;
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const toTell = telling(sql);

export interface Asked {
  events: number;
  /** Told of each of them. */
  offices: number;
}

export interface Taken {
  /** Until both of its consumers, the journal and behind it the notices, have taken all of it in. */
  milliseconds: number;
  /** Live after a collection, the benchmark's own events gone: MiB. */
  heap: number;
}

/** Throws when not every office has its notice of every event. */
async function take({ events, offices }: Asked): Promise<number> {
  const messages = await toTell(offices, events);
  const began = performance.now();
  for (let at = 0; at < events; at += batch) await transport.hand(messages.slice(at, at + batch));
  while ((await behind()) > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const milliseconds = performance.now() - began;
  const [{ written } = { written: 0 }] = await sql.query<{ written: number }>(
    `SELECT count(*)::int AS written FROM notice WHERE event_id = ANY($1::uuid[])`,
    [messages.map(({ headers }) => headers['ce_id'])],
  );
  if (written !== events * offices) throw new Error(`${written} notices of ${events} events for ${offices} offices each`);
  return milliseconds;
}

async function behind(): Promise<number> {
  const [at] = await sql.query<{ behind: number }>(
    `SELECT h.last - c.position AS behind FROM journal_head h, journal_cursor c WHERE c.reader = 'notices'`,
  );
  return at?.behind ?? 1;
}

async function answer(asked: Asked): Promise<Taken> {
  const milliseconds = await take(asked);
  collect();
  return { milliseconds, heap: process.memoryUsage().heapUsed / 2 ** 20 };
}

process.on('message', (asked: Asked) => void answer(asked).then((taken) => process.send!(taken)));
process.on('SIGTERM', () => void service.stop().then(() => process.exit(0)));
process.send!({ url: service.url });
