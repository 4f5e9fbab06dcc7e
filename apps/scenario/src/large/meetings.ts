import { addDays, type LocalDate, type Random } from '#domain';
import { at } from '../stage.ts';
import { dayBetween, firstYear, lastOn, mayorOn, membersOn, presidentOn, years, type LargeCity } from './cast.ts';
import { atOnce } from './crowd.ts';
import type { LargeGroup } from './groups.ts';
import { officeOf, width, type LargeStage } from './years.ts';

const secretariat = 'secretariat';

export interface LargeMeeting {
  key: string;
  kind: 'summit' | 'network' | 'working-group' | 'visit' | 'institution';
  on: LocalDate;
  host: LargeCity;
  /** Whose mayor has the chair. */
  chair: LargeCity;
  /** Who is asked; of the network's own meetings all members. */
  asked: LargeCity[];
  groupId?: string;
  fate: 'held' | 'cancelled' | 'postponed';
}

/** 25 a year: a summit, four network meetings, sixteen of groups, two visits, one with an institution, and one that did not take place. */
export function meetingsOf(stage: LargeStage, groups: readonly LargeGroup[]): LargeMeeting[] {
  return Array.from({ length: years }, (_, index) => firstYear + index)
    .flatMap((year) => [
      ...[3, 5, 9, 11].map((month, nth) => ofAll(stage, { kind: 'network', year, month, key: `network meeting ${nth + 1} of ${year}` })),
      ofAll(stage, { kind: 'summit', year, month: 10, key: `summit of ${year}` }),
      ofAll(stage, {
        kind: 'network',
        year,
        month: 7,
        key: `meeting of ${year} that was not held`,
        fate: year % 2 ? 'cancelled' : 'postponed',
      }),
      ...groups.flatMap((group) => [4, 10].map((month) => ofGroup(stage, group, year, month))),
      ...[2, 12].map((month) => inOneCity(stage, 'visit', year, month)),
      inOneCity(stage, 'institution', year, 6),
    ])
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.key < b.key ? -1 : 1));
}

interface OfAll {
  kind: 'network' | 'summit';
  year: number;
  month: number;
  key: string;
  fate?: LargeMeeting['fate'];
}

function ofAll({ cast, random }: LargeStage, { kind, year, month, key, fate = 'held' }: OfAll): LargeMeeting {
  const own = random.named(key);
  const on = dayIn(own, year, month);
  const asked = membersOn(cast, on);
  return { key, kind, on, host: own.pick(asked), chair: presidentOn(cast, on), asked, fate };
}

function ofGroup({ cast, random }: LargeStage, { id, lead, cities }: LargeGroup, year: number, month: number): LargeMeeting {
  const key = `meeting of ${id} in ${month} ${year}`;
  const own = random.named(key);
  const on = dayIn(own, year, month);
  const members = membersOn(cast, on);
  const asked = cities.filter((city) => members.includes(city));
  return { key, kind: 'working-group', on, host: own.pick(asked), chair: lead, asked, groupId: id, fate: 'held' };
}

function inOneCity({ cast, random }: LargeStage, kind: 'visit' | 'institution', year: number, month: number): LargeMeeting {
  const key = `${kind} in ${month} ${year}`;
  const own = random.named(key);
  const on = dayIn(own, year, month);
  const president = presidentOn(cast, on);
  const host = own.pick(membersOn(cast, on).filter((city) => city !== president));
  return { key, kind, on, host, chair: president, asked: [president, host], fate: 'held' };
}

const dayIn = (own: Random, year: number, month: number): LocalDate => {
  const first = `${year}-${String(month).padStart(2, '0')}-02`;
  const day = dayBetween(own, first, addDays(first, 26));
  return day < lastOn ? day : lastOn;
};

/** Each year another one is met. */
export const institutionAt = (on: LocalDate): string => `institution ${Number(on.slice(0, 4)) - firstYear}`;

type Coming = 'principal' | 'substitute' | 'excused' | 'no';
interface Guest {
  city: LargeCity;
  coming: Coming;
  confirms: boolean;
}

