import { eventTypeOf } from '#contracts';
import { migrate } from '#database';
import { KafkaTransport, PostgresLogTransport, type EventHandler } from '#events';
import { logger } from '#observability';
import { migrationsOf, startService, type ServiceDefinition } from '#service';
import { Killer } from './killer.ts';
import { KillingTransport } from './killing-transport.ts';
import type { Order, ProcessPlan } from './plan.ts';

/** One service as a process of its own, as built: only its transport is wrapped, and a ledger is kept of what its handlers were given. */
const { app, options, log, suffix } = JSON.parse(process.argv[2]!) as ProcessPlan;
const [module, name] = app;
const { [name]: definition } = (await import(module)) as Record<string, ServiceDefinition>;
if (!definition) throw new Error(`${module} has no ${name}`);

const killer = new Killer();
process.on('message', (order) => killer.obey(order as Order));
process.on('disconnect', () => process.exit());

const lines = logger(options.logLevel, name);
const real =
  'brokers' in log
    ? new KafkaTransport({ brokers: log.brokers.split(','), clientId: name, logger: lines, sessionTimeoutMs: 6_000 })
    : new PostgresLogTransport({ connectionString: log.database, logger: lines });

/** Writes what a handler was given in the handler's transaction, without any guard of its own: a double would show. */
const intoLedger = (inner: EventHandler): EventHandler => ({
  handles: () => true,
  async handle(event, tx) {
    if (inner.handles(event.type)) await inner.handle(event, tx);
    await tx.query('INSERT INTO ledger (topic, key, sequence, event_id) VALUES ($1, $2, $3, $4)', [
      event.topic,
      event.key,
      event.sequence,
      event.id,
    ]);
    await killer.passes('in the middle of a handler’s transaction', 1);
  },
});

const watched: ServiceDefinition = {
  ...definition,
  intakes(_, strategy, transport) {
    const topics = [...new Set(strategy.types().map((type) => eventTypeOf(type)!.topic))];
    const subscribe: ReturnType<NonNullable<ServiceDefinition['intakes']>>[number]['subscribe'] = (onBatch) =>
      transport.subscribe(definition.name, topics, onBatch);
    return topics.length === 0 ? [] : [{ name: definition.name, handler: intoLedger(strategy), topics, subscribe }];
  },
};

await migrate(options.databaseUrl, migrationsOf(definition));
await startService(watched, options, new KillingTransport(real, killer, suffix));
process.send!('ready');
