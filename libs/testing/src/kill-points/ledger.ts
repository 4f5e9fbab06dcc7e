import { eventTypeOf } from '#contracts';
import type { EventHandler } from '#events';
import type { Intake, ServiceDefinition } from '#service';
import type { Killer } from './killer.ts';

/** What a consumer's handlers were given, in the order of their transactions per key. */
export const ledgerTable = `CREATE TABLE IF NOT EXISTS ledger (
  n bigint GENERATED ALWAYS AS IDENTITY, at timestamptz NOT NULL DEFAULT clock_timestamp(),
  consumer text NOT NULL, topic text NOT NULL, key text NOT NULL, sequence bigint NOT NULL, event_id uuid NOT NULL)`;

/** Writes what a handler was given in the handler's transaction, without any guard of its own: a double would show. */
function keepLedger(consumer: string, handler: EventHandler, killer: Killer): void {
  const handles = handler.handles.bind(handler);
  const handle = handler.handle.bind(handler);
  handler.handles = () => true;
  handler.handle = async (handed) => {
    const wanted = handed.filter(({ event }) => handles(event.type));
    if (wanted.length > 0) await handle(wanted);
    for (const { event, tx } of handed) {
      const { topic, key, sequence, id } = event;
      const row = [consumer, topic, key, sequence, id];
      await tx.query('INSERT INTO ledger (consumer, topic, key, sequence, event_id) VALUES ($1, $2, $3, $4, $5)', row);
    }
    await killer.passes('in the middle of a handler’s transaction', handed.length);
  };
}

/** The service as it is, with a ledger beside each of its consumers. Its database needs the `ledgerTable`. */
export const withLedger = (definition: ServiceDefinition, killer: Killer): ServiceDefinition => ({
  ...definition,
  intakes(app, strategy, transport) {
    const topics = [...new Set(strategy.types().map((type) => eventTypeOf(type)!.topic))].sort();
    const direct = (): Intake => ({
      name: definition.name,
      handler: strategy,
      topics,
      subscribe: (onBatch) => transport.subscribe(definition.name, topics, onBatch),
    });
    const intakes = definition.intakes?.(app, strategy, transport) ?? (topics.length === 0 ? [] : [direct()]);
    for (const { name, handler } of intakes) keepLedger(name, handler, killer);
    return intakes;
  },
});
