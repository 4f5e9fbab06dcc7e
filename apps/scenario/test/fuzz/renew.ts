import { made, type ApiClient } from '#testing';

const on = '2022-06-15';

interface Mandate {
  cityId: string;
  personId: string;
}

/**
 * What the fuzz soon brings to its end, made anew: a meeting that was held, with its minutes; one that is open, with people in it; an
 * adoption. Answers where they can be read. Other cities than the last time do it, for the fuzz may have taken from them what it needs;
 * then it fails.
 */
export async function renew(secretariat: ApiClient, time: number): Promise<string[]> {
  const { items: members } = (await made(secretariat.get(`/v1/members?on=${on}`))) as { items: { cityId: string }[] };
  const { items: mandates } = (await made(secretariat.get(`/v1/mandates?office=mayor&on=${on}&limit=200`))) as { items: Mandate[] };
  const able = mandates.filter(({ cityId }) => members.some((member) => member.cityId === cityId));
  const mayors = [0, 1, 2].map((index) => able[(3 * time + index) % able.length]!);
  const [host, provider] = mayors as [Mandate, Mandate];
  const meeting = async () => {
    const body = { kind: 'network', title: 'A meeting', on, place: 'Sarajevo', hostCityId: host.cityId, chairPersonId: host.personId };
    const { id } = await made(secretariat.post('/v1/meetings', body));
    await made(secretariat.post(`/v1/meetings/${id}/opening`, {}));
    for (const { cityId, personId } of mayors) {
      const chair = personId === host.personId;
      await made(
        secretariat.post(`/v1/meetings/${id}/attendances/${cityId}/check-in`, { personId, standing: 'member', as: 'principal', chair }),
      );
    }
    return id;
  };
  const held = await meeting();
  await made(secretariat.post(`/v1/meetings/${held}/closing`, {}));
  await made(secretariat.post(`/v1/meetings/${held}/minutes`, { body: 'What was said.', actionItemIds: [] }));
  const open = await meeting();

  const { items } = (await made(secretariat.get('/v1/action-items?limit=200'))) as { items: { id: string }[] };
  const offer = {
    providerCityId: provider.cityId,
    name: 'A platform',
    itemId: items[0]!.id,
    fee: '0',
    currency: 'EUR',
    supportContact: 'A desk',
  };
  const { id: offerId } = await made(secretariat.post('/v1/platform-offers', offer));
  await made(secretariat.post(`/v1/platform-offers/${offerId}/adoptions`, { cityId: host.cityId }));
  return [
    ...[`/v1/meetings/${held}`, `/v1/meetings/${held}/minutes`, `/v1/meetings/${open}`, `/v1/meetings/${open}/attendances`],
    ...[`/v1/platform-offers/${offerId}`, `/v1/platform-offers/${offerId}/adoptions`],
  ];
}
