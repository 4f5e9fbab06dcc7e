import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { isPassing } from '#database';
import { Refusal, type Clock } from '#domain';
import type { AfterAppend } from '../publishing/after-append.ts';
import { append, type Appended } from '../publishing/append.ts';
import type { CommitSignal } from '../publishing/commit-signal.ts';
import { lockPositions, raisePositions, type ConsumerKey } from './consumer-key.ts';
import { fromMessage, type ReceivedEvent } from '../envelope.ts';
import { queueEvent } from './parked-event.ts';
import { parkKey } from './parked-key.ts';
import type { Origin } from '../origin.ts';
import { troubleOf, type Trouble } from '../reason.ts';
import { withoutRestored } from '../repair/restored.ts';
import { processing } from '../spans.ts';
import type { EventMessage, ReceivedMessage } from '../transport.ts';
import { EventTransaction } from '../publishing/unit-of-work.ts';

/** An event, and the transaction that also moves its key's position: what is appended there names the event as its cause. */
export interface Handed {
  event: ReceivedEvent;
  tx: EventTransaction;
}

export interface EventHandler {
  /** A type that is not handled only raises the position: code that comes to handle it makes its projections anew (docs/operations.md). */
  handles(type: string): boolean;
  /** Neighbours of types for which this is the same may be handed over in one call; undefined: each on its own. */
  together(type: string): unknown;
  /** Events of one topic in their order, all in one database transaction; when it rejects, none of them has happened. */
  handle(handed: readonly Handed[]): Promise<void>;
}

export interface ConsumerOptions {
  /** The service's name in events that its handlers append: `urn:b40:meetings`. */
  actor: string;
  clock: Clock;
  afterAppend?: AfterAppend;
  attempts?: number;
  onProgress?: (topic: string) => void;
  /** Runs the handling of events, with what is measured and logged around it. */
  around?: (events: readonly ReceivedEvent[], handling: () => Promise<void>) => Promise<void>;
  onParked?: (topic: string, key: string, reason: string) => void;
}

/** A message with what orders it. A message that is no event of ours gets a key of its own and is parked at once. */
export interface Arrival {
  message: EventMessage;
  key: string;
  sequence: number;
  event?: ReceivedEvent;
  malformed?: Trouble;
}

/** Applies events once and in order per key, whatever the transport repeats. */
export class EventConsumer {
  constructor(
    readonly name: string,
    private readonly source: DataSource,
    private readonly handler: EventHandler,
    private readonly committed: CommitSignal,
    private readonly options: ConsumerOptions,
  ) {}

  /** Takes a batch of one topic's partition in one transaction; when that fails, each event in its own. */
  async take(batch: readonly ReceivedMessage[]): Promise<void> {
    const topic = batch[0]?.topic;
    if (topic === undefined) return;
    const arrivals = batch.map(arrivalOf);
    try {
      await this.apply(topic, arrivals);
    } catch (error) {
      // A batch that took longer than a transaction may would do so again; an event alone may not.
      if (isPassing(error) && arrivals.length > 1) throw error;
      for (const arrival of arrivals) await this.takeOne(topic, arrival);
    }
    this.options.onProgress?.(topic);
  }

