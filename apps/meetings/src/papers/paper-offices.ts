import { office } from '#auth';
import { notFound } from '#domain';

/** Its papers are the host's to hand out. */
export const officeOfHost = office.of(async ({ params }, db) => {
  const [meeting] = await db.query<{ cityId: string }>(`SELECT host_city_id AS "cityId" FROM meeting WHERE id = $1`, [params['meetingId']]);
  if (!meeting) throw notFound('meeting', params['meetingId']);
  return [meeting.cityId];
}, 'office of the host');
