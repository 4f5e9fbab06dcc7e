import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlatformOffered, PlatformOfferWithdrawn } from '#contracts';
import { decimalsMustFit, newId, refused, set } from '#domain';

export const offerStates = ['offered', 'withdrawn'] as const;

export interface OfferTerms {
  providerCityId: string;
  name: string;
  itemId?: string | null;
  fee: string;
  currency: string;
  supportContact: string;
  meetingId?: string | null;
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
  @Column('text') state: (typeof offerStates)[number] = 'offered';
  @Column('text', { name: 'withdrawal_reason', nullable: true }) withdrawalReason: string | null = null;
  @Column('int') version: number = 0;

  /** The provider must be one of `members`. */
  static offer({ itemId = null, meetingId = null, ...terms }: OfferTerms, members: readonly string[]): PlatformOffer {
    decimalsMustFit('/fee', terms.fee, terms.currency);
    if (!members.includes(terms.providerCityId)) throw refused('city-not-member', { cityId: terms.providerCityId });
    return set(new PlatformOffer(), { id: newId(), ...terms, itemId, meetingId });
  }

  /** To every one of `members` but the provider. */
  offered(members: readonly string[]): PlatformOffered {
    const { id: offerId, providerCityId, name, itemId, fee, currency, supportContact, meetingId } = this;
    const eligibleCityIds = members.filter((cityId) => this.isFor(cityId));
    return { offerId, providerCityId, name, itemId, fee, currency, supportContact, meetingId, eligibleCityIds };
  }

  withdraw(reason: string): PlatformOfferWithdrawn {
    this.mustStand();
    set<PlatformOffer>(this, { state: 'withdrawn', withdrawalReason: reason });
    return { offerId: this.id, providerCityId: this.providerCityId, reason };
  }

  isFor(cityId: string): boolean {
    return cityId !== this.providerCityId;
  }

  mustStand(): void {
    if (this.state !== 'offered') throw refused('platform-offer-withdrawn', { offerId: this.id });
  }
}
