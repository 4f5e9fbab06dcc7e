import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { KafkaAbsent } from './absent.ts';

/** The `java` command, version 17 at least: older ones can't run Kafka 4. */
export async function findJava(): Promise<string> {
  if (process.platform === 'win32') throw new KafkaAbsent('the local broker needs a POSIX shell');
  const home = process.env['JAVA_HOME'];
  const java = home ? join(home, 'bin', 'java') : 'java';
  const { stderr } = await promisify(execFile)(java, ['-version']).catch(() => {
    throw new KafkaAbsent(`no Java (${java} -version fails)`);
  });
  const version = Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
  if (version < 17) throw new KafkaAbsent(`Java ${version} is too old, Kafka needs 17`);
  return java;
}
