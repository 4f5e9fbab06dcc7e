import { CityJoined, NetworkFounded } from '#contracts';
import { invalid, type LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { BooleanField, IdField, ListField, LocalDateField, SlugField } from '#http';
import { City } from '../cities/city.entity.ts';
import { openMembership } from '../memberships/open-membership.ts';
import { lockAndCountRoster } from '../roster/lock-and-count-roster.ts';
import { Network } from './network.entity.ts';
import type { NetworkView } from './network.view.ts';
import { readNetwork } from './read-network.ts';

export class FirstMember {
  @SlugField() cityId: string;

  @BooleanField({ optional: true, nullable: true, description: 'True; null or nothing where it is not known.' }) founding?: true | null;
}

export class FoundNetworkBody {
  @LocalDateField({ example: '2021-11-29' }) foundedOn: LocalDate;

  @IdField({ optional: true, nullable: true }) meetingId?: string | null;

  @ListField(() => FirstMember, { min: 1, max: 200 }) members: FirstMember[];
}

/** NetworkFounded, then CityJoined for each first member in the order given: 1, 2, 3 … */
export async function foundNetwork(tx: EventTransaction, { foundedOn, meetingId = null, members }: FoundNetworkBody): Promise<NetworkView> {
  const roster = await lockAndCountRoster(tx);
  const network = await tx.lock(Network);
  const cityIds = members.map(({ cityId }) => cityId);
  tx.append(NetworkFounded, network.found(foundedOn, meetingId, cityIds, tx.today));
  roster.begin(foundedOn);
  const cities = await firstCities(tx, members);
  for (const { cityId, founding = null } of members) {
    const membership = await openMembership(tx, cityId);
    const city = cities.get(cityId)!;
    const [joined, line] = membership.joinAtFoundation(founding, foundedOn, meetingId, { city, roster }, tx.today);
    tx.append(CityJoined, joined);
    await tx.save(membership, line);
  }
  await tx.save(network, roster);
  return readNetwork(tx.em);
}

/** Taken in the order of their ids, so that whoever else takes several cannot wait for us in a circle. */
async function firstCities(tx: EventTransaction, members: FirstMember[]): Promise<Map<string, City>> {
  const cities = new Map<string, City>();
  for (const { cityId } of members.toSorted((a, b) => (a.cityId < b.cityId ? -1 : 1))) {
    const at = members.findLastIndex((each) => each.cityId === cityId);
    if (cities.has(cityId)) throw invalid(`/members/${at}/cityId`, `${cityId} is named twice`);
    // `false` would claim to know: nobody does, so it is not taken.
    if ((members[at]!.founding as unknown) === false)
      throw invalid(`/members/${at}/founding`, 'must be true, or null where it is not known');
    await tx.named(City, `/members/${at}/cityId`, cityId);
    cities.set(cityId, await tx.lock(City, cityId));
  }
  return cities;
}
