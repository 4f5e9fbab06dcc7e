import { office } from '#auth';
import { notFound } from '#domain';

/** Of the city whose figure it is. */
export const officeOfExceedance = office.of(async ({ params }, db) => {
  const [exceedance] = await db.query<{ cityId: string }>(`SELECT city_id AS "cityId" FROM exceedance WHERE id = $1`, [
    params['exceedanceId'],
  ]);
  if (!exceedance) throw notFound('exceedance', params['exceedanceId']);
  return [exceedance.cityId];
}, 'office of the city');
