import type { Violation } from '../history.ts';
import type { Platform } from '../platform/platform.ts';
import { withClient, type Snapshot } from './snapshot.ts';

const one = async (url: string, sql: string): Promise<number> =>
  withClient(url, async (client) => Number((await client.query<{ n: string }>(sql)).rows[0]!.n));

/** Counts that the API shows equal the rows they count, in each service that keeps such rows. */
export async function judgeCounts({ databases, identity, url }: Platform, { services }: Snapshot): Promise<Violation[]> {
  const members = {
    'membership’s members': await one(databases.membership, `SELECT count(*) AS n FROM membership WHERE state IN ('member', 'suspended')`),
  } as Record<string, number>;
  const versions = { 'membership’s roster version': await one(databases.membership, 'SELECT roster_version AS n FROM roster') } as Record<
    string,
    number
  >;
  versions['changes of the roster'] = await one(databases.membership, 'SELECT count(*) AS n FROM roster_change');
  for (const service of ['meetings', 'working-groups', 'notifications'] as const) {
    members[`members in ${service}`] = await one(databases[service], 'SELECT count(*) AS n FROM roster_member WHERE until_version IS NULL');
    versions[`roster version in ${service}`] = await one(databases[service], 'SELECT version AS n FROM roster');
  }
  const response = await fetch(`${url}/v1/members?limit=200`, {
    headers: { authorization: `Bearer ${await identity.token({ role: 'secretariat' })}` },
  });
  members['count of /v1/members'] = ((await response.json()) as { count: number }).count;
  const found = [...differing('members', members), ...differing('roster versions', versions)];

  const progress = new Map<string, number>();
  for (const { key, name, data } of services['working-groups'].events) {
    const { progress: to } = JSON.parse(data) as { progress?: number };
    if (name === 'ActionItemUpdated' && typeof to === 'number') progress.set(key, to);
  }
  const items = await withClient(
    databases['working-groups'],
    async (client) => (await client.query<{ id: string; progress: number | null }>('SELECT id, progress FROM action_item')).rows,
  );
  for (const { id, progress: at } of items)
    if (at !== (progress.get(id) ?? null))
      found.push({
        rule: 'a row is not what its events say',
        service: 'working-groups',
        key: id,
        detail: `item ${id}: ${at}, its events say ${progress.get(id)}`,
      });
  return found;
}

const differing = (what: string, counts: Record<string, number>): Violation[] =>
  new Set(Object.values(counts)).size > 1 ? [{ rule: 'counts differ', detail: `${what}: ${JSON.stringify(counts)}` }] : [];
