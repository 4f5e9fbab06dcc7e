import { office, type OfficeRule } from '#auth';
import { notFound } from '#domain';

interface Parties {
  provider: string;
  adopter: string;
}

const officesOf = (which: (parties: Parties) => string[], says: string): OfficeRule =>
  office.of(async ({ params }, db) => {
    const [parties] = await db.query<Parties>(
      `SELECT o.provider_city_id AS provider, a.city_id AS adopter
       FROM adoption a JOIN platform_offer o ON o.id = a.offer_id WHERE a.id = $1`,
      [params['adoptionId']],
    );
    if (!parties) throw notFound('adoption', params['adoptionId']);
    return which(parties);
  }, says);

export const officeOfSupporter = officesOf(({ provider }) => [provider], 'office of the provider');

export const officeOfEither = officesOf(({ provider, adopter }) => [provider, adopter], 'office of the adopting city or the provider');
