import { made, type ApiClient } from '#testing';

const on = '2022-06-15';
const from = '2020-01-01';

interface Mandate {
  cityId: string;
  personId: string;
}

/**
 * What the fuzz soon brings to its end, made anew: delegates of three members; a meeting that was held, with its minutes; one that is open,
 * with people in it; an adoption. Answers where they can be read. Other cities than the last time do it, because the fuzz may have taken
 * from them what it needs; then it fails.
 */
export async function renew(secretariat: ApiClient, time: number): Promise<string[]> {
  const { items: members } = (await made(secretariat.get(`/v1/members?on=${on}&limit=200`))) as { items: { cityId: string }[] };
  const positions: string[] = [];
  const delegate = async (cityId: string): Promise<Mandate> => {
    const { id: personId } = await made(secretariat.post('/v1/people', { name: `A delegate of ${cityId}` }));
    const { status, body, eventPosition } = await secretariat.post('/v1/mandates', { personId, cityId, office: 'delegate', from });
    if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
    positions.push(eventPosition!);
    return { cityId, personId };
  };
  const delegates: Mandate[] = [];
  for (const index of [0, 1, 2]) delegates.push(await delegate(members[(3 * time + index) % members.length]!.cityId));
  const [host, provider] = delegates as [Mandate, Mandate];
  const known = { afterPosition: positions.join(', ') };
  const meeting = async () => {
    const body = { kind: 'network', title: 'A meeting', on, place: 'Sarajevo', hostCityId: host.cityId, chairPersonId: host.personId };
    const { id } = await made(secretariat.post('/v1/meetings', body, known));
    await made(secretariat.post(`/v1/meetings/${id}/opening`, {}));
    for (const { cityId, personId } of delegates) {
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
    ...delegates.map(({ personId }) => `/v1/mandates?person=${personId}`),
    ...[`/v1/meetings/${held}`, `/v1/meetings/${held}/minutes`, `/v1/meetings/${open}`, `/v1/meetings/${open}/attendances`],
    ...[`/v1/platform-offers/${offerId}`, `/v1/platform-offers/${offerId}/adoptions`],
  ];
}
