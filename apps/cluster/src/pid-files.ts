import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, isAlive, isCopy, startTime, until, whereaboutsOf, type Whereabouts } from '#local';
import type { AppName, Place } from './plan.ts';

interface KnownProcess {
  pid: number;
  startTime?: string;
}

/** In a copy of the data folder these are the original's. */
interface KnownProcesses {
  folder: Whereabouts;
  processes: KnownProcess[];
}

/**
 * What runs: `pids.json` says it to others, `processes.json` to the next supervisor, should this one be killed. There each pid stands with
 * the time at which its process began, because pids are given out again.
 */
export class PidFiles {
  private readonly pids: string;
  private readonly processes: string;

  constructor(private readonly dataFolder: string) {
    this.pids = join(dataFolder, 'pids.json');
    this.processes = join(dataFolder, 'processes.json');
  }

  write(brokers: string, running: readonly (Place & { pid: number })[]): void {
    const processes = running.map(({ pid }) => ({ pid, startTime: startTime(pid) }));
    replace(this.processes, { folder: whereaboutsOf(this.dataFolder), processes });
    const apps: Partial<Record<AppName, object[]>> = {};
    for (const { app, pid, port, managementPort } of running) (apps[app] ??= []).push({ pid, port, managementPort });
    replace(this.pids, { brokers, apps });
  }

  clear(): void {
    for (const file of [this.pids, this.processes]) rmSync(file, { force: true });
  }

  /** Ends what a killed supervisor left running, because it would hold the databases' leases and the consumers' partitions. */
  async stopOrphans(): Promise<number> {
    const orphans = this.known().filter(isOurs);
    for (const { pid } of orphans) process.kill(pid, 'SIGTERM');
    await until(() => !orphans.some(isOurs), 15_000);
    for (const orphan of orphans) if (isOurs(orphan)) process.kill(orphan.pid, 'SIGKILL');
    await until(() => !orphans.some(isOurs), 5_000);
    this.clear();
    return orphans.length;
  }

  private known(): KnownProcess[] {
    try {
      const { folder, processes = [] } = JSON.parse(readFileSync(this.processes, 'utf8')) as Partial<KnownProcesses>;
      return isCopy(folder, this.dataFolder) ? [] : processes;
    } catch {
      return [];
    }
  }
}

/** Readers see the old file or the new one, never half of it. */
function replace(file: string, content: unknown): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

function isOurs({ pid, startTime: began }: KnownProcess): boolean {
  if (!isAlive(pid)) return false;
  const command = commandLine(pid);
  return startTime(pid) === began && (command === undefined || /\bapps\b.*\bmain\.js\b/.test(command));
}
