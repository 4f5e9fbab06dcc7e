import { In } from 'typeorm';
import type { EventTransaction } from '#events';
import { City } from '../cities/city.entity.ts';
import { Membership, openStates } from './membership.entity.ts';

/** The city's open membership, or a new one. The city's row is held meanwhile, so two acts at once cannot both open one. */
export async function openMembership(tx: EventTransaction, cityId: string): Promise<Membership> {
  await tx.lock(City, cityId);
  return (await tx.findOne(Membership, { cityId, state: In(openStates) }, { lock: true })) ?? Membership.of(cityId);
}
