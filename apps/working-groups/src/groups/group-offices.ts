import { office, type OfficeRule, type RouteRequest } from '#auth';
import type { Sql } from '#database';
import { notFound } from '#domain';

/** The city that leads the group, if one does; `undefined` where there is no such group. */
export async function leadCityOf(db: Sql, groupId: unknown): Promise<string[] | undefined> {
  if (typeof groupId !== 'string') return undefined;
  const [group] = await db.query<{ lead: string | null }>(`SELECT lead_city_id AS lead FROM working_group WHERE id = $1`, [groupId]);
  return group && (group.lead === null ? [] : [group.lead]);
}

const says = "office of the group's lead city";

/** Of the group that the path names. */
export const officeOfLeadCity: OfficeRule = office.of(async ({ params }, db) => {
  const lead = await leadCityOf(db, params['groupId']);
  if (!lead) throw notFound('working-group', params['groupId']);
  return lead;
}, says);

/** Of a group that the request names otherwise; nobody's, where that is none. */
export const officeOfLeadCityOf = (groupOf: (request: RouteRequest, db: Sql) => unknown): OfficeRule =>
  office.of(async (request, db) => (await leadCityOf(db, await groupOf(request, db))) ?? [], says);
