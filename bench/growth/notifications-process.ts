import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import { newId } from '#domain';
import { EventTransport, toMessage, type OnBatch, type Published, type ReceivedMessage, type Subscription } from '#events';
import { notifications } from '#notifications';
import { startService, type ServerOptions } from '#service';
import { given } from '../http/forked.ts';
import { topic, updated } from './stored.ts';

/** Hands over what it is told to; otherwise nothing comes and nothing goes. */
class HandingTransport extends EventTransport {
  hand: OnBatch = () => Promise.reject(new Error('nobody has subscribed'));

  async ensureTopics(): Promise<void> {}

  async publish(): Promise<Published> {
    return { acknowledged: [], failure: new Error('not the leader') };
  }

  async subscribe(_group: string, _topics: readonly string[], onBatch: OnBatch): Promise<Subscription> {
    this.hand = onBatch;
    return { lag: async () => ({}), heartbeat: () => Date.now(), close: async () => {} };
  }

  async check(): Promise<void> {}

  async close(): Promise<void> {}
}

const transport = new HandingTransport();
const service = await startService(notifications, given<ServerOptions>(), transport);
const sql = sqlOf(service.app.get(DataSource));
const batch = 200;

interface Key {
  key: string;
  last: number;
}

/** Milliseconds until both of its consumers, the journal and behind it the notices, have taken so many events in. */
async function take(count: number): Promise<number> {
  const keys = await sql.query<Key>(
    `SELECT key, last_sequence AS last FROM consumer_key WHERE consumer = 'journal' AND topic = $1 ORDER BY random() LIMIT $2`,
    [topic, count],
  );
  const messages = Array.from({ length: count }, (_, n) => next(keys[n % keys.length]!));
  const began = performance.now();
  for (let at = 0; at < count; at += batch) await transport.hand(messages.slice(at, at + batch));
  for (;;) {
    const [{ behind } = { behind: 1 }] = await sql.query<{ behind: number }>(
      `SELECT h.last - c.position AS behind FROM journal_head h, journal_cursor c WHERE c.reader = 'notices'`,
    );
    if (behind <= 0) return performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function next(position: Key): ReceivedMessage {
  const { key } = position;
  const data = { itemId: key, groupId: null, code: 'GHG', from: 'in-progress', to: 'in-progress', changes: ['progress'], progress: 40 };
  const rest = { note: null, evidence: null, meetingId: null };
  const origin = { actor: 'bench', correlationId: 'bench', causationId: null, traceparent: null, rosterVersion: null };
  const event = {
    id: newId(),
    key,
    sequence: ++position.last,
    type: updated,
    subject: key,
    time: new Date(),
    data: JSON.stringify({ ...data, ...rest }),
  };
  const publisher = { service: 'working-groups', topic, publicUrl: 'http://localhost:3000' };
  return { ...toMessage({ ...event, ...origin }, publisher), partition: 0, offset: '0' };
}

process.on('message', ({ events }: { events: number }) => void take(events).then((milliseconds) => process.send!({ milliseconds })));
process.on('SIGTERM', () => void service.stop().then(() => process.exit(0)));
process.send!({ url: service.url });
