import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { isAlive, startTime } from '../../../local/src/index.ts';
import { KafkaAbsent } from './absent.ts';
import { brokerIn, endBroker } from './node.ts';

const nursery = join(tmpdir(), `b40-kafka-${userInfo().uid}`);
const ownerFile = (folder: string) => join(folder, 'owner.json');

/** A folder for a cluster that lasts as long as this process. Those of processes that were killed are cleared away first. */
export async function temporaryFolder(): Promise<string> {
  mkdirSync(nursery, { recursive: true });
  for (const name of readdirSync(nursery)) {
    const folder = join(nursery, name);
    // Without an owner it may just be in the making.
    if (!existsSync(ownerFile(folder)) || isOwned(folder)) continue;
    await endBrokers(folder);
    rmSync(folder, { recursive: true, force: true });
  }
  const folder = mkdtempSync(join(nursery, 'cluster-'));
  own(folder);
  return folder;
}

/** A folder that outlives processes: a broker that its last owner left running is stopped, one with a living owner is left alone. */
export async function claimFolder(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const running = nodeFolders(folder).some((node) => brokerIn(node) !== undefined);
  if (running && isOwned(folder)) throw new KafkaAbsent(`another process runs its broker in ${folder}`);
  await endBrokers(folder);
  own(folder);
}

const own = (folder: string) => writeFileSync(ownerFile(folder), JSON.stringify({ pid: process.pid, startTime: startTime(process.pid) }));

function isOwned(folder: string): boolean {
  if (!existsSync(ownerFile(folder))) return false;
  const owner = JSON.parse(readFileSync(ownerFile(folder), 'utf8')) as { pid: number; startTime?: string };
  return isAlive(owner.pid) && startTime(owner.pid) === owner.startTime;
}

const nodeFolders = (folder: string) =>
  readdirSync(folder)
    .filter((name) => /^node-\d+$/.test(name))
    .map((name) => join(folder, name));

const endBrokers = (folder: string) => Promise.all(nodeFolders(folder).map((node) => endBroker(node, 'SIGKILL')));
