import { allEvents, eventTypeOf, type DataOf, type EventName, type EventNamed, type EventType } from '#contracts';
import type { Sql } from '#database';

export type Field<N extends EventName> = keyof DataOf<EventNamed<N>> & string;
type Naming = { [N in EventName]?: readonly [id: Field<N>, name: Field<N>] };

/** What gives a thing its name: the field with its id (a group's slug, every other's UUID) and the field with its name. */
const naming: Naming = {
  MeetingCalled: ['meetingId', 'title'],
  MeetingUpdated: ['meetingId', 'title'],
  DecisionOpened: ['decisionId', 'question'],
  WorkingGroupFormed: ['groupId', 'name'],
  WorkingGroupUpdated: ['groupId', 'name'],
  ActionItemAdded: ['itemId', 'title'],
  InstitutionRegistered: ['institutionId', 'name'],
  PlatformOffered: ['offerId', 'name'],
};

export const namingEvents = allEvents.filter(({ name }) => Object.hasOwn(naming, name)) as [EventType, ...EventType[]];

/** The newest name is the thing's. */
export async function keepName(sql: Sql, type: string, data: Readonly<Record<string, unknown>>): Promise<void> {
  const [id, name] = naming[eventTypeOf(type)?.name as EventName]!.map((field) => data[field]);
  await sql.query(`INSERT INTO known_name (id, name) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET name = $2`, [id, name]);
}

const thing = (field: string): string => `SELECT n.name FROM known_name n WHERE n.id = e.data->>'${field}'`;
const city = (field: string): string =>
  `SELECT coalesce((SELECT c.name FROM roster_city c WHERE c.id = e.data->>'${field}'), e.data->>'${field}')`;

/**
 * The names of what an event gives by id, each as a query for the row `e` with the event's `data` (jsonb). An unknown city or group has its
 * slug for a name.
 */
export const names: Readonly<Record<string, string>> = {
  city: city('cityId'),
  host: city('hostCityId'),
  seat: city('seatCityId'),
  origin: city('originCityId'),
  lead: city('leadCityId'),
  fromCity: city('fromCityId'),
  toCity: city('toCityId'),
  /** An office that acknowledges; the secretariat has no name but its id. */
  officeName: city('acknowledgedBy'),
  group: `SELECT coalesce((SELECT n.name FROM known_name n WHERE n.id = e.data->>'groupId'), e.data->>'groupId')`,
  meeting: thing('meetingId'),
  decision: thing('decisionId'),
  item: thing('itemId'),
  institution: thing('institutionId'),
  offer: thing('offerId'),
  provider: `SELECT coalesce(c.name, o.provider_city_id) FROM known_offer o LEFT JOIN roster_city c ON c.id = o.provider_city_id
    WHERE o.id = (e.data->>'offerId')::uuid`,
};
