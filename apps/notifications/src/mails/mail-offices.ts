import { office } from '#auth';
import { notFound } from '#domain';

/** One of no office is the secretariat's alone. */
export const officeOfMail = office.of(async ({ params }, db) => {
  const [mail] = await db.query<{ officeId: string | null }>(`SELECT office_id AS "officeId" FROM mail WHERE id = $1`, [params['mailId']]);
  if (!mail) throw notFound('mail', params['mailId']);
  return mail.officeId === null ? [] : [mail.officeId];
}, 'the office that it is for');
