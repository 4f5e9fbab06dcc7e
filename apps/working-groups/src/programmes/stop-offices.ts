import { office } from '#auth';
import { notFound } from '#domain';

/** Of the city that it is in. */
export const officeOfStop = office.of(async ({ params }, db) => {
  const [stop] = await db.query<{ cityId: string }>(`SELECT city_id AS "cityId" FROM stop WHERE id = $1`, [params['stopId']]);
  if (!stop) throw notFound('stop', params['stopId']);
  return [stop.cityId];
}, 'office of the city');
