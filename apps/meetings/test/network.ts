import { hearingNetwork, serviceUnderTest, type ApiClient, type HearingNetwork, type Presidency } from '#testing';
import { meetings } from '../src/index.ts';

export const sarajevoDay = '2022-04-25';

/** Who is in the report, by what the tests call them. */
export interface Balkans extends HearingNetwork {
  imamoglu: string;
  karic: string;
  laktasiMayor: string;
  stankovic: string;
  imamovic: string;
  kasumovic: string;
  petrovic: string;
  term: Presidency;
  president: ApiClient;
}

/** istanbul, sarajevo and laktasi are members, and as many placeholders as are asked for; tuzla, zenica and bijeljina are not. */
export async function theBalkans(placeholders = 0): Promise<Balkans> {
  const network = await hearingNetwork(await serviceUnderTest(meetings));
  const mayors = {
    istanbul: 'Ekrem İMAMOĞLU',
    sarajevo: 'Benjamina KARIĆ',
    laktasi: 'Mayor of Laktaši',
    tuzla: 'Jasmin İMAMOVIĆ',
    zenica: 'Fuad KASUMOVIĆ',
    bijeljina: 'Ljubisa PETROVIĆ',
  };
  const people: Record<string, string> = {};
  for (const [cityId, name] of Object.entries(mayors)) {
    await network.register(cityId, {
      name: cityId === 'laktasi' ? 'Laktaši' : undefined,
      municipalDay: cityId === 'laktasi' ? '04-25' : null,
    });
    people[cityId] = (await network.mandate(cityId, { name })).personId;
  }
  for (const cityId of ['istanbul', 'sarajevo', 'laktasi']) await network.join(cityId);
  for (let n = 4; n < 4 + placeholders; n++) {
    const cityId = `member-${String(n).padStart(2, '0')}`;
    await network.register(cityId);
    await network.join(cityId);
  }
  const stankovic = await network.mandate('laktasi', { name: 'Darko STANKOVIĆ', office: 'deputy-mayor' });
  const presidency = await network.presidency('istanbul', people['istanbul']!);
  return {
    ...network,
    imamoglu: people['istanbul']!,
    karic: people['sarajevo']!,
    laktasiMayor: people['laktasi']!,
    stankovic: stankovic.personId,
    imamovic: people['tuzla']!,
    kasumovic: people['zenica']!,
    petrovic: people['bijeljina']!,
    term: presidency,
    president: await network.office(people['istanbul']!),
  };
}
