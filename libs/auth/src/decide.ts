import type { Sql } from '#database';
import { refused, type LocalDate } from '#domain';
import type { Offices } from './offices.ts';
import type { Admitted } from './principals.ts';
import type { RouteRequest, Rule } from './rules.ts';
import type { Principal, Role } from './token-verifier.ts';

export interface Circumstances {
  request: RouteRequest;
  /** Called for an office alone. */
  offices: () => Offices;
  db: Sql;
  today: LocalDate;
}

const readers: readonly Role[] = ['secretariat', 'observer', 'system'];

/** Lets in or throws 403. The token's roles decide first. The domain is asked only for an office. */
export async function decide(who: Principal, rules: readonly Rule[], at: Circumstances): Promise<Admitted> {
  if (rules.some((rule) => letsIn(rule, who.roles))) return { ...who, cityIds: [] };
  const ofOffices = rules.filter((rule) => rule === 'reader' || rule === 'president' || typeof rule === 'object');
  if (!who.roles.includes('office') || ofOffices.length === 0) throw refused('role-not-allowed');
  const cityIds = who.personId === undefined ? [] : await at.offices().citiesOf(who.personId, at.today);
  if (who.personId === undefined || cityIds.length === 0) throw refused('no-mandate');
  for (const rule of ofOffices) if (await holds(rule, who.personId, cityIds, at)) return { ...who, cityIds };
  throw refused(ofOffices.some((rule) => typeof rule === 'object') ? 'not-your-office' : 'role-not-allowed');
}

function letsIn(rule: Rule, roles: readonly Role[]): boolean {
  if (rule === 'token') return true;
  if (rule === 'reader') return readers.some((role) => roles.includes(role));
  return typeof rule === 'string' && rule !== 'president' && roles.includes(rule);
}

async function holds(
  rule: Rule,
  personId: string,
  cityIds: readonly string[],
  { request, offices, db, today }: Circumstances,
): Promise<boolean> {
  if (rule === 'reader') return true;
  if (rule === 'president') return offices().isPresident(personId, today);
  if (typeof rule === 'string') return false;
  if (rule.cities === 'any') return true;
  const may = await rule.cities(request, db, { today });
  return may.some((cityId) => cityIds.includes(cityId));
}
