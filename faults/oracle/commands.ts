import type { Client } from 'pg';
import type { Command, History, Violation } from '../history.ts';
import { serviceNames, type Platform } from '../platform/platform.ts';
import { withClient, type Snapshot, type StoredEvent } from './snapshot.ts';

/** What was answered with success is there once; what was refused is not; what is unknown is there once, wholly, or not at all. */
export async function judgeCommands(
  { databases }: Pick<Platform, 'databases'>,
  history: Pick<History, 'commands'>,
  { services }: Pick<Snapshot, 'services'>,
): Promise<Violation[]> {
  const found = serviceNames.map(async (service) => {
    const own = history.commands.filter(({ effect }) => effect.service === service);
    const byCorrelation = Map.groupBy(
      services[service].events.filter(({ causationId }) => causationId === null),
      ({ correlationId }) => correlationId,
    );
    return withClient(databases[service], async (client) => {
      const violations: Violation[] = [];
      for (const command of own)
        violations.push(...judge(command, await countRows(client, command), byCorrelation.get(command.correlationId) ?? []));
      return violations;
    });
  });
  return (await Promise.all(found)).flat();
}

const countRows = async (client: Client, { effect }: Command): Promise<number> =>
  (await client.query(effect.sql, effect.params)).rowCount ?? 0;

export function judge(command: Command, rows: number, events: readonly StoredEvent[]): Violation[] {
  const { outcome, effect, kind, number } = command;
  const names = events.map(({ name }) => name);
  const own = names.filter((name) => !effect.follows?.includes(name));
  const whole = rows === 1 && own.toSorted().join() === effect.events.toSorted().join();
  const none = rows === 0 && names.length === 0;
  const shown = `${kind}: ${rows} rows, events ${names.join(', ') || 'none'} (wanted ${effect.events.join(', ') || 'none'})`;
  const violation = (rule: string, detail = shown): Violation => ({
    rule,
    detail,
    command: number,
    service: effect.service,
    ...(events[0] && { key: events[0].key }),
  });
  if (outcome === 'ok' && !whole) return [violation('what was acknowledged is not there once')];
  if (outcome === 'refused' && !none) return [violation('what was refused is there')];
  if (outcome === 'unknown' && !whole && !none) return [violation('what is unknown is there by half, or twice')];
  if (outcome !== 'ok') return [];
  const wrong = wrongPosition(command, events);
  return wrong === undefined ? [] : [violation('the answer names positions that are not its events’', wrong)];
}

/** The answer's Event-Position names the last event of each key. */
function wrongPosition({ attempts, kind }: Command, events: readonly StoredEvent[]): string | undefined {
  const answered = attempts.findLast(({ status }) => status !== undefined && status < 300)?.positions ?? '';
  const said = answered.split(',').flatMap((each) => each.trim().split('/').slice(1).join('/') || []);
  const last = new Map<string, number>();
  for (const { key, sequence } of events) last.set(key, Math.max(sequence, last.get(key) ?? 0));
  const true_ = [...last].map(([key, sequence]) => `${key}@${sequence}`);
  return said.toSorted().join() === true_.toSorted().join() ? undefined : `${kind}: answered ${answered}, is ${true_.join(', ')}`;
}
