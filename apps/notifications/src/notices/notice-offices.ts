import { office, type Actor } from '#auth';
import { notFound, refused } from '#domain';

export const officeOfNotice = office.of(async ({ params }, db) => {
  const [notice] = await db.query<{ officeId: string }>(`SELECT office_id AS "officeId" FROM notice WHERE id = $1`, [params['noticeId']]);
  if (!notice) throw notFound('notice', params['noticeId']);
  return [notice.officeId];
}, 'the office that it is for');

/** The secretariat sees every office's notices (undefined: all), an office its own. */
export function officesFor(asked: string | undefined, by: Actor): readonly string[] | undefined {
  if (by.is('secretariat')) return asked === undefined ? undefined : [asked];
  if (asked === undefined) return by.cityIds;
  if (!by.cityIds.includes(asked)) throw refused('not-your-office');
  return [asked];
}
