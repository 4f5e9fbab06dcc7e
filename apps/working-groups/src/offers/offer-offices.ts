import { office } from '#auth';
import { notFound } from '#domain';

/** Of the city that offers the platform. */
export const officeOfProvider = office.of(async ({ params }, db) => {
  const [offer] = await db.query<{ cityId: string }>(`SELECT provider_city_id AS "cityId" FROM platform_offer WHERE id = $1`, [
    params['offerId'],
  ]);
  if (!offer) throw notFound('platform-offer', params['offerId']);
  return [offer.cityId];
}, 'office of the provider');
