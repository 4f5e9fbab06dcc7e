import type { LocalDate } from '#domain';
import { lastOn, membersOn, type LargeCity } from './cast.ts';
import { atOnce } from './crowd.ts';
import { officeOf, type LargeStage } from './years.ts';

const secretariat = 'secretariat';

export interface LargeGroup {
  id: string;
  name: string;
  lead: LargeCity;
  cities: LargeCity[];
}

export const planPeriods: { from: LocalDate; until: LocalDate }[] = [2017, 2019, 2021, 2023].map((year) => ({
  from: `${year}-03-01`,
  until: `${year + 2}-03-01`,
}));

const names: [id: string, name: string, goal: string][] = [
  ['climate', 'Local climate action', 'Regional alignment'],
  ['democracy', 'Local democracy and migration', 'Civil decision-making'],
  ['smart', 'Smart cities and digital transformation', 'Technology for a better future'],
  ['economy', 'Local economic cooperation', 'Access to financing'],
  ['mobility', 'Mobility', 'Ways without a car'],
  ['culture', 'Culture', 'Festivals that travel'],
  ['youth', 'Youth', 'Exchange between schools'],
  ['water', 'Water', 'Clean rivers'],
];

/** Members that never left lead; the cities take part in one group or several. */
export function groupsOf({ cast, random }: LargeStage): LargeGroup[] {
  const members = membersOn(cast, lastOn);
  const steady = cast.founders.filter(({ id }) => !cast.roster.some(({ cityId }) => cityId === id));
  return names.map(([id, name], index) => {
    const lead = steady[index]!;
    const others = random.named(`cities of ${id}`).shuffled(members.filter((city) => city !== lead));
    return { id, name, lead, cities: [lead, ...others.slice(0, 9 + (index % 4) * 2)] };
  });
}

export async function formGroups(stage: LargeStage, groups: readonly LargeGroup[]): Promise<void> {
  const { crowd, ids } = stage;
  await atOnce(groups.length, groups, async ({ id, name, lead, cities }, index) => {
    const body = { id, name, goals: [names[index]![2], 'Solidarity'], leadCityId: lead.id };
    await crowd.post(secretariat, '/v1/working-groups', body, `group ${id}`);
    for (const city of cities.slice(1))
      await crowd.put(officeOf(stage, city), `/v1/working-groups/${id}/cities/${city.id}`, {}, `${city.id} joins ${id}`);
    for (const [nth, { from, until }] of planPeriods.entries()) {
      const plan = { title: `${name} ${from.slice(0, 4)}–${until.slice(0, 4)}`, period: `${from}/${until}` };
      const { id: planId } = await crowd.post(officeOf(stage, lead), `/v1/working-groups/${id}/action-plans`, plan, `plan ${nth} of ${id}`);
      ids.set(`plan ${nth} of ${id}`, String(planId));
    }
  });
}
