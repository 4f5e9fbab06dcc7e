import type { Violation } from '../history.ts';
import type { Platform, ServiceName } from '../platform/platform.ts';
import { withClient, type Snapshot } from './snapshot.ts';

type Databases = Platform['databases'];

/** What the API says of the network's size. */
export interface Shown {
  /** By where it is shown. */
  members: Record<string, number>;
  rosterVersion: number;
}

/** Each place that counts, through the gateway. */
export async function shownBy({ identity, url }: Pick<Platform, 'identity' | 'url'>): Promise<Shown> {
  const headers = { authorization: `Bearer ${await identity.token({ role: 'secretariat' })}` };
  const get = async <T>(path: string) => (await (await fetch(url + path, { headers })).json()) as T;
  const { count } = await get<{ count: number }>('/v1/members');
  const { memberCount, rosterVersion } = await get<{ memberCount: number; rosterVersion: number }>('/v1/network');
  return { members: { 'count of /v1/members': count, 'memberCount of /v1/network': memberCount }, rosterVersion };
}

const firstColumn = (url: string, sql: string): Promise<string[]> =>
  withClient(url, async (client) => (await client.query<string[]>({ text: sql, rowMode: 'array' })).rows.map(([value]) => String(value)));

const rosters = ['meetings', 'working-groups', 'notifications'] as const;

/** Everybody knows the same members, and every count is the number of its rows. */
export async function judgeCounts(databases: Databases, shown: Shown): Promise<Violation[]> {
  const found: Violation[] = [];
  const members = await firstColumn(databases.membership, `SELECT city_id FROM membership WHERE state = 'member' ORDER BY 1`);
  const versions: Record<string, number> = { 'shown by /v1/network': shown.rosterVersion };
  const version = async (what: string, service: ServiceName, sql: string) => {
    versions[what] = Number((await firstColumn(databases[service], sql))[0]);
  };
  await version('membership’s roster', 'membership', 'SELECT roster_version FROM roster');
  await version('changes of the roster', 'membership', 'SELECT count(*) FROM roster_change');
  for (const service of rosters) {
    await version(`roster of ${service}`, service, 'SELECT version FROM roster');
    const known = await firstColumn(databases[service], 'SELECT city_id FROM roster_member WHERE until_version IS NULL ORDER BY 1');
    if (known.join() === members.join()) continue;
    const detail = `${service} counts ${known.length}, membership ${members.length}: ${differences(known, members)}`;
    found.push({ rule: 'members differ', service, detail });
  }
  if (Object.values(shown.members).some((count) => count !== members.length))
    found.push({
      rule: 'counts differ',
      service: 'membership',
      detail: `members: ${members.length}, shown: ${JSON.stringify(shown.members)}`,
    });
  if (new Set(Object.values(versions)).size > 1)
    found.push({ rule: 'counts differ', detail: `roster versions: ${JSON.stringify(versions)}` });
  return [...found, ...(await judgeEligibility(databases, members))];
}

/** An offer that stands is for every member but its provider: whoever joined was let in once, whoever left has lost it. */
async function judgeEligibility(databases: Databases, members: readonly string[]): Promise<Violation[]> {
  const offers = await withClient(databases['working-groups'], async (client) => {
    const { rows } = await client.query<{ id: string; provider: string; cities: string[] }>(
      `SELECT o.id, o.provider_city_id AS provider, array(
         SELECT e.city_id FROM platform_eligibility e WHERE e.offer_id = o.id AND e.eligible ORDER BY 1) AS cities
       FROM platform_offer o WHERE o.state = 'offered'`,
    );
    return rows;
  });
  return offers.flatMap(({ id, provider, cities }) => {
    const due = members.filter((city) => city !== provider);
    if (due.join() === cities.join()) return [];
    const detail = `offer ${id} is for ${cities.length} cities, not for ${due.length}: ${differences(cities, due)}`;
    return [{ rule: 'an offer is not for the members', service: 'working-groups' as const, key: id, detail }];
  });
}

const notIn = (there: readonly string[], here: readonly string[]): string =>
  here.filter((each) => !there.includes(each)).join(', ') || 'none';

const differences = (here: readonly string[], there: readonly string[]): string =>
  `too many ${notIn(there, here)}, missing ${notIn(here, there)}`;

interface Counted {
  countBefore: number;
  countAfter: number;
  rosterVersion: number;
}

/** 28 before 29: each change of the roster begins with the count that the one before it left, and raises the version by one. */
export function judgeRosterEvents({ services }: Pick<Snapshot, 'services'>): Violation[] {
  const found: Violation[] = [];
  let [count, version] = [0, 0];
  for (const { key, sequence, name, data } of services.membership.events) {
    if (key !== 'network') continue;
    const { countBefore, countAfter, rosterVersion } = JSON.parse(data) as Partial<Counted>;
    if (countBefore === undefined || countAfter === undefined || rosterVersion === undefined) continue;
    if (countBefore !== count || rosterVersion !== version + 1) {
      const said = `from ${countBefore} to ${countAfter}, version ${rosterVersion}`;
      const detail = `${name} at ${key}@${sequence}: ${said}, after ${count}, version ${version}`;
      found.push({ rule: 'the roster’s events do not follow each other', service: 'membership', key, detail });
    }
    [count, version] = [countAfter, rosterVersion];
  }
  return found;
}
