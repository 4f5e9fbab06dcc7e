import { office } from '#auth';
import { notFound } from '#domain';

export const officeOfNotice = office.of(async ({ params }, db) => {
  const [notice] = await db.query<{ officeId: string }>(`SELECT office_id AS "officeId" FROM notice WHERE id = $1`, [params['noticeId']]);
  if (!notice) throw notFound('notice', params['noticeId']);
  return [notice.officeId];
}, 'the office that it is for');
