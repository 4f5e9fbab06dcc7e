import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { eventually } from '#testing';
import type { EventMessage, EventTransport, ReceivedMessage } from '../../src/transport.ts';

export interface Subject {
  /** A transport of its own connections to the same log. */
  open(): EventTransport;
  /** A value that the log refuses. */
  unsendable: string;
  /** Whether a group may have several members. */
  sharesPartitions: boolean;
}

let topic: string;

export const messageOf = (key: string, sequence: number, value = `${key}#${sequence}`): EventMessage => ({
  topic,
  key,
  headers: { ce_id: randomUUID(), sequence: String(sequence) },
  value,
});

export const valuesOf = (messages: readonly EventMessage[], key?: string) =>
  messages.filter((message) => key === undefined || message.key === key).map(({ value }) => value);

const within = { within: 20_000 };

/** What every transport has to keep, whatever stands behind the port. */
export function keepsTheContract({ open, unsendable, sharesPartitions }: Subject): void {
  let transport: EventTransport;
  const opened: EventTransport[] = [];
  const another = () => {
    const next = open();
    opened.push(next);
    return next;
  };

  beforeEach(async () => {
    topic = `b40.test-${randomUUID()}.v1`;
    transport = another();
    await transport.ensureTopics([topic]);
  });

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((each) => each.close()));
  });

  const publishAll = async (messages: EventMessage[]) => {
    const { acknowledged, failure } = await transport.publish(messages);
    expect(failure).toBeUndefined();
    expect(new Set(acknowledged)).toEqual(new Set(messages));
  };

  const collect = async (group: string, from: EventTransport = transport) => {
    const received: ReceivedMessage[] = [];
    const subscription = await from.subscribe(group, [topic], async (batch) => void received.push(...batch));
    return { received, subscription };
  };

  describe('publishing', () => {
    test('what is acknowledged are the very messages that were given', async () => {
      const messages = [messageOf('a', 1), messageOf('b', 1), messageOf('a', 2)];
      const { acknowledged } = await transport.publish(messages);
      for (const message of messages) expect(acknowledged.some((each) => each === message)).toBe(true);
    });

    test('topics can be ensured again, and by two at once', async () => {
      const fresh = `b40.test-${randomUUID()}.v1`;
      await Promise.all([transport.ensureTopics([topic, fresh]), another().ensureTopics([fresh, topic])]);
    });

    test('a topic that does not exist, or a closed transport, is a failure that is answered and not thrown', async () => {
      const closed = another();
      await closed.close();
      const { acknowledged, failure } = await closed.publish([messageOf('a', 1)]);
      expect(acknowledged).toEqual([]);
      expect(failure).toBeDefined();
    });

    test('what follows a refused message of its key waits: of each key a prefix is acknowledged', async () => {
      const { received } = await collect('prefix');
      const refused = messageOf('network', 3, unsendable);
      const before = [messageOf('network', 1), messageOf('network', 2)];
      const after = [messageOf('network', 4), messageOf('network', 5)];
      const { acknowledged, failure } = await transport.publish([...before, refused, ...after]);
      expect(failure).toBeDefined();
      const left = before.filter((message) => !acknowledged.includes(message));
      expect([...acknowledged, ...left]).toEqual(before);
      await publishAll([...left, ...after]);
      await eventually(() => received.length >= 4, within);
      expect(valuesOf(received)).toEqual([...before, ...after].map(({ value }) => value));
    });

    test('nothing to publish is published at once', async () => {
      expect(await transport.publish([])).toEqual({ acknowledged: [] });
    });
  });

  describe('reading', () => {
    test('each key arrives in the order in which it was published', async () => {
      const { received } = await collect('order');
      const keys = ['network', 'sarajevo', 'istanbul', 'laktaši', 'зеница'];
      for (let round = 0; round < 10; round++) {
        await publishAll(keys.flatMap((key) => Array.from({ length: 20 }, (_, index) => messageOf(key, round * 20 + index + 1))));
      }
      await eventually(() => received.length >= 1_000, within);
      for (const key of keys) expect(valuesOf(received, key)).toEqual(Array.from({ length: 200 }, (_, index) => `${key}#${index + 1}`));
    });

    test('two publishes at once of one key do not mix their order', async () => {
      const { received } = await collect('order');
      const run = (from: number) => Array.from({ length: 300 }, (_, index) => messageOf('network', from + index));
      await Promise.all([publishAll(run(1)), publishAll(run(301))]);
      await eventually(() => received.length >= 600, within);
      expect(valuesOf(received)).toEqual(
        run(1)
          .concat(run(301))
          .map(({ value }) => value),
      );
    });

    test('a group that subscribes late reads from the beginning', async () => {
      await publishAll([messageOf('network', 1), messageOf('network', 2)]);
      const { received } = await collect('late');
      await eventually(() => received.length >= 2, within);
      expect(valuesOf(received)).toEqual(['network#1', 'network#2']);
    });

    test('every group gets everything', async () => {
      const [first, second] = [await collect('first'), await collect('second', another())];
      await publishAll([messageOf('network', 1), messageOf('network', 2)]);
      await eventually(() => first.received.length >= 2 && second.received.length >= 2, within);
      expect(valuesOf(first.received)).toEqual(valuesOf(second.received));
    });

    test('headers and text arrive exactly as they were', async () => {
      const value = JSON.stringify({ name: 'Zenica – Зеница – İSTANBUL 🌉', text: 'a\u2028b\\u0041 "c"\t', price: '1.50' }) + '  \n';
      const headers = { ce_type: 'org.b40.test.v1', ce_subject: 'Laktaši/Ćuprija', traceparent: '00-ab-cd-01', empty: '' };
      const message: EventMessage = { topic, key: 'каљ 🔑', headers, value };
      const { received } = await collect('exact');
      await publishAll([message]);
      await eventually(() => received.length > 0, within);
      const { partition, offset, ...rest } = received[0]!;
      expect(rest).toEqual(message);
      expect(partition).toBeGreaterThanOrEqual(0);
      expect(offset).toBe('0');
    });

    test('messages of a mebibyte pass, in order with small ones', async () => {
      const { received } = await collect('large');
      const large = 'ž'.repeat(550_000);
      const messages = [1, 2, 3, 4, 5, 6].map((sequence) =>
        messageOf('network', sequence, sequence % 2 ? large + sequence : `${sequence}`),
      );
      await publishAll(messages);
      await eventually(() => received.length >= 6, within);
      expect(valuesOf(received).map((value) => value.slice(-1))).toEqual(['1', '2', '3', '4', '5', '6']);
      expect(received[0]!.value).toBe(messages[0]!.value);
    });

    test('a batch is never larger than the handler can take', async () => {
      await publishAll(Array.from({ length: 1_000 }, (_, index) => messageOf('network', index + 1)));
      const sizes: number[] = [];
      await transport.subscribe('bounded', [topic], async (batch) => void sizes.push(batch.length));
      await eventually(() => sizes.reduce((sum, size) => sum + size, 0) >= 1_000, within);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(200);
    });

    test('one partition is never handed out twice at once', async () => {
      const busy = new Set<number>();
      let overlaps = 0;
      let count = 0;
      await transport.subscribe('alone', [topic], async (batch) => {
        const { partition } = batch[0]!;
        if (busy.has(partition)) overlaps++;
        busy.add(partition);
        await new Promise((resolve) => setTimeout(resolve, 20));
        busy.delete(partition);
        count += batch.length;
      });
      for (let round = 0; round < 10; round++) await publishAll(['a', 'b', 'c'].map((key) => messageOf(key, round + 1)));
      await eventually(() => count >= 30, within);
      expect(overlaps).toBe(0);
    });
  });

  describe('remembering', () => {
    test('a group that closes and comes back goes on where it was, without loss and without doubles', async () => {
      const before = await collect('resume');
      await publishAll([messageOf('network', 1), messageOf('network', 2)]);
      await eventually(() => before.received.length >= 2, within);
      await before.subscription.close();
      await publishAll([messageOf('network', 3), messageOf('network', 4)]);
      const after = await collect('resume', another());
      await eventually(() => after.received.length >= 2, within);
      expect(valuesOf([...before.received, ...after.received])).toEqual(['network#1', 'network#2', 'network#3', 'network#4']);
    });

    test('a batch that was rejected comes again, before anything later of its key', async () => {
      const taken: string[] = [];
      let refusals = 3;
      await transport.subscribe('refusing', [topic], async (batch) => {
        if (valuesOf(batch).includes('network#2') && refusals-- > 0) throw new Error('not now');
        taken.push(...valuesOf(batch));
      });
      for (const sequence of [1, 2, 3]) await publishAll([messageOf('network', sequence)]);
      await eventually(() => taken.includes('network#3'), within);
      expect(taken).toEqual(['network#1', 'network#2', 'network#3']);
    });

    test('what was rejected and then left is read by the next member', async () => {
      let refused = 0;
      const refusing = await transport.subscribe('left', [topic], async () => {
        refused++;
        throw new Error('never');
      });
      await publishAll([messageOf('network', 1)]);
      await eventually(() => refused > 0, within);
      await refusing.close();
      const { received } = await collect('left', another());
      await eventually(() => received.length > 0, within);
      expect(valuesOf(received)).toEqual(['network#1']);
    });

    test('the lag counts what is not done and goes to zero', async () => {
      let open!: () => void;
      const gate = new Promise<void>((resolve) => (open = resolve));
      const subscription = await transport.subscribe('lagging', [topic], () => gate);
      await publishAll(Array.from({ length: 10 }, (_, index) => messageOf(`key-${index}`, 1)));
      await eventually(async () => (await subscription.lag())[topic] === 10, within);
      open();
      await eventually(async () => (await subscription.lag())[topic] === 0, within);
    });

    test('closing waits for the batch in flight and remembers it', async () => {
      const events: string[] = [];
      let begun!: () => void;
      const started = new Promise<void>((resolve) => (begun = resolve));
      const subscription = await transport.subscribe('closing', [topic], async () => {
        begun();
        await new Promise((resolve) => setTimeout(resolve, 500));
        events.push('handled');
      });
      await publishAll([messageOf('network', 1)]);
      await started;
      await subscription.close();
      events.push('closed');
      expect(events).toEqual(['handled', 'closed']);
      await publishAll([messageOf('network', 2)]);
      const { received } = await collect('closing', another());
      await eventually(() => received.length > 0, within);
      expect(valuesOf(received)).toEqual(['network#2']);
    });

    test('the heartbeat moves while nothing comes', async () => {
      const { subscription } = await collect('idle');
      const earlier = Date.now();
      await eventually(() => subscription.heartbeat() > earlier, within);
    });

    test('the check answers while the log can be reached', async () => {
      await transport.check();
    });
  });

  if (!sharesPartitions) return;
  describe('two members of a group', () => {
    const keys = Array.from({ length: 24 }, (_, index) => `key-${index}`);

    test('share the partitions, and one takes over what the other leaves', async () => {
      const [first, second] = [await collect('shared'), await collect('shared', another())];
      let sequence = 0;
      const round = () => publishAll(keys.map((key) => messageOf(key, ++sequence)));
      await eventually(async () => {
        await round();
        return first.received.length > 0 && second.received.length > 0;
      }, within);
      const alone = second.received.length;
      await first.subscription.close();
      await round();
      const all = () => new Set(valuesOf([...first.received, ...second.received]));
      await eventually(() => all().size === sequence, within);
      expect(second.received.length).toBeGreaterThanOrEqual(alone + keys.length);
    });

    test('members may come and go while events flow: nothing is lost, and every key stays in order', async () => {
      const last = new Map<string, number>();
      const gaps: string[] = [];
      const take = async (batch: readonly ReceivedMessage[]) => {
        await new Promise((resolve) => setTimeout(resolve, 30));
        for (const { key, headers } of batch) {
          const [sequence, before] = [Number(headers['sequence']), last.get(key) ?? 0];
          if (sequence > before + 1) gaps.push(`${key}: ${before} → ${sequence}`);
          if (sequence > before) last.set(key, sequence);
        }
      };
      await transport.subscribe('changing', [topic], take);
      let sequence = 0;
      for (let change = 0; change < 3; change++) {
        const guest = await another().subscribe('changing', [topic], take);
        for (let round = 0; round < 20; round++) {
          sequence++;
          await publishAll(keys.map((key) => messageOf(key, sequence)));
        }
        await guest.close();
      }
      await eventually(() => keys.every((key) => last.get(key) === sequence), within);
      expect(gaps).toEqual([]);
    });
  });
}
