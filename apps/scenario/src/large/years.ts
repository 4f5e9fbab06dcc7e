import { addDays, Random, type LocalDate } from '#domain';
import { at } from '../stage.ts';
import {
  castOf,
  dayBetween,
  foundedOn,
  lastOn,
  mayorNow,
  mayorOn,
  membersOn,
  termStarts,
  years,
  type Cast,
  type LargeCity,
} from './cast.ts';
import { atOnce, type Caller, type Crowd } from './crowd.ts';

/** How many calls are under way. More would only wait for the platform's two cores. */
export const width = 12;
const secretariat = 'secretariat';

/** What is played on, and what has been made by the names it has here. */
export interface LargeStage {
  crowd: Crowd;
  cast: Cast;
  random: Random;
  /** Ids by name. */
  ids: Map<string, string>;
}

export const largeStage = (crowd: Crowd, seed: number): LargeStage => ({
  crowd,
  cast: castOf(seed),
  random: new Random(`large ${seed}`),
  ids: new Map(),
});

/** Whoever holds the office today acts for the city. */
export const officeOf = ({ ids }: LargeStage, city: LargeCity): Caller => ({ personId: at(ids, mayorNow(city).key) });

/** Cities, people, and the mandates that do not wait for a presidency's end. */
export async function register({ crowd, cast, ids }: LargeStage): Promise<void> {
  await atOnce(width, cast.cities, async ({ id, name, country, kind, municipalDay, coordinates, mayors, deputy, presides }) => {
    await crowd.post(secretariat, '/v1/cities', { id, name, country, kind, municipalDay, coordinates }, `city ${id}`);
    for (const person of [...mayors, deputy])
      ids.set(person.key, String((await crowd.post(secretariat, '/v1/people', { name: person.name }, person.key))['id']));
    for (const { key, from, until } of mayors) {
      // A president's mandate is ended, and followed by the next, once the term is over.
      if (presides !== undefined && presides < 3 && key !== mayors[0]!.key) continue;
      const days = { from, ...(until && (presides === undefined || presides === 3) && { until }) };
      await enter(key, id, 'mayor', days);
    }
    await enter(deputy.key, id, 'deputy-mayor', { from: '2015-01-01' });
  });

  async function enter(key: string, cityId: string, office: string, days: { from: LocalDate; until?: LocalDate }): Promise<void> {
    const body = { personId: at(ids, key), cityId, office, ...days };
    ids.set(`mandate of ${key}`, String((await crowd.post(secretariat, '/v1/mandates', body, `mandate of ${key}`))['id']));
  }
}

/** One for each year: it is met then. */
export async function registerInstitutions({ crowd, ids }: LargeStage): Promise<void> {
  await atOnce(width, Array.from({ length: years }), async (_, index) => {
    const name = `Bank ${index + 1} (placeholder)`;
    const { id } = await crowd.post(secretariat, '/v1/institutions', { name, kind: 'development-bank' }, `institution ${index}`);
    ids.set(`institution ${index}`, String(id));
  });
}

/** The foundation, then term by term: the presidency, what changes in the roster, the visits. */
export async function liveThroughTheTerms(stage: LargeStage): Promise<void> {
  const { crowd, cast, ids } = stage;
  const founding = { foundedOn, members: cast.founders.map(({ id: cityId }) => ({ cityId, founding: true })) };
  await crowd.post(secretariat, '/v1/network/foundation', founding, 'foundation');
  await crowd.post(secretariat, '/v1/secretariat', { seatCityId: cast.founders[0]!.id, establishedOn: foundedOn }, 'secretariat');
  await crowd.post(secretariat, '/v1/secretariat/start', { on: foundedOn }, 'secretariat starts');
  for (const { id } of cast.founders) {
    const { items } = await crowd.get(`/v1/memberships?city=${id}`);
    ids.set(`membership of ${id}`, String((items as { id: string }[])[0]!.id));
  }
  for (const [term, from] of termStarts.entries()) {
    const until = termStarts[term + 1] ?? addDays(lastOn, 1);
    const president = cast.cities.find(({ presides }) => presides === term)!;
    await begin(stage, term, president, from);
    for (const step of cast.roster.filter(({ on }) => (term === 0 || on >= from) && on < until)) await change(stage, step);
    await crowd.settled(['meetings']);
    await visit(stage, term, president, { from, until });
    if (term < 3) await end(stage, term, president, until);
  }
  await standOutside(stage);
}

async function begin({ crowd, ids }: LargeStage, term: number, president: LargeCity, from: LocalDate): Promise<void> {
  const key = mayorOn(president, from).key;
  const body = { mandateId: at(ids, `mandate of ${key}`), term: `${from.slice(0, 4)}–${Number(from.slice(0, 4)) + 2}`, from };
  const { id } = await crowd.post(secretariat, '/v1/presidencies', body, `presidency ${term}`);
  ids.set(`presidency ${term}`, String(id));
  await crowd.post(secretariat, `/v1/presidencies/${String(id)}/start`, { on: from }, `presidency ${term} starts`);
  await crowd.settled(['meetings']);
  const announced = { presidencyId: id, announcedOn: from };
  ids.set(`visits ${term}`, String((await crowd.post(secretariat, '/v1/visit-programmes', announced, `visits ${term}`))['id']));
}

