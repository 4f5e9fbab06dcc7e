import { addDays } from '#domain';
import { at } from '../stage.ts';
import { dayBetween, lastOn, membersOn, type LargeCity } from './cast.ts';
import { atOnce } from './crowd.ts';
import type { LargeGroup } from './groups.ts';
import type { LargeItem } from './items.ts';
import { institutionAt, type LargeMeeting } from './meetings.ts';
import { officeOf, width, type LargeStage } from './years.ts';

const secretariat = 'secretariat';

/** What a city's work rests on: who is a member today, and the items there are. */
interface Work {
  members: LargeCity[];
  groups: readonly LargeGroup[];
  items: readonly LargeItem[];
  meetings: readonly LargeMeeting[];
}

export async function workAsCities(stage: LargeStage, { groups, items, meetings }: Omit<Work, 'members'>): Promise<void> {
  const work = { members: membersOn(stage.cast, lastOn), groups, items, meetings };
  for (const part of [assess, enrol, practise, offer, travel, propose, finance, trade]) await part(stage, work);
}

/** Three items of each group, assessed by every member once or several times, ever further. */
async function assess(stage: LargeStage, { members, groups, items }: Work): Promise<void> {
  const { crowd, ids, random } = stage;
  const assessed = groups.flatMap((group) => items.filter((item) => item.group === group && item.state !== 'cancelled').slice(0, 3));
  await atOnce(
    width,
    assessed.flatMap(({ key }) => members.map((city) => ({ key, city }))),
    async ({ key, city }) => {
      const own = random.named(`level ${key} ${city.id}`);
      const target = own.between(2, 4);
      let level = own.between(0, 2);
      for (let year = own.between(2020, 2023); year < 2025 && own.chance(0.8); year += 2) {
        const body = { level, target, on: `${year}-06-30` };
        await crowd.put(officeOf(stage, city), `/v1/action-items/${at(ids, key)}/levels/${city.id}`, body, `${key} ${city.id} ${year}`);
        level = Math.min(4, level + own.between(0, 2));
      }
    },
  );
}

async function enrol(stage: LargeStage, { members, items }: Work): Promise<void> {
  const { crowd, ids, random } = stage;
  const open = items.filter(({ onRequest }) => onRequest).slice(0, 100);
  await atOnce(width, open, async ({ key, group }) => {
    const own = random.named(`enrolments in ${key}`);
    for (const city of own.shuffled(members).slice(0, own.between(2, 7))) {
      const of = `enrolment of ${city.id} in ${key}`;
      const { id } = await crowd.post(officeOf(stage, city), `/v1/action-items/${at(ids, key)}/enrolments`, { cityId: city.id }, of);
      const path = `/v1/enrolments/${String(id)}`;
      if (own.chance(0.85)) await crowd.post(secretariat, `${path}/acceptance`, {}, `accept ${of} of ${group.id}`);
      else continue;
      const [by, ended] = [officeOf(stage, city), own.next()];
      if (ended < 0.5) await crowd.post(by, `${path}/go-live`, { on: dayBetween(own, '2023-01-01', lastOn) }, `live: ${of}`);
      else if (ended < 0.6) await crowd.post(by, `${path}/withdrawal`, { reason: 'The council has put it off.' }, `end of ${of}`);
    }
  });
}

async function practise(stage: LargeStage, { members, groups }: Work): Promise<void> {
  const { crowd, random } = stage;
  await atOnce(width, Array.from({ length: 80 }), async (_, number) => {
    const own = random.named(`practice ${number}`);
    const [city, ...others] = own.shuffled(members);
    const group = own.pick(groups);
    const body = {
      cityId: city!.id,
      title: `What works in ${group.name}, ${number + 1}`,
      text: 'Begin small, and tell others.',
      groupId: group.id,
    };
    const { id } = await crowd.post(officeOf(stage, city!), '/v1/practices', body, `practice ${number}`);
    if (!own.chance(0.8)) return;
    await crowd.post(secretariat, `/v1/practices/${String(id)}/publication`, {}, `publish practice ${number}`);
    for (const other of others.slice(0, own.between(0, 4))) {
      const replication = { cityId: other.id, on: dayBetween(own, '2022-01-01', lastOn) };
      await crowd.post(officeOf(stage, other), `/v1/practices/${String(id)}/replications`, replication, `${other.id} replicates ${number}`);
    }
  });
}

/** A platform of a city, taken up by some of the others. */
async function offer(stage: LargeStage, { members }: Work): Promise<void> {
  const { crowd, random } = stage;
  await atOnce(6, Array.from({ length: 12 }), async (_, number) => {
    const own = random.named(`offer ${number}`);
    const [provider, ...others] = own.shuffled(members);
    const body = {
      providerCityId: provider!.id,
      name: `Shared platform ${number + 1}`,
      fee: '0',
      currency: 'EUR',
      supportContact: 'Service desk',
    };
    const { id: offerId } = await crowd.post(officeOf(stage, provider!), '/v1/platform-offers', body, `offer ${number}`);
    for (const city of others.slice(0, own.between(8, 30))) {
      const of = `adoption of ${number} by ${city.id}`;
      const { id } = await crowd.post(officeOf(stage, city), `/v1/platform-offers/${String(offerId)}/adoptions`, { cityId: city.id }, of);
      if (!own.chance(0.8)) continue;
      await crowd.put(officeOf(stage, provider!), `/v1/adoptions/${String(id)}/support`, { contact: 'Service desk' }, `support ${of}`);
      const live = { on: dayBetween(own, '2022-01-01', lastOn) };
      if (own.chance(0.6)) await crowd.post(officeOf(stage, city), `/v1/adoptions/${String(id)}/go-live`, live, `live: ${of}`);
    }
  });
}

