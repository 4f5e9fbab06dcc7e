import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { topicOf } from '#contracts';
import type { Command, History, Violation } from '../history.ts';
import { serviceNames, type LogRecord, type Platform, type TransportName } from '../platform/platform.ts';
import { takeSnapshot, type Snapshot } from './snapshot.ts';

/** What can still be read of the platform: it may be broken for good. */
export interface Evidence {
  snapshot: Snapshot | undefined;
  log: readonly LogRecord[];
}

export interface Judged {
  seed: number;
  transport: TransportName;
  history: History;
}

/** Told in full; the others are listed. */
const told = 10;

/** What a person needs to understand a failed run: the verdict, and for each violation the story of its key. Answers the report's path. */
export async function writeReport(folder: string, judged: Judged, platform: Pick<Platform, 'databases' | 'log'>): Promise<string> {
  const { history } = judged;
  const lines = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
  writeFileSync(join(folder, 'history.jsonl'), lines(history.commands.map(({ headers: _tokens, ...command }) => command)));
  writeFileSync(join(folder, 'faults.jsonl'), lines(history.faults));
  const file = join(folder, 'report.md');
  const [snapshot, log] = await Promise.all([takeSnapshot(platform).catch(() => undefined), platform.log.read().catch(() => [])]);
  writeFileSync(file, textOf(judged, { snapshot, log }));
  return file;
}

export function textOf({ seed, transport, history }: Judged, evidence: Evidence): string {
  const { violations, commands, faults } = history;
  const rules = [...Map.groupBy(violations, ({ rule }) => rule)].map(([rule, each]) => `- ${rule}: ${each.length}`);
  const faultLines = faults.map(({ name, detail, from, until }) => `- ${clock(from)} to ${clock(until)} **${name}**: ${detail}`);
  const stories = violations.slice(0, told).flatMap((violation, index) => storyOf(index + 1, violation, history, evidence));
  const rest = violations.slice(told).map(({ rule, detail }) => `- ${rule}: ${detail}`);
  return [
    `# ${transport}, seed ${seed}: ${violations.length} violations`,
    `Run it again: \`npm run faults -- --transport ${transport} --seed ${seed}\`. ${commands.length} commands were sent. Times are UTC.`,
    ...(evidence.snapshot === undefined ? ['The databases could not be read: the stories are told without them.'] : []),
    ...rules,
    '## Faults',
    ...faultLines,
    '## Violations',
    ...stories,
    ...(rest.length > 0 ? ['### The others', ...rest] : []),
    '',
  ].join('\n');
}

interface Line {
  at: number;
  what: string;
}

/** Everything that happened to the key, and around the command, in one line of time. */
function storyOf(number: number, violation: Violation, history: History, evidence: Evidence): string[] {
  const { rule, detail } = violation;
  const command = history.commands.find((each) => each.number === violation.command);
  const correlations = new Set(command ? [command.correlationId] : []);
  const lines = [...linesOfDatabases(violation, correlations, evidence), ...linesOfLog(violation, evidence)];
  for (const each of history.commands) if (each === command || correlations.has(each.correlationId)) lines.push(...attemptsOf(each));
  const moments = lines.map(({ at }) => at).filter((moment) => moment > 0);
  const [first, last] = [Math.min(...moments) - 2_000, Math.max(...moments) + 5_000];
  for (const { name, detail: chosen, from, until } of history.faults) {
    if (until < first || from > last) continue;
    lines.push({ at: from, what: `FAULT ${name} begins: ${chosen}` }, { at: until, what: `FAULT ${name} is over` });
  }
  // A key such as the roster's has a long life: its end is where the trouble shows.
  const shown = lines.toSorted((a, b) => a.at - b.at).slice(-120);
  return [`### ${number}. ${rule}`, detail, '', ...shown.map(({ at, what }) => `- ${clock(at)} ${what}`), ''];
}

/** Adds the correlations of the key's events: their commands belong to the story. */
function linesOfDatabases({ key, topic }: Violation, correlations: Set<string>, { snapshot }: Evidence): Line[] {
  const lines: Line[] = [];
  if (snapshot === undefined) return lines;
  const isOurs = (of: string, in_: string) => of === key && (topic === undefined || topic === in_);
  for (const service of serviceNames) {
    const { events, ledger, parked } = snapshot.services[service];
    for (const { key: of, sequence, name, id, at, correlationId, causationId } of events) {
      if (!isOurs(of, topicOf(service)) && !correlations.has(correlationId)) continue;
      correlations.add(correlationId);
      lines.push({ at, what: `${service} committed ${of}@${sequence} ${name} ${id}${causationId ? `, because of ${causationId}` : ''}` });
    }
    for (const { consumer, topic: in_, key: of, sequence, id, at } of ledger)
      if (isOurs(of, in_)) lines.push({ at, what: `${consumer} applied ${of}@${sequence} ${id}` });
    for (const { consumer, topic: in_, key: of, reason, at } of parked)
      if (isOurs(of, in_)) lines.push({ at, what: `${consumer} PARKED ${of}: ${reason}` });
  }
  return lines;
}

/** The log has no times of its own on every transport: a record stands where its event was committed, with its place. */
const linesOfLog = ({ key, topic }: Violation, { log }: Evidence): Line[] =>
  log
    .filter((record) => record.key === key && (topic === undefined || record.topic === topic))
    .map(({ partition, offset, headers }) => ({
      at: Date.parse(headers['ce_time'] ?? '') || 0,
      what: `the log holds ${key}@${headers['ce_sequence']} ${headers['ce_id']} at ${partition}/${offset} (committed at this time)`,
    }));

const attemptsOf = ({ number, kind, attempts, outcome }: Command): Line[] =>
  attempts.flatMap(({ sentAt, answeredAt, status, code, error }, index) => [
    { at: sentAt, what: `command ${number} (${kind}, ${outcome} in the end) sent, attempt ${index + 1}` },
    ...(answeredAt === undefined && error === undefined
      ? []
      : [{ at: answeredAt ?? sentAt, what: `command ${number}, attempt ${index + 1}: ${status ?? ''} ${code ?? ''}${error ?? ''}` }]),
  ]);

const clock = (at: number): string => (Number.isFinite(at) ? new Date(at).toISOString().slice(11, 23) : '?');
