import { office } from '#auth';
import { notFound } from '#domain';

/** Of either of its two cities. */
export const officeOfContact = office.of(async ({ params }, db) => {
  const [contact] = await db.query<{ cityIds: string[] }>(
    `SELECT ARRAY[from_city_id, to_city_id] AS "cityIds" FROM business_contact WHERE id = $1`,
    [params['contactId']],
  );
  if (!contact) throw notFound('business-contact', params['contactId']);
  return contact.cityIds;
}, 'office of either city');