  /** Tries again, shortly and with jitter. Then the key is parked, unless any event would fail for that reason. */
  private async takeOne(topic: string, arrival: Arrival): Promise<void> {
    const attempts = this.options.attempts ?? 3;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.apply(topic, [arrival]);
      } catch (error) {
        if (attempt < attempts) await sleep(20 * 2 ** attempt * (0.5 + Math.random()));
        else if (isPassing(error) || (error instanceof Refusal && error.kind === 'unavailable')) throw error;
        else return await this.park(topic, arrival, troubleOf(error));
      }
    }
  }

  private async apply(topic: string, arrivals: readonly Arrival[]): Promise<void> {
    const buffer: Appended[] = [];
    await this.source.transaction(async (em) => {
      const tx = new EventTransaction(em, { actor: this.options.actor, correlationId: '' }, this.options.clock);
      const positions = await lockPositions(tx, this.name, topic, [...new Set(arrivals.map(({ key }) => key))].sort());
      const changed = new Map<string, ConsumerKey>();
      const due: ReceivedEvent[] = [];
      for (const arrival of arrivals) {
        const position = positions.get(arrival.key)!;
        if (arrival.sequence <= position.last) continue;
        const trouble = arrival.malformed ?? (arrival.sequence > position.last + 1 ? gap(position, arrival) : undefined);
        if (trouble !== undefined && !position.parked) {
          await this.stop(tx, topic, position, trouble);
          changed.set(position.key, position);
        }
        if (position.parked) {
          await queueEvent(tx, this.name, { ...arrival.message, key: arrival.key, sequence: arrival.sequence });
          continue;
        }
        due.push(arrival.event!);
        position.last = arrival.sequence;
        changed.set(position.key, position);
      }
      await this.applyAll(em, due, buffer);
      if (changed.size > 0) await raisePositions(tx, this.name, topic, [...changed.values()]);
      await this.tell(tx, buffer);
    });
    if (buffer.length > 0) this.committed.ring();
  }

  /** Runs the handlers, in the events' order; what they append names its event as its cause. */
  async applyAll(em: EventTransaction['em'], events: readonly ReceivedEvent[], buffer: Appended[]): Promise<void> {
    const handled = events.filter(({ type }) => this.handler.handles(type));
    for (const run of runsOf(handled, (type) => this.handler.together(type))) {
      const handed = run.map((event) => ({ event, tx: new EventTransaction(em, this.causedBy(event), this.options.clock, buffer) }));
      const handling = () => processing(this.name, run, () => this.handler.handle(handed));
      await (this.options.around?.(run, handling) ?? handling());
    }
  }

  /** Appends what the handlers told. */
  async tell(tx: EventTransaction, buffer: readonly Appended[]): Promise<void> {
    await append(tx, await withoutRestored(tx, buffer));
    await this.options.afterAppend?.write(tx, buffer);
  }

  private causedBy({ id, correlationId, traceparent }: ReceivedEvent): Origin {
    return { actor: this.options.actor, correlationId, causationId: id, traceparent: traceparent ?? undefined };
  }

  private async park(topic: string, arrival: Arrival, trouble: Trouble): Promise<void> {
    await this.source.transaction(async (em) => {
      const tx = new EventTransaction(em, { actor: this.options.actor, correlationId: '' }, this.options.clock);
      const position = (await lockPositions(tx, this.name, topic, [arrival.key])).get(arrival.key)!;
      if (arrival.sequence <= position.last) return;
      if (!position.parked) await this.stop(tx, topic, position, trouble);
      await queueEvent(tx, this.name, { ...arrival.message, key: arrival.key, sequence: arrival.sequence });
      await raisePositions(tx, this.name, topic, [position]);
    });
  }

  private async stop(tx: EventTransaction, topic: string, position: ConsumerKey, { kept, said }: Trouble): Promise<void> {
    position.parked = true;
    await parkKey(tx, { consumer: this.name, topic, key: position.key }, kept);
    this.options.onParked?.(topic, position.key, said);
  }
}

function runsOf(events: readonly ReceivedEvent[], together: (type: string) => unknown): ReceivedEvent[][] {
  const runs: ReceivedEvent[][] = [];
  let last: unknown;
  for (const event of events) {
    const mark = together(event.type);
    if (mark !== undefined && mark === last) runs.at(-1)!.push(event);
    else runs.push([event]);
    last = mark;
  }
  return runs;
}

const gap = ({ last }: ConsumerKey, { sequence }: Arrival): Trouble => {
  const reason = `gap: ${sequence} came after ${last}`;
  return { kept: reason, said: reason };
};

function arrivalOf(message: ReceivedMessage): Arrival {
  try {
    mustBeStorable(message);
    const event = fromMessage(message);
    return { message, key: event.key, sequence: event.sequence, event };
  } catch (error) {
    const key = `malformed:${message.partition}@${message.offset}`;
    return { message: storable(message), key, sequence: 1, malformed: troubleOf(error) };
  }
}

const longestKey = 512;

/** What PostgreSQL can't keep could not be parked either, and would come again for ever. */
function mustBeStorable({ key, headers, value }: ReceivedMessage): void {
  if (key.length > longestKey) throw new Error(`the key is longer than ${longestKey} characters`);
  if ([key, value, ...Object.values(headers)].some((text) => text.includes('\0')))
    throw new Error('the message contains the character NUL');
}

/** As much of a malformed message as can be kept: NUL is shown as U+2400. */
function storable(message: ReceivedMessage): EventMessage {
  const shown = (text: string) => text.replaceAll('\0', '\u2400');
  const headers = Object.fromEntries(Object.entries(message.headers).map(([name, text]) => [shown(name), shown(text)]));
  return { topic: message.topic, key: shown(message.key.slice(0, longestKey)), headers, value: shown(message.value) };
}
