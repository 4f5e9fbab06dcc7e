import { office, type Actor, type OfficeRule } from '#auth';
import { invalid, isSlug, notFound } from '#domain';
import { cityOf, membersNow } from '#roster';
import type { Sql } from '#database';

const secretariat = 'secretariat';

/** An office may where its own city is among those that the alert names. */
export const officeNamed: OfficeRule = office.of(({ body }) => {
  const { cityIds } = (body ?? {}) as { cityIds?: unknown };
  if (Array.isArray(cityIds) && cityIds.every(isSlug)) return cityIds;
  throw invalid('/cityIds', cityIds === undefined ? 'is required' : 'must name cities by their ids');
}, 'office of one of /cityIds');

export const officeThatRaised: OfficeRule = office.of(async ({ params }, db) => {
  const [alert] = await db.query<{ officeId: string }>(`SELECT office_id AS "officeId" FROM disaster_alert WHERE id = $1`, [
    params['alertId'],
  ]);
  if (!alert) throw notFound('disaster-alert', params['alertId']);
  return [alert.officeId];
}, 'the office that raised it');

/** Each for itself. An office that there is not is no office that somebody else may act for. */
export const officeItself: OfficeRule = office.of(async ({ params }, db) => {
  const { officeId = '' } = params;
  if (officeId !== secretariat && !(await cityOf(db, officeId))) throw notFound('city', officeId);
  return [officeId];
}, 'office of :officeId');

/** Who acts, and CAP's name of the platform. */
export interface Speaker {
  by: Actor;
  sender: string;
}

/** Of whoever has more than one office, the one that is named first. */
export const officeActing = (by: Actor, cityIds: readonly string[]): string =>
  by.is(secretariat) ? secretariat : cityIds.find((cityId) => by.cityIds.includes(cityId))!;

/** Every member's, those of the cities that are named, and the secretariat: whoever can help hears of it, as who is in danger does. */
export const officesTold = async (sql: Sql, cityIds: readonly string[]): Promise<string[]> =>
  [...new Set([...(await membersNow(sql)), ...cityIds, secretariat])].sort();
