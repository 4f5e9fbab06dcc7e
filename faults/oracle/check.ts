import { until } from '#local';
import type { History, Violation } from '../history.ts';
import type { Platform } from '../platform/platform.ts';
import type { Subscribers } from '../subscribers/subscribers.ts';
import type { Heard } from '../workload/stream-client.ts';
import { judgeAnswers } from './answers.ts';
import { judgeCommands } from './commands.ts';
import { judgeCommitted } from './committed.ts';
import { judgeCounts, judgeRosterEvents, shownBy } from './counts.ts';
import { judgeDecisions } from './decisions.ts';
import { judgeFigures } from './figures.ts';
import { judgeInventories } from './inventories.ts';
import { judgeItems } from './items.ts';
import { judgeJournal } from './journal.ts';
import { judgeLedgers } from './ledgers.ts';
import { judgeLog } from './log.ts';
import { judgeOutgoing } from './outgoing.ts';
import { judgeParked, judgePoisoned } from './parked.ts';
import { judgeProjections } from './projections.ts';
import { correctedLines, daysOf, judgeRoster, shownOn } from './roster.ts';
import { takeSnapshot } from './snapshot.ts';
import { judgeStream } from './stream.ts';

/** Every rule, on a platform that has come to rest. A platform that can't be judged has not kept its promise: that is a violation too. */
export async function check(platform: Platform, history: History, heard: readonly Heard[], subscribers: Subscribers): Promise<Violation[]> {
  const found: Violation[] = [];
  try {
    for await (const violations of rules(platform, history, heard, subscribers)) found.push(...violations);
  } catch (failure) {
    found.push({ rule: 'the platform can not be judged', detail: (failure as Error).stack ?? String(failure) });
  }
  return found;
}

async function* rules(
  platform: Platform,
  history: History,
  heard: readonly Heard[],
  subscribers: Subscribers,
): AsyncGenerator<Violation[]> {
  const { databases, postgres } = platform;
  const snapshot = await takeSnapshot(platform);
  const log = await platform.log.read();
  yield await judgeCommands(platform, history, snapshot);
  yield judgeCommitted(snapshot);
  yield judgeLedgers(snapshot, history);
  yield judgeLog(log, snapshot, history);
  yield judgeJournal(snapshot, history);
  yield judgeAnswers(snapshot);
  yield judgeParked(snapshot, history);
  yield judgePoisoned(log, snapshot, history);
  yield judgeRosterEvents(snapshot);
  yield await judgeItems(databases, snapshot);
  yield await judgeDecisions(databases, history, snapshot);
  yield await judgeFigures(databases, snapshot);
  yield await judgeInventories(databases, snapshot);
  yield await judgeCounts(databases, await shownBy(platform));
  yield await judgeRoster(databases, snapshot, await shownOn(platform, daysOf(correctedLines(snapshot))));
  yield await judgeProjections({ databases, server: postgres.url }, log, snapshot);
  yield await judgeOutgoing(platform, subscribers);
  // It comes back every 15 seconds at the latest.
  await until(() => heard.length >= snapshot.journal.length, 30_000, 100);
  yield judgeStream(heard, snapshot);
}
