import { KafkaTransport } from '#events';
import { runService } from '#service';
import { KillingTransport, withLedger } from '#testing';
import { services, type ServiceName } from '../../apps/standalone/src/services.ts';
import { obedientKiller } from './killer.ts';

/** A service as it is deployed; only its transport has kill points, and a ledger is kept of what its handlers were given. */
const killer = obedientKiller();
const definition = await services[process.argv[2] as ServiceName]();
await runService(withLedger(definition, killer), (options) => new KillingTransport(new KafkaTransport(options), killer));
