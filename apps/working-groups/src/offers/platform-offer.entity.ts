import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlatformOffered, PlatformOfferWithdrawn } from '#contracts';
import { newId, refused } from '#domain';

export interface OfferTerms {
  providerCityId: string;
  name: string;
  itemId?: string;
  fee: string;
  currency: string;
  supportContact: string;
  meetingId?: string;
}

/** A platform that one member city offers to all the others. */
@Entity('platform_offer')
export class PlatformOffer {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'provider_city_id' }) providerCityId: string;
  @Column('text') name: string;
  @Column('uuid', { name: 'item_id', nullable: true }) itemId: string | null;
  /** A decimal, as it was given. */
  @Column('text') fee: string;
  @Column('text') currency: string;
  @Column('text', { name: 'support_contact' }) supportContact: string;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId: string | null;
  @Column('text') state: 'offered' | 'withdrawn' = 'offered';
  @Column('text', { name: 'withdrawal_reason', nullable: true }) withdrawalReason: string | null = null;
  @Column('int') version: number = 0;

  /** To every one of `members` but the provider, which must be one of them. */
  static make({ itemId, meetingId, ...terms }: OfferTerms, members: readonly string[]): [PlatformOffer, PlatformOffered] {
    if (!members.includes(terms.providerCityId)) throw refused('city-not-member', { cityId: terms.providerCityId });
    const offer = Object.assign(new PlatformOffer(), { id: newId(), ...terms, itemId: itemId ?? null, meetingId: meetingId ?? null });
    const eligibleCityIds = members.filter((cityId) => offer.isFor(cityId));
    return [offer, { offerId: offer.id, ...terms, itemId: offer.itemId, meetingId: offer.meetingId, eligibleCityIds }];
  }

  withdraw(reason: string): PlatformOfferWithdrawn {
    this.mustStand();
    Object.assign(this, { state: 'withdrawn', withdrawalReason: reason });
    return { offerId: this.id, providerCityId: this.providerCityId, reason };
  }

  isFor(cityId: string): boolean {
    return cityId !== this.providerCityId;
  }

  mustStand(): void {
    if (this.state !== 'offered') throw refused('platform-offer-withdrawn', { offerId: this.id });
  }
}
