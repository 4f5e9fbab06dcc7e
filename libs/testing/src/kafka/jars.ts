import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { KafkaAbsent } from './absent.ts';
import { lock } from './lock.ts';
import { cache, jars, pom } from './places.ts';

const patience = 600_000;

/** The folder of Kafka's jars; Maven fetches them once, into a folder that takes its name when it is whole. */
export async function kafkaJars(): Promise<string> {
  if (existsSync(jars)) return jars;
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, '.gitignore'), '*\n');
  const unlock = await lock(`${jars}.lock`);
  try {
    if (!existsSync(jars)) await fetchJars();
  } finally {
    await unlock();
  }
  return jars;
}

async function fetchJars(): Promise<void> {
  const draft = `${jars}.new`;
  rmSync(draft, { recursive: true, force: true });
  process.stderr.write('Fetching Apache Kafka with Maven, once …\n');
  const goal = ['-q', '-B', '-f', pom, `-Doutdir=${draft}`, 'dependency:copy-dependencies'];
  await promisify(execFile)('mvn', goal, { timeout: patience }).catch((failure: NodeJS.ErrnoException & { stdout?: string }) => {
    if (failure.code === 'ENOENT') throw new KafkaAbsent('no Maven (mvn is not on the PATH)');
    const said = failure.stdout?.split('\n').find((line) => line.includes('[ERROR]'));
    throw new KafkaAbsent(`Maven could not fetch Kafka: ${said ?? failure.message}`);
  });
  renameSync(draft, jars);
}
