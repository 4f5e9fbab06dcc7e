import type { Client } from './client.ts';
import { bringIn, must } from './cities.ts';
import { days, NotKnown, type KnownCity, type Network } from './network.ts';

/**
 * Something of the roster was entered wrongly: a city joined on another day, never joined, or never left. Who puts it right has
 * the city for itself meanwhile. One whose line was annulled is not led further: commands are judged by how often it joined and left.
 */
export async function correctRoster(client: Client, network: Network): Promise<void> {
  const { random } = client;
  if (network.left.length > 0 && random.chance(0.3)) {
    const city = takeOne(client, network.left);
    await correct(client, network, city, { annulled: true });
    return;
  }
  // The first twelve stay as they are: meetings and groups are theirs.
  if (network.members.length <= 12) await bringIn(client, network);
  const city = takeOne(client, network.members, 12);
  if (random.chance(0.3)) return correct(client, network, city, { annulled: true });
  const mistaken = await lineOf(client, network, city);
  const rightDays = days.corrected.filter((day) => day !== mistaken.effectiveOn);
  await correct(client, network, city, { effectiveOn: random.pick(rightDays) }, mistaken);
  network.members.push(city);
}

function takeOne(client: Client, cities: KnownCity[], from = 0): KnownCity {
  const city = client.random.pick(cities.slice(from));
  cities.splice(cities.indexOf(city), 1);
  return city;
}

interface Line {
  rosterVersion: number;
  effectiveOn: string;
}

async function correct(client: Client, network: Network, city: KnownCity, to: object, wrong?: Line): Promise<void> {
  const { rosterVersion } = wrong ?? (await lineOf(client, network, city));
  const reason = network.mark('mistake');
  await must(client, network, {
    kind: 'annulled' in to ? 'annul a line of the roster' : 'correct a day of the roster',
    method: 'POST',
    path: '/v1/roster-corrections',
    body: { rosterVersion, ...to, reason },
    effect: {
      service: 'membership',
      events: ['RosterCorrected'],
      sql: 'SELECT 1 FROM roster_correction WHERE reason = $1',
      params: [reason],
    },
  });
}

/** The city's last line that stands, as its history tells. */
async function lineOf(client: Client, network: Network, { membershipId }: KnownCity): Promise<Line> {
  const path = `/v1/memberships/${membershipId}/history?limit=200`;
  const { items } = await client.read<{ items: { rosterVersion: number | null; data: Told }[] }>(path, await network.secretariat());
  const last = items.findLast(({ rosterVersion }) => rosterVersion !== null);
  if (!last) throw new NotKnown(`no line of ${membershipId}`);
  return { rosterVersion: last.rosterVersion!, effectiveOn: last.data.after?.effectiveOn ?? last.data.effectiveOn ?? '' };
}

interface Told {
  effectiveOn?: string;
  after?: { effectiveOn: string } | null;
}
