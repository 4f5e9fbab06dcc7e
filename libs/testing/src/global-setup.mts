import { globSync, readFileSync } from 'node:fs';
import { startKafkaForTests } from './kafka/kafka-for-tests.ts';
import { startTestServer } from './postgres/test-server.ts';

declare global {
  var b40StopTestServers: () => Promise<void>;
}

/** What is used of Jest's global configuration. */
interface JestRun {
  rootDir: string;
  testPathPatterns: { toExecutor(options: { rootDir: string }): { isMatch(path: string): boolean } };
}

/** What is used of its project's. */
interface JestProject {
  testMatch: string[];
  testPathIgnorePatterns: string[];
}

/** The files of this run, as Jest itself chooses them. */
function chosenFiles({ rootDir, testPathPatterns }: JestRun, { testMatch, testPathIgnorePatterns }: JestProject): string[] {
  const chosen = testPathPatterns.toExecutor({ rootDir });
  const ignored = testPathIgnorePatterns.map((pattern) => new RegExp(pattern));
  return globSync(testMatch).filter((file) => chosen.isMatch(file) && !ignored.some((pattern) => pattern.test(file)));
}

const needsPostgres = (file: string) => !/\.(unit|deploy)\.test\.ts$/.test(file);
const needsKafka = (file: string) => readFileSync(file, 'utf8').includes('kafkaForTests()');

/**
 * Once per run, before the workers, which inherit the addresses: what the chosen files need, and no more. `.mts`, because Jest hands
 * that to Node as it is.
 */
export default async function setUp(run: JestRun, project: JestProject): Promise<void> {
  const running: (() => Promise<void>)[] = [];
  globalThis.b40StopTestServers = async () => void (await Promise.all(running.map((stop) => stop())));
  const files = chosenFiles(run, project);
  try {
    if (files.some(needsKafka)) running.push(await startKafkaForTests());
    if (!files.some(needsPostgres) || process.env['B40_TEST_POSTGRES']) return;
    const { url, stop } = await startTestServer();
    running.push(stop);
    process.env['B40_TEST_POSTGRES'] = url;
  } catch (failure) {
    // Jest leaves out the teardown when the set-up fails.
    await globalThis.b40StopTestServers();
    throw failure;
  }
}
