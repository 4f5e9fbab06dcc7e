import { KafkaTransport, type KafkaOptions } from '#events';
import { runService } from '#service';
import { KillingTransport, withLedger } from '#testing';
import { services, type ServiceName } from '../../apps/standalone/src/services.ts';
import { obedientKiller } from './killer.ts';

/** A service as it is deployed; only its transport has kill points, and a ledger is kept of what its handlers were given. */
const killer = obedientKiller();
const definition = await services[process.argv[2] as ServiceName]();
const client = await clientOf(process.env['FAULTS_CLIENT'] ?? 'kafkajs');
await runService(withLedger(definition, killer), (options) => new KillingTransport(client(options), killer));

/** The one that is deployed, or another behind the port, to see whether it would do. */
async function clientOf(name: string) {
  if (name === 'kafkajs') return (options: KafkaOptions) => new KafkaTransport(options);
  const { PlatformaticTransport } = await import('../../bench/platformatic/platformatic-transport.ts');
  return (options: KafkaOptions) => new PlatformaticTransport(options);
}
