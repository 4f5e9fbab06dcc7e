import { office } from '#auth';
import { notFound } from '#domain';

export const officeOfSubmission = office.of(async ({ params }, db) => {
  const [found] = await db.query<{ cityId: string }>(`SELECT city_id AS "cityId" FROM submission WHERE id = $1`, [params['submissionId']]);
  if (!found) throw notFound('submission', params['submissionId']);
  return [found.cityId];
}, 'office of the city');
