import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import { PostgresLogTransport, type ReceivedMessage } from '#events';
import { notifications, NotificationSettings, sealingKey } from '#notifications';
import { startService, type ServerOptions } from '#service';
import { HandingTransport } from '../handing-transport.ts';
import { given } from '../http/forked.ts';
import { messages } from './events.ts';

export interface Given {
  options: ServerOptions;
  /** Its events come from there; else they are handed to it. */
  log?: string;
}

export type Asked =
  /** So many events, as fast as they are taken. */
  | { hand: number }
  /** So many events at so many a second, whether or not those before have been taken. */
  | { handOver: number; perSecond: number }
  /** How much is to be done. */
  | { left: true };

export interface Due {
  /** Number of the first event. */
  first: number;
  /** When each was due: milliseconds since the epoch. */
  due: number[];
}

export interface Taken {
  /** Until the journal, the notices and the deliveries have all of it. */
  milliseconds: number;
}

export interface Left {
  /** Events of which there are no notices or no deliveries yet. */
  behind: number;
  /** Deliveries that wait. */
  pending: number;
}

const { options, log } = given<Given>();
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const handing = new HandingTransport();
const transport = log === undefined ? handing : new PostgresLogTransport({ connectionString: log, logger: silent });
const webhooks = { ...new NotificationSettings().webhooks, networks: ['127.0.0.0/8'] };
const settings = NotificationSettings.of({ webhooks, sealingKeys: [sealingKey('benchmark'.repeat(4))] });
const service = await startService(notifications, { ...options, settings }, transport);
const sql = sqlOf(service.app.get(DataSource));
const next = messages();
let made = 0;
const batch = 200;
const now = () => performance.timeOrigin + performance.now();

function more(count: number): ReceivedMessage[] {
  made += count;
  return next(count);
}

async function hand(count: number): Promise<Taken> {
  const all = more(count);
  const began = performance.now();
  for (let at = 0; at < count; at += batch) await handing.hand(all.slice(at, at + batch));
  while ((await left()).behind > 0) await sleep(5);
  return { milliseconds: performance.now() - began };
}

/** What has become due is handed over together, as a consumer fetches what has come meanwhile. */
async function handOver(count: number, perSecond: number): Promise<Due> {
  const first = made;
  const all = more(count);
  const began = now() + 20;
  const due = all.map((_, n) => began + (n * 1_000) / perSecond);
  for (let handed = 0; handed < count;) {
    const early = due[handed]! - now();
    if (early > 0) await sleep(early);
    const upTo = due.findIndex((at) => at > now());
    const until = Math.min(upTo < 0 ? count : upTo, handed + batch);
    await handing.hand(all.slice(handed, until));
    handed = until;
  }
  return { first, due };
}

async function left(): Promise<Left> {
  const [found] = await sql.query<Left>(
    `SELECT coalesce(max(h.last - c.position), 1) AS behind,
       (SELECT coalesce(sum(pending), 0)::int FROM delivery_lane) AS pending
     FROM journal_head h, journal_cursor c WHERE c.reader IN ('notices', 'webhooks')`,
  );
  return found!;
}

const answer = (asked: Asked): Promise<object> =>
  'hand' in asked ? hand(asked.hand) : 'handOver' in asked ? handOver(asked.handOver, asked.perSecond) : left();

process.on('message', (asked: Asked) => void answer(asked).then((found) => process.send!(found)));
process.on('SIGTERM', () => void service.stop().then(() => process.exit(0)));
process.send!({ url: service.url });
