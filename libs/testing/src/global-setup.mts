import { startKafkaForTests } from './kafka/kafka-for-tests.ts';
import { startTestServer } from './postgres/test-server.ts';

declare global {
  var b40StopTestServers: () => Promise<void>;
}

type JestRun = Parameters<typeof startKafkaForTests>[0] & { nonFlagArgs: string[] };

/** Once per run, before the workers, which inherit the addresses. `.mts`, because Jest hands that to Node as it is. */
export default async function setUp(run: JestRun): Promise<void> {
  const running: (() => Promise<void>)[] = [];
  globalThis.b40StopTestServers = async () => void (await Promise.all(running.map((stop) => stop())));
  const unitTestsOnly = run.nonFlagArgs.length > 0 && run.nonFlagArgs.every((path) => path.endsWith('.unit.test.ts'));
  if (unitTestsOnly) return;
  try {
    running.push(await startKafkaForTests(run));
    if (process.env['B40_TEST_POSTGRES']) return;
    const { url, stop } = await startTestServer();
    running.push(stop);
    process.env['B40_TEST_POSTGRES'] = url;
  } catch (failure) {
    // Jest leaves out the teardown when the set-up fails.
    await globalThis.b40StopTestServers();
    throw failure;
  }
}
