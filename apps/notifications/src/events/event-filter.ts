import { allEvents } from '#contracts';
import type { Sql } from '#database';
import { invalid, isSlug } from '#domain';
import { ListField } from '#http';
import type { JournalEntry } from '../journal/journal-entry.ts';
import type { Reader } from './visible-events.ts';

/** The same filters for the feed and the stream. */
export class EventFilterQuery {
  @ListField('text', { optional: true, max: 100, description: "Events' names or full types, comma-separated.", example: ['CityJoined'] })
  types?: string[];

  @ListField('text', { optional: true, max: 100, description: 'Cities of which the data names any, comma-separated.', example: ['tuzla'] })
  cities?: string[];
}

/** Undefined takes all. */
export interface EventFilter {
  types: readonly string[] | undefined;
  cityIds: readonly string[] | undefined;
  /** Who reads: what is about others' subscriptions is left out. */
  reader: Reader;
}

const typesByName = Map.groupBy(allEvents, ({ name }) => name);

/** What is not known is refused: a reader that waits for a misspelt type would wait for ever. */
export async function filterOf(sql: Sql, { types, cities }: EventFilterQuery, reader: Reader): Promise<EventFilter> {
  if (cities) await mustBeKnown(sql, cities);
  return { types: types?.flatMap((type) => typesNamed(type, '?types')), cityIds: cities, reader };
}

export const passes = ({ types, cityIds }: EventFilter, entry: JournalEntry): boolean =>
  (types === undefined || types.includes(entry.type)) &&
  (cityIds === undefined || cityIds.some((cityId) => entry.cityIds.includes(cityId)));

/** Full types of a name, or the full type itself; 400 at the place that names it. */
export function typesNamed(given: string, pointer: string): string[] {
  const named = typesByName.get(given) ?? allEvents.filter(({ type }) => type === given);
  if (named.length === 0) throw invalid(pointer, `there is no event type ${given}`);
  return named.map(({ type }) => type);
}

async function mustBeKnown(sql: Sql, cityIds: readonly string[]): Promise<void> {
  for (const cityId of cityIds) if (!isSlug(cityId)) throw invalid('?cities', 'must name cities by their ids');
  const [missing] = await sql.query<{ id: string }>(
    `SELECT asked.city AS id FROM unnest($1::text[]) asked(city)
     WHERE NOT EXISTS (SELECT FROM journal WHERE city_ids @> ARRAY[asked.city]) LIMIT 1`,
    [cityIds],
  );
  if (missing) throw invalid('?cities', `no event has named a city ${missing.id}`);
}
