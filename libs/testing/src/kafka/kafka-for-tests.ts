import { KafkaAbsent } from './absent.ts';
import { startKafkaCluster } from './cluster.ts';
import { findKafka } from './find-kafka.ts';
import { kafkaJars } from './jars.ts';
import { findJava } from './java.ts';

/** How the run's global set-up hands its broker to the workers. */
const variable = 'B40_TEST_KAFKA';

/** For Jest's global set-up: one broker for the run. Answers how to stop it. */
export async function startKafkaForTests(): Promise<() => Promise<void>> {
  const found = await findKafka();
  process.env[variable] = JSON.stringify(found);
  if ('brokers' in found) return found.stop;
  refuseUnderCI(found.absent);
  return async () => {};
}

/** The brokers' addresses, or `undefined`, said loudly: then the tests are to be skipped. Under CI=true it throws. */
export function kafkaForTests(): string | undefined {
  const found = JSON.parse(process.env[variable] ?? '{"absent":"the run was set up without one"}') as { brokers?: string; absent?: string };
  return found.brokers ?? sayAbsent(found.absent ?? '');
}

/** Starts brokers of the test's own, to be killed and stopped; `undefined` as above. */
export async function kafkaClusterForTests(): Promise<typeof startKafkaCluster | undefined> {
  try {
    await findJava();
    await kafkaJars();
    return startKafkaCluster;
  } catch (failure) {
    if (!(failure instanceof KafkaAbsent)) throw failure;
    return sayAbsent(failure.message);
  }
}

function sayAbsent(reason: string): undefined {
  refuseUnderCI(reason);
  process.stderr.write(`\n*** SKIPPED: tests that need Kafka, for there is none: ${reason}\n`);
}

function refuseUnderCI(reason: string): void {
  if (process.env['CI'] === 'true') throw new KafkaAbsent(`Kafka is required under CI=true: ${reason}`);
}
