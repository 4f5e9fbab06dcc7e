import { office } from '#auth';
import { notFound } from '#domain';
import { mandatesOfPerson } from '#roster';

/** The city that made it, or any for which the person who made it holds an office. */
export const officeOfCommitment = office.of(async ({ params }, db, { today }) => {
  const [found] = await db.query<{ cityId: string | null; personId: string | null }>(
    `SELECT city_id AS "cityId", person_id AS "personId" FROM commitment WHERE id = $1`,
    [params['commitmentId']],
  );
  if (!found) throw notFound('commitment', params['commitmentId']);
  if (found.cityId !== null) return [found.cityId];
  const mandates = await mandatesOfPerson(db, found.personId!, today);
  return mandates.map(({ cityId }) => cityId);
}, 'office of the city, or of a city of the person, that made it');