/** Each meeting from its call to its minutes; several meetings at once. */
export async function holdMeetings(stage: LargeStage, meetings: readonly LargeMeeting[]): Promise<void> {
  await atOnce(width, meetings, async (meeting) => {
    const path = await call(stage, meeting);
    if (meeting.fate !== 'held') return;
    const guests = guestsOf(stage, meeting);
    await reply(stage, meeting, path, guests);
    await come(stage, meeting, path, guests);
    await speak(stage, meeting, path, guests);
    if (meeting.asked.length > 2) await decide(stage, meeting, path, guests);
    await stage.crowd.post(secretariat, `${path}/closing`, { at: `${meeting.on}T15:00:00Z` }, `close ${meeting.key}`);
    await minute(stage, meeting, path);
  });
}

async function call({ crowd, ids }: LargeStage, meeting: LargeMeeting): Promise<string> {
  const { key, kind, on, host, chair, asked, groupId, fate } = meeting;
  const body = {
    kind,
    title: titleOf(meeting),
    on,
    starts: '10:00',
    ends: '17:30',
    place: host.name,
    hostCityId: host.id,
    chairPersonId: at(ids, mayorOn(chair, on).key),
    ...(groupId && { groupId }),
    ...(kind !== 'network' && kind !== 'summit' && { invitations: asked.map(({ id: cityId }) => ({ cityId, standing: 'member' })) }),
  };
  const { id } = await crowd.post(secretariat, '/v1/meetings', body, `call ${key}`);
  ids.set(key, String(id));
  const path = `/v1/meetings/${String(id)}`;
  if (fate === 'cancelled') await crowd.post(secretariat, `${path}/cancellation`, { reason: 'The host has no room.' }, `cancel ${key}`);
  if (fate === 'postponed') await crowd.post(secretariat, `${path}/postponement`, { reason: 'The airport is closed.' }, `postpone ${key}`);
  return path;
}

function titleOf({ kind, on, host, groupId }: LargeMeeting): string {
  const year = on.slice(0, 4);
  if (kind === 'working-group') return `Working group ${groupId}, ${year}`;
  if (kind === 'visit') return `Visit of the president to ${host.name}`;
  if (kind === 'institution') return `Meeting with an institution in ${host.name}`;
  return kind === 'summit' ? `Summit ${year}` : `Network meeting in ${host.name}, ${year}`;
}

function guestsOf({ random }: LargeStage, { key, chair, host, asked }: LargeMeeting): Guest[] {
  const own = random.named(`who comes to ${key}`);
  return own.shuffled(asked).map((city) => {
    const confirms = own.chance(0.25);
    if (city === chair || city === host || own.chance(city.diligence))
      return { city, coming: city !== chair && own.chance(0.15) ? 'substitute' : 'principal', confirms };
    return { city, coming: own.chance(0.4) ? 'excused' : 'no', confirms: false };
  });
}

/** Offices answer for themselves. */
async function reply(stage: LargeStage, { key, on }: LargeMeeting, path: string, guests: readonly Guest[]): Promise<void> {
  const { crowd, ids } = stage;
  await atOnce(4, guests, async ({ city, coming, confirms }) => {
    const [by, personId] = [officeOf(stage, city), at(ids, mayorOn(city, on).key)];
    const attendance = `${path}/attendances/${city.id}`;
    const of = `${city.id} at ${key}`;
    const reason = 'A session of the council';
    if (coming === 'excused') await crowd.post(by, `${attendance}/excuse`, { personId, reason }, `excuse ${of}`);
    if (coming === 'principal' && confirms) await crowd.post(by, `${attendance}/confirmation`, { personId }, `confirm ${of}`);
    if (coming === 'substitute') {
      const body = { personId: at(ids, city.deputy.key), principalId: personId, reason };
      await crowd.put(by, `${attendance}/substitute`, body, `substitute for ${of}`);
    }
  });
}

const hasCome = ({ coming }: Guest): boolean => coming === 'principal' || coming === 'substitute';

