import { migrate } from '#database';
import { KafkaTransport, PostgresLogTransport } from '#events';
import { logger } from '#observability';
import { migrationsOf, startService, type ServiceDefinition } from '#service';
import { Killer, KillingTransport, withLedger, type Order } from '#testing';
import type { ProcessPlan } from './plan.ts';

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

await migrate(options.databaseUrl, migrationsOf(definition));
await startService(withLedger(definition, killer), options, new KillingTransport(real, killer, suffix));
process.send!('ready');
