import type { Sql } from '#database';
import { invalid, isSlug, type LocalDate } from '#domain';

/** What a resolver sees of a request: text that the database can hold. What the route parses (`ParseId`, `ParseSlug`) is well-formed. */
export interface RouteRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** The day on which rights are judged: the network's. */
export interface RuleDay {
  readonly today: LocalDate;
}

/** The cities whose office may; of none, nobody may. It throws `notFound(…)` where the resource is not there. */
export type CityResolver = (request: RouteRequest, db: Sql, on: RuleDay) => readonly string[] | Promise<readonly string[]>;

export interface OfficeRule {
  /** For people who read the document. */
  readonly says: string;
  /** `'any'`: any city's office. The use case decides further. */
  readonly cities: CityResolver | 'any';
}

/**
 * `token`: whoever has a good one, whatever its roles. `reader`: secretariat, observer, system, and any office. `president`: the active
 * term president. `office.…`: who holds an active mandate of the city.
 */
export type Rule = 'token' | 'secretariat' | 'system' | 'observer' | 'president' | 'reader' | OfficeRule;

const slugAt = (value: unknown, pointer: string): readonly string[] => {
  if (isSlug(value)) return [value];
  throw invalid(pointer, value === undefined ? 'is required' : 'must be 2 to 64 of a-z, 0-9 and -');
};
const fieldOf = (body: unknown, name: string): unknown =>
  typeof body === 'object' && body !== null && Object.hasOwn(body, name) ? (body as Record<string, unknown>)[name] : undefined;

export const office = {
  /** The city that the path names: `office.param('cityId')`. */
  param: (name: string): OfficeRule => ({ says: `office of :${name}`, cities: ({ params }) => slugAt(params[name], `:${name}`) }),
  /** The city that the body names. */
  body: (name: string): OfficeRule => ({ says: `office of /${name}`, cities: ({ body }) => slugAt(fieldOf(body, name), `/${name}`) }),
  /** The city that a query parameter names. */
  query: (name: string): OfficeRule => ({ says: `office of ?${name}`, cities: ({ query }) => slugAt(query[name], `?${name}`) }),
  /** The cities that a look-up finds. */
  of: (cities: CityResolver, says = 'office of its city'): OfficeRule => ({ says, cities }),
  any: { says: 'any office', cities: 'any' } as OfficeRule,
};