async function come(
  { crowd, ids }: LargeStage,
  { key, on, chair, kind }: LargeMeeting,
  path: string,
  guests: readonly Guest[],
): Promise<void> {
  const agenda = ['Welcome', 'Progress of the action plans', 'What comes next'].map((title) => ({ title }));
  if (kind !== 'visit') await crowd.put(secretariat, `${path}/agenda`, { items: agenda }, `agenda of ${key}`);
  const institutionId = kind === 'institution' ? ids.get(institutionAt(on)) : undefined;
  if (institutionId) await crowd.post(secretariat, `${path}/institutions`, { institutionId }, `institution at ${key}`);
  await crowd.post(secretariat, `${path}/opening`, { at: `${on}T08:00:00Z` }, `open ${key}`);
  if (institutionId)
    await crowd.post(secretariat, `${path}/institutions/${institutionId}/attendance`, { headcount: 2 }, `institution comes to ${key}`);
  for (const { city, coming } of guests.filter(hasCome)) {
    const personId = at(ids, coming === 'principal' ? mayorOn(city, on).key : city.deputy.key);
    const body = { personId, standing: 'member', as: coming, ...(city === chair && { chair: true }) };
    await crowd.post(secretariat, `${path}/attendances/${city.id}/check-in`, body, `${city.id} comes to ${key}`);
  }
}

async function speak({ crowd, ids, random }: LargeStage, { key, on, host, chair }: LargeMeeting, path: string, guests: readonly Guest[]) {
  const own = random.named(`what is said at ${key}`);
  const speakers = guests.filter((guest) => hasCome(guest) && (guest.city === host || guest.city === chair));
  for (const { city, coming } of speakers) {
    const personId = at(ids, coming === 'principal' ? mayorOn(city, on).key : city.deputy.key);
    const body = { speakerIds: [personId], text: `${city.name} will share what it has learnt.`, language: 'en' };
    const { id } = await crowd.post(secretariat, `${path}/statements`, body, `statement of ${city.id} at ${key}`);
    if (!own.chance(0.3)) continue;
    const commitment = { cityId: city.id, text: 'To write down what it has learnt', statementId: id, dueOn: addDays(on, 180) };
    const { id: made } = await crowd.post(secretariat, `${path}/commitments`, commitment, `commitment of ${city.id} at ${key}`);
    if (own.chance(0.6))
      await crowd.post(secretariat, `/v1/commitments/${String(made)}/fulfilment`, { on: addDays(on, 150) }, `kept: ${city.id} at ${key}`);
  }
}

const questions = ['Is the plan for the year adopted?', 'Does the network write to the ministers?', 'Is the next meeting held online?'];

/** The network decides at each of its own meetings, a group at some; those who have come cast their ballots themselves. */
async function decide(stage: LargeStage, { key, kind, on }: LargeMeeting, path: string, guests: readonly Guest[]): Promise<void> {
  const { crowd, random } = stage;
  const own = random.named(`decisions of ${key}`);
  const count = kind === 'working-group' ? Number(own.chance(0.15)) : own.between(1, 2);
  for (let nth = 0; nth < count; nth++) {
    const quorum = kind === 'working-group' ? { cities: 3 } : { percent: own.pick([50, 50, 60, 90]) };
    const body = { question: `${questions[nth]} (${on.slice(0, 4)})`, quorum, majority: own.pick(['simple', 'absolute', 'two-thirds']) };
    const { id } = await crowd.post(secretariat, `${path}/decisions`, body, `decision ${nth} of ${key}`);
    const mood = own.pick([0.9, 0.75, 0.4]);
    for (const { city } of guests.filter(hasCome)) {
      const choice = own.chance(0.08) ? 'abstain' : own.chance(mood) ? 'yes' : 'no';
      const ballot = `/v1/decisions/${String(id)}/ballots/${city.id}`;
      if (own.chance(0.93)) await crowd.put(officeOf(stage, city), ballot, { choice }, `${city.id} on ${nth} of ${key}`);
    }
    await crowd.post(secretariat, `/v1/decisions/${String(id)}/closing`, {}, `close ${nth} of ${key}`);
  }
}

async function minute({ crowd }: LargeStage, { key, kind, on }: LargeMeeting, path: string): Promise<void> {
  if (kind === 'visit') return;
  await crowd.post(secretariat, `${path}/minutes`, { body: `Minutes of the meeting of ${on}.` }, `draft ${key}`);
  await crowd.post(secretariat, `${path}/minutes/review`, {}, `review ${key}`);
  await crowd.post(secretariat, `${path}/minutes/approval`, { on: addDays(on, 14) }, `approve ${key}`);
  await crowd.post(secretariat, `${path}/minutes/publication`, {}, `publish ${key}`);
}
