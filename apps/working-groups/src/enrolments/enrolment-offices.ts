import { office, type OfficeRule } from '#auth';
import { notFound } from '#domain';

interface Parties {
  cityId: string;
  /** The city that owns the item; those that lead the group that owns it, and the group that it is of. */
  responsible: string[];
}

const officesOf = (which: (parties: Parties) => string[], says: string): OfficeRule =>
  office.of(async ({ params }, db) => {
    const [parties] = await db.query<Parties>(
      `SELECT e.city_id AS "cityId", array_remove(ARRAY[i.owner ->> 'cityId', o.lead_city_id, g.lead_city_id], NULL) AS responsible
       FROM enrolment e JOIN action_item i ON i.id = e.item_id
       LEFT JOIN working_group o ON o.id = i.owner ->> 'groupId' LEFT JOIN working_group g ON g.id = i.group_id WHERE e.id = $1`,
      [params['enrolmentId']],
    );
    if (!parties) throw notFound('enrolment', params['enrolmentId']);
    return which(parties);
  }, says);

export const officeOfEnrolled = officesOf(({ cityId }) => [cityId], 'office of the city');

export const officeOfResponsible = officesOf(({ responsible }) => responsible, "office of the item's owner or lead city");