async function change(stage: LargeStage, { on, cityId, act }: Cast['roster'][number]): Promise<void> {
  const { crowd, cast, ids } = stage;
  const city = cast.cities.find(({ id }) => id === cityId)!;
  if (act === 'joins') return join(stage, city, on);
  const path = `/v1/memberships/${at(ids, `membership of ${cityId}`)}`;
  const [name, reason] = {
    leaves: ['departure', 'The council has decided so.'],
    'is suspended': ['suspension', 'Nobody is in office until the elections.'],
    'is reinstated': ['reinstatement', 'The new council has met.'],
  }[act]!;
  await crowd.post(secretariat, `${path}/${name}`, { effectiveOn: on, reason }, `${cityId} ${act} on ${on}`);
}

/** Invited, or by an application of its own. */
async function join(stage: LargeStage, city: LargeCity, on: LocalDate): Promise<void> {
  const { crowd, ids, random } = stage;
  const { id: cityId } = city;
  const begun = (days: number) => addDays(on, -days);
  const of = (what: string) => `${what} of ${cityId} for ${on}`;
  const applies = random.named(of('way')).chance(0.4);
  const { id } = applies
    ? await crowd.post(officeOf(stage, city), `/v1/cities/${cityId}/application`, { on: begun(60) }, of('application'))
    : await crowd.post(secretariat, `/v1/cities/${cityId}/invitation`, { on: begun(60) }, of('invitation'));
  ids.set(`membership of ${cityId}`, String(id));
  const path = `/v1/memberships/${String(id)}`;
  if (applies) await crowd.post(secretariat, `${path}/decision`, { outcome: 'accepted', on: begun(30) }, of('decision'));
  const declared = { personId: at(ids, mayorOn(city, begun(10)).key), on: begun(10) };
  await crowd.post(secretariat, `${path}/accession-declaration`, declared, of('declaration'));
  await crowd.post(secretariat, `${path}/completion`, { effectiveOn: on }, of('completion'));
}

/** Of the members at the end of the term, most; each on a day on which it was one. */
async function visit(
  { crowd, cast, ids, random }: LargeStage,
  term: number,
  president: LargeCity,
  { from, until }: { from: LocalDate; until: LocalDate },
): Promise<void> {
  const slots = membersOn(cast, addDays(until, -1)).filter(({ id }) => id !== president.id);
  await atOnce(width, slots, async ({ id: cityId }) => {
    const own = random.named(`visit ${term} ${cityId}`);
    const joined = cast.roster.findLast((step) => step.cityId === cityId && step.on < until)?.on ?? from;
    const on = dayBetween(own, joined > from ? joined : from, until);
    const path = `/v1/visit-programmes/${at(ids, `visits ${term}`)}/visits/${cityId}`;
    if (own.chance(0.5))
      await crowd.put(secretariat, path, { plannedOn: on, purpose: 'To see how far it has come' }, `plan visit ${term} ${cityId}`);
    if (own.chance(term < 3 ? 0.8 : 0.4)) await crowd.post(secretariat, `${path}/completion`, { on }, `visit ${term} ${cityId}`);
  });
}

async function end({ crowd, ids }: LargeStage, term: number, president: LargeCity, on: LocalDate): Promise<void> {
  const path = `/v1/presidencies/${at(ids, `presidency ${term}`)}/end`;
  await crowd.post(secretariat, path, { on, reason: 'The term is over.' }, `presidency ${term} ends`);
  const [before, after] = president.mayors;
  const ended = { on: after!.from, reason: 'Elections.' };
  await crowd.post(secretariat, `/v1/mandates/${at(ids, `mandate of ${before!.key}`)}/end`, ended, `end of ${before!.key}`);
  const next = { personId: at(ids, after!.key), cityId: president.id, office: 'mayor', from: after!.from };
  await crowd.post(secretariat, '/v1/mandates', next, `mandate of ${after!.key}`);
}

/** One is interested, one has declined, one's invitation has lapsed. */
async function standOutside(stage: LargeStage): Promise<void> {
  const { crowd, cast } = stage;
  const [interested, declined, lapsed] = cast.outside;
  await crowd.post(officeOf(stage, interested!), `/v1/cities/${interested!.id}/interest`, { on: '2024-10-01' }, 'interest');
  for (const [city, act, reason] of [
    [declined!, 'refusal', 'The council has other plans.'],
    [lapsed!, 'lapse', 'No answer in a year.'],
  ] as const) {
    const { id } = await crowd.post(secretariat, `/v1/cities/${city.id}/invitation`, { on: '2022-05-05' }, `invitation of ${city.id}`);
    await crowd.post(secretariat, `/v1/memberships/${String(id)}/${act}`, { reason }, `${act} of ${city.id}`);
  }
}
