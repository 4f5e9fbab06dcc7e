import type { Violation } from '../history.ts';
import type { Platform } from '../platform/platform.ts';
import { withClient, type Snapshot } from './snapshot.ts';

/** A line of the roster that holds, as the events tell of it. */
export interface Line {
  cityId: string;
  effectiveOn: string;
  /** How many members there are more by it. */
  by: number;
}

interface Told {
  cityId: string;
  effectiveOn: string;
  countBefore: number;
  countAfter: number;
  rosterVersion: number;
  correctedVersion?: number;
  after?: { effectiveOn: string } | null;
}

/** Every line as it was last corrected, by the version of the line that now stands; with what a correction counted wrongly. */
export function correctedLines({ services }: Pick<Snapshot, 'services'>): { lines: Map<number, Line>; wrong: string[] } {
  const lines = new Map<number, Line>();
  const wrong: string[] = [];
  for (const { key, data } of services.membership.events) {
    const told = JSON.parse(data) as Told;
    const { cityId, effectiveOn, countBefore, countAfter, rosterVersion, correctedVersion, after } = told;
    if (key !== 'network' || countBefore === undefined || rosterVersion === undefined) continue;
    if (correctedVersion === undefined) {
      lines.set(rosterVersion, { cityId, effectiveOn, by: countAfter - countBefore });
      continue;
    }
    const line = lines.get(correctedVersion);
    lines.delete(correctedVersion);
    if (line && after) lines.set(rosterVersion, { ...line, effectiveOn: after.effectiveOn });
    const due = line && !after ? -line.by : 0;
    if (!line || countAfter - countBefore !== due)
      wrong.push(`version ${rosterVersion} corrects ${correctedVersion}: from ${countBefore} to ${countAfter}, not by ${due}`);
  }
  return { lines, wrong };
}

type Corrected = ReturnType<typeof correctedLines>;

export const daysOf = ({ lines }: Corrected): string[] => [...new Set([...lines.values()].map(({ effectiveOn }) => effectiveOn))].sort();

/** In order; without a day: now. */
function membersOn({ lines }: Corrected, day?: string): string[] {
  const counted = new Map<string, number>();
  for (const { cityId, effectiveOn, by } of lines.values())
    if (day === undefined || effectiveOn <= day) counted.set(cityId, (counted.get(cityId) ?? 0) + by);
  return [...counted].flatMap(([cityId, by]) => (by === 1 ? [cityId] : [])).sort();
}

/** How many members the API says there were on each day. */
export async function shownOn(
  { identity, url }: Pick<Platform, 'identity' | 'url'>,
  on: readonly string[],
): Promise<Record<string, number>> {
  const headers = { authorization: `Bearer ${await identity.token({ role: 'secretariat' })}` };
  const shown: Record<string, number> = {};
  for (const day of on) {
    const response = await fetch(`${url}/v1/members?on=${day}&limit=1`, { headers });
    shown[day] = ((await response.json()) as { count: number }).count;
  }
  return shown;
}

/** Who is a member now, and who was on each day, is as the corrected roster tells, in every service. */
export async function judgeRoster(
  databases: Platform['databases'],
  snapshot: Pick<Snapshot, 'services'>,
  shown: Readonly<Record<string, number>>,
): Promise<Violation[]> {
  const roster = correctedLines(snapshot);
  const found: Violation[] = roster.wrong.map((detail) => ({ rule: 'counts differ', service: 'membership', key: 'network', detail }));
  const [due, members] = [
    membersOn(roster),
    await citiesOf(databases.membership, `SELECT city_id AS id FROM membership WHERE state = 'member'`),
  ];
  if (due.join() !== members.join())
    found.push({
      rule: 'counts differ',
      service: 'membership',
      key: 'network',
      detail: `members: ${members.length}, by its events: ${due.length}`,
    });
  for (const day of daysOf(roster)) {
    const then = membersOn(roster, day);
    if (shown[day] !== then.length)
      found.push({ rule: 'counts differ', service: 'membership', detail: `on ${day}: ${then.length}, shown: ${shown[day]}` });
    for (const service of ['meetings', 'working-groups', 'notifications'] as const) {
      const known = await citiesOf(
        databases[service],
        `SELECT city_id AS id FROM roster_member WHERE from_on <= '${day}' AND (until_on IS NULL OR until_on > '${day}')`,
      );
      if (known.join() === then.join()) continue;
      found.push({ rule: 'members differ', service, detail: `on ${day}: ${service} counts ${known.length}, not ${then.length}` });
    }
  }
  return found;
}

const citiesOf = (url: string, sql: string): Promise<string[]> =>
  withClient(url, async (client) => (await client.query<{ id: string }>(sql)).rows.map(({ id }) => id).sort());
