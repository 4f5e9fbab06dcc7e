import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Found by walking up to package.json: this code also runs compiled, and what it reads is not beside the compiled file. */
function repositoryRoot(folder = dirname(fileURLToPath(import.meta.url))): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (dirname(folder) === folder) throw new Error('No package.json above the Kafka broker finder');
  return repositoryRoot(dirname(folder));
}

export const root = repositoryRoot();
const source = join(root, 'libs', 'testing', 'src', 'kafka');
export const pom = join(source, 'pom.xml');
export const propertiesTemplate = join(source, 'server.properties.template');
export const logging = join(source, 'log4j2.properties');

export const kafkaVersion = /<kafka\.version>(.+?)</.exec(readFileSync(pom, 'utf8'))?.[1] ?? 'unknown';

/** Not in the repository: what it holds can be fetched again. */
export const cache = join(root, '.cache');
export const jars = join(cache, `kafka-${kafkaVersion}`);
