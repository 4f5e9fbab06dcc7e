import { globSync } from 'node:fs';
import { join } from 'node:path';
import { KafkaAbsent } from './absent.ts';
import { startKafkaCluster } from './cluster.ts';
import { findKafka } from './find-kafka.ts';
import { kafkaJars } from './jars.ts';
import { findJava } from './java.ts';
import { root } from './places.ts';

/** How the run's global set-up hands its broker to the workers. */
const variable = 'B40_TEST_KAFKA';

/** What is used of Jest's global configuration. */
interface JestRun {
  rootDir: string;
  testPathPatterns: { toExecutor(options: { rootDir: string }): { isMatch(path: string): boolean } };
}

/** For Jest's global set-up: one broker for the run, if a test that needs one is in it. Answers how to stop it. */
export async function startKafkaForTests({ rootDir, testPathPatterns }: JestRun): Promise<() => Promise<void>> {
  const chosen = testPathPatterns.toExecutor({ rootDir });
  const files = globSync('{apps/*,libs/*,faults}/test/**/*.kafka.test.ts', { cwd: root });
  if (!files.some((file) => chosen.isMatch(join(root, file)))) return async () => {};
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
