import { Type, type TSchema } from 'typebox';

/** What may be unknown is `null`, never left out: so a reader can tell "unknown" from "an older event without the field". */
export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** A word out of a list that may grow: readers must expect words they do not know, so the schema names them without refusing others. */
export const oneOf = (...known: string[]) => Type.String({ description: `One of: ${known.join(', ')}. More may come.`, examples: known });

export const Text = Type.String();
export const Id = Type.String({ format: 'uuid', description: 'UUIDv7' });
export const CitySlug = Type.String({ pattern: '^[a-z0-9-]{2,64}$', description: 'A city, by its slug' });
export const GroupSlug = Type.String({ pattern: '^[a-z0-9-]{2,64}$', description: 'A working group, by its slug' });
export const Code = Type.String({ pattern: '^[a-z0-9][a-z0-9.-]{1,63}$', description: 'An indicator or a framework, by its code' });
export const LimitCode = Type.String({ pattern: '^[a-z0-9][a-z0-9.-]{1,63}$', description: 'A limit, by its code' });
export const LocalDate = Type.String({ format: 'date', description: "A day in the network's time zone" });
export const LocalTime = Type.String({ pattern: '^\\d{2}:\\d{2}$', description: 'A time of day on the clock of a place' });
export const Instant = Type.String({ format: 'date-time', description: 'ISO 8601 in UTC' });
export const Country = Type.String({ pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2' });
export const Currency = Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217' });
export const Decimal = Type.String({ pattern: '^-?\\d+(\\.\\d+)?$', description: 'A decimal number as text, so that no digit is lost' });
export const MonthDay = Type.String({ pattern: '^\\d{2}-\\d{2}$', description: 'A day of every year, as month-day' });
export const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 in lower-case hexadecimal' });
export const Count = Type.Integer({ minimum: 0 });
export const RosterVersion = Type.Integer({
  minimum: 0,
  description: 'The state of the roster this was said at; every change raises it by one',
});
export const Cities = Type.Array(CitySlug);
export const Ids = Type.Array(Id);

export const CityKind = oneOf('city', 'municipality');
export const Office = oneOf('mayor', 'deputy-mayor', 'delegate');
export const Standing = oneOf('member', 'invited', 'guest');
