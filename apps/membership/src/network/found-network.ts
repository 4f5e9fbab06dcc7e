import { Injectable } from '@nestjs/common';
import { NetworkFounded } from '#contracts';
import { Clock, invalid, unknownReference, type LocalDate } from '#domain';
import { UnitOfWork, type EventTransaction, type Origin } from '#events';
import { BooleanField, IdField, ListField, LocalDateField, SlugField } from '#http';
import { City } from '../cities/city.entity.ts';
import { openMembership } from '../memberships/open-membership.ts';
import { changeRoster } from './change-roster.ts';
import { lockRoster } from './lock-roster.ts';
import type { NetworkView } from './network.view.ts';
import { Network } from './network.entity.ts';
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

@Injectable()
export class FoundNetwork {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** NetworkFounded, then CityJoined for each first member in the order given: 1, 2, 3 … */
  run({ foundedOn, meetingId = null, members }: FoundNetworkBody, by: Origin): Promise<NetworkView> {
    return this.work.transaction(by, async (tx) => {
      const today = this.clock.today();
      const roster = await lockRoster(tx);
      const network = await tx.lock(Network);
      const cityIds = members.map(({ cityId }) => cityId);
      tx.append(NetworkFounded, network.found(foundedOn, meetingId, cityIds, today));
      roster.begin(foundedOn);
      const cities = await firstCities(tx, members);
      for (const { cityId, founding = null } of members) {
        const membership = await openMembership(tx, cityId);
        const city = cities.get(cityId)!;
        const joined = membership.joinAtFoundation(founding, foundedOn, meetingId, { city, roster }, today);
        await tx.save(membership, changeRoster(tx, 'joined', joined));
      }
      await tx.save(network, roster);
      return readNetwork(tx);
    });
  }
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
    const city = await tx.findOne(City, { id: cityId }, { lock: true });
    if (!city) throw unknownReference('city', `/members/${at}/cityId`, cityId);
    cities.set(cityId, city);
  }
  return cities;
}
