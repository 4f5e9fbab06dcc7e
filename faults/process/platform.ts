import { PostgresLogTransport } from '#events';
import { stackOf } from '#domain';
import { readLocalConfig, reserve, runUntilSignal } from '#local';
import { KillingTransport, withLedger } from '#testing';
import type { Databases } from '../../apps/standalone/src/databases.ts';
import { services } from '../../apps/standalone/src/services.ts';
import { startPlatform } from '../../apps/standalone/src/start-platform.ts';
import { obedientKiller } from './killer.ts';

/** All five apps in one process, as `npm start` runs them, on the databases that the run gives them, each behind a link. */
const killer = obedientKiller();
await runUntilSignal(async () => {
  const config = readLocalConfig();
  return startPlatform(config, await reserve(config), (line) => process.stdout.write(`${line}\n`), {
    databases: async () => JSON.parse(process.env['FAULTS_DATABASES'] ?? '') as Databases,
    service: async (name) => withLedger(await services[name](), killer),
    transport: (options) => new KillingTransport(new PostgresLogTransport(options), killer),
  });
}, stackOf);
