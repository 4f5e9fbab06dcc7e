import { allEvents, eventTypeOf, type EventName, type EventType } from '#contracts';
import type { Sql } from '#database';
import type { Field } from './names.ts';

/**
 * What makes a thing the concern of cities, which then hear of it, by the fields of the event: `source`, what it is by (an enrolment);
 * `id`, the thing; `cities`, each a city or a list of them. An event without `id` ends what was by that source; one with it says it anew.
 */
interface Concern<N extends EventName> {
  source: Field<N>;
  id?: Field<N>;
  cities?: readonly Field<N>[];
}
type Concerns = { [N in EventName]?: Concern<N> };

const ofProgramme = { source: 'programmeId', id: 'itemId', cities: ['leadCityId', 'supportingCityIds'] } as const;

const concerns: Concerns = {
  ProposalDecided: { source: 'proposalId', id: 'itemId', cities: ['cityId'] },
  CityEnrolled: { source: 'enrolmentId', id: 'itemId', cities: ['cityId'] },
  CityEnrolmentWithdrawn: { source: 'enrolmentId' },
  TravellingProgrammePlanned: ofProgramme,
  TravellingProgrammeUpdated: ofProgramme,
  TravellingProgrammeCancelled: { source: 'programmeId' },
};

export const concerningEvents = allEvents.filter(({ name }) => Object.hasOwn(concerns, name)) as [EventType, ...EventType[]];

/** Without a thing there is no concern: a proposal that is declined names no item. */
export async function keepConcern(sql: Sql, type: string, data: Readonly<Record<string, unknown>>): Promise<void> {
  const { source, id, cities = [] } = concerns[eventTypeOf(type)?.name as EventName] as Concern<EventName>;
  await sql.query(`DELETE FROM known_concern WHERE source_id = $1`, [data[source]]);
  const thing = id === undefined ? null : data[id];
  if (thing === null) return;
  await sql.query(`INSERT INTO known_concern (id, city_id, source_id) SELECT $1, unnest($2::text[]), $3 ON CONFLICT DO NOTHING`, [
    thing,
    cities.flatMap((field) => data[field]),
    data[source],
  ]);
}
