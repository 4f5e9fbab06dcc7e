import { allEvents, eventTypeOf, type EventName, type EventType } from '#contracts';
import type { Sql } from '#database';
import type { Field } from './names.ts';

type Concerns = { [N in EventName]?: readonly [id: Field<N>, cityId: Field<N>] };

/** What makes a thing a city's concern, which then hears of it: the field with the thing's id and the field with the city's. */
const concerns: Concerns = {
  ProposalDecided: ['itemId', 'cityId'],
  CityEnrolled: ['itemId', 'cityId'],
};

export const concerningEvents = allEvents.filter(({ name }) => Object.hasOwn(concerns, name)) as [EventType, ...EventType[]];

/** Without a thing there is no concern: a proposal that is declined names no item. */
export async function keepConcern(sql: Sql, type: string, data: Readonly<Record<string, unknown>>): Promise<void> {
  const [id, cityId] = concerns[eventTypeOf(type)?.name as EventName]!.map((field) => data[field]);
  if (id === null) return;
  await sql.query(`INSERT INTO known_concern (id, city_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [id, cityId]);
}
