import { office } from '#auth';
import { notFound } from '#domain';

/** The office of the city whose membership the path names. */
export const officeOfMembership = office.of(async ({ params }, db) => {
  const id = params['membershipId'];
  const [found] = await db.query<{ cityId: string }>(`SELECT city_id AS "cityId" FROM membership WHERE id = $1`, [id]);
  if (!found) throw notFound('membership', id);
  return [found.cityId];
}, "office of the membership's city");