const journeys = ['festival-train', 'travelling-museum', 'travelling-festival'] as const;

async function travel(stage: LargeStage, { members, groups, items }: Work): Promise<void> {
  const { crowd, ids, random } = stage;
  const culture = items.filter(({ group, state }) => group === groups[5] && state !== 'cancelled');
  await atOnce(6, Array.from({ length: 12 }), async (_, number) => {
    const own = random.named(`journey ${number}`);
    const [lead, ...hosts] = own.shuffled(members).slice(0, own.between(6, 10));
    const kind = own.pick(journeys);
    const body = {
      kind,
      title: `${kind.replace('-', ' ')} ${2018 + (number % 7)}`,
      itemId: at(ids, own.pick(culture).key),
      leadCityId: lead!.id,
      supportingCityIds: hosts.slice(0, 2).map(({ id }) => id),
    };
    const { id } = await crowd.post(secretariat, '/v1/travelling-programmes', body, `journey ${number}`);
    let from = dayBetween(own, `${2018 + (number % 7)}-04-01`, `${2018 + (number % 7)}-06-01`);
    for (const city of hosts) {
      const until = addDays(from, own.between(2, 5));
      const stop = { cityId: city.id, from, until };
      const path = `/v1/travelling-programmes/${String(id)}/stops`;
      const { id: stopId } = await crowd.post(secretariat, path, stop, `journey ${number} in ${city.id}`);
      const [by, at] = [officeOf(stage, city), `/v1/stops/${String(stopId)}`];
      if (own.chance(0.9))
        await crowd.post(by, `${at}/completion`, { on: from, visitors: own.between(2, 60) * 50 }, `journey ${number} was in ${city.id}`);
      else await crowd.post(by, `${at}/cancellation`, { reason: 'The station is closed.' }, `journey ${number} was not in ${city.id}`);
      from = addDays(until, own.between(0, 3));
    }
  });
}

async function propose(stage: LargeStage, { groups, items }: Work): Promise<void> {
  const { crowd, ids, random } = stage;
  await atOnce(width, Array.from({ length: 160 }), async (_, number) => {
    const own = random.named(`proposal ${number}`);
    const group = groups[number % groups.length]!;
    const city = own.pick(group.cities);
    const kind = own.pick(['idea', 'problem', 'solution']);
    const body = { cityId: city.id, kind, title: `A ${kind} of ${city.name}`, text: 'It is written down in our report.' };
    const { id } = await crowd.post(officeOf(stage, city), `/v1/working-groups/${group.id}/proposals`, body, `proposal ${number}`);
    const decided = own.next();
    const itemId = at(ids, own.pick(items.filter((item) => item.group === group)).key);
    const decision = decided < 0.5 ? { outcome: 'taken-up', itemId } : { outcome: 'declined', reason: 'Not among the goals of the group.' };
    if (decided < 0.75) await crowd.post(secretariat, `/v1/proposals/${String(id)}/decision`, decision, `decide proposal ${number}`);
  });
}

/** What items need; some needs are matched, put to an institution at its meeting, and closed. */
async function finance(stage: LargeStage, { members, items, meetings }: Work): Promise<void> {
  const { crowd, ids, random } = stage;
  const open = items.filter(({ state }) => state !== 'cancelled');
  const met = meetings.filter(({ kind }) => kind === 'institution');
  await atOnce(width, Array.from({ length: 120 }), async (_, number) => {
    const own = random.named(`need ${number}`);
    const city = own.pick(members);
    const amount = `${own.between(2, 90) * 10_000}.00`;
    const need = { itemId: at(ids, own.pick(open).key), cityId: city.id, amount, currency: 'EUR', purpose: 'Works and machines' };
    const { id } = await crowd.post(officeOf(stage, city), '/v1/financing-needs', need, `need ${number}`);
    const path = `/v1/financing-needs/${String(id)}`;
    const [{ key, on }, far] = [own.pick(met), own.next()];
    const institutionId = at(ids, institutionAt(on));
    if (far > 0.2) await crowd.post(secretariat, `${path}/match`, { institutionId }, `match need ${number}`);
    if (far > 0.4)
      await crowd.post(
        secretariat,
        `${path}/institution-meetings`,
        { institutionId, meetingId: at(ids, key), on },
        `need ${number} is met`,
      );
    if (far > 0.7) await crowd.post(secretariat, `${path}/closing`, { outcome: 'funded', amount, on: lastOn }, `need ${number} is funded`);
  });
}

async function trade(stage: LargeStage, { members }: Work): Promise<void> {
  const { crowd, random } = stage;
  await atOnce(width, Array.from({ length: 150 }), async (_, number) => {
    const own = random.named(`contact ${number}`);
    const [from, to] = own.shuffled(members);
    const body = { fromCityId: from!.id, toCityId: to!.id, subject: `Makers of ${from!.name} look for an importer.` };
    const { id } = await crowd.post(officeOf(stage, from!), '/v1/business-contacts', body, `contact ${number}`);
    const outcome = own.pick(['The first order was placed.', 'No agreement was found.']);
    if (own.chance(0.7))
      await crowd.post(officeOf(stage, to!), `/v1/business-contacts/${String(id)}/closing`, { outcome }, `end of contact ${number}`);
  });
}
