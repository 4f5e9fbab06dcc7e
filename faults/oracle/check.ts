import { until } from '#local';
import type { History, Violation } from '../history.ts';
import type { Platform } from '../platform/platform.ts';
import type { Heard } from '../workload/stream-client.ts';
import { judgeCommands } from './commands.ts';
import { judgeCounts } from './counts.ts';
import { judgeAnswers, judgeJournal, judgeLedgers, judgeLog, judgeParked } from './order.ts';
import { judgeProjections } from './projections.ts';
import { takeSnapshot } from './snapshot.ts';
import { judgeStream } from './stream.ts';

/** Every rule, on a platform that has come to rest. */
export async function check(platform: Platform, history: History, heard: readonly Heard[]): Promise<Violation[]> {
  const snapshot = await takeSnapshot(platform);
  const log = await platform.log.read();
  // It comes back every 15 seconds at the latest.
  await until(() => heard.length >= snapshot.journal.length, 30_000, 100);
  return [
    ...(await judgeCommands(platform, history, snapshot)),
    ...judgeLedgers(snapshot, history),
    ...judgeLog(log, snapshot, history),
    ...judgeJournal(snapshot, history),
    ...judgeAnswers(snapshot),
    ...judgeParked(snapshot, history),
    ...judgeStream(heard, snapshot),
    ...(await judgeCounts(platform, snapshot)),
    ...(await judgeProjections({ databases: platform.databases, server: platform.postgres.url }, log, snapshot)),
  ];
}
