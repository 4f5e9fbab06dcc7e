import { office } from '#auth';
import { isSlug } from '#domain';

/** Of the city that the source is of; the network's own are the secretariat's. */
export const officeOfItsCity = office.of(({ body }) => {
  const cityId = typeof body === 'object' && body !== null ? (body as { cityId?: unknown }).cityId : undefined;
  return isSlug(cityId) ? [cityId] : [];
}, 'office of /cityId');
