import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AdoptionRequested, PlatformWentLive, TechnicalSupportAssigned } from '#contracts';
import { newId, refused, set, type LocalDate } from '#domain';

export const adoptionStates = ['requested', 'supported', 'live'] as const;

/** A city takes a platform up, with the provider's technical support. */
@Entity('adoption')
export class Adoption {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'offer_id' }) offerId: string;
  @Column('text', { name: 'city_id' }) cityId: string;
  @Column('text') state: (typeof adoptionStates)[number] = 'requested';
  @Column('text', { name: 'support_contact', nullable: true }) supportContact: string | null = null;
  @Column('uuid', { name: 'support_person_id', nullable: true }) supportPersonId: string | null = null;
  @Column('date', { name: 'live_on', nullable: true }) liveOn: LocalDate | null = null;
  @Column('text', { nullable: true }) url: string | null = null;
  @Column('int') version: number = 0;

  static request(offerId: string, cityId: string): Adoption {
    return set(new Adoption(), { id: newId(), offerId, cityId });
  }

  requested(): AdoptionRequested {
    return { adoptionId: this.id, offerId: this.offerId, cityId: this.cityId };
  }

  /** Support may pass to somebody else, also once the platform is live. Answers nothing where it stays. */
  support(contact: string, personId: string | null = null): TechnicalSupportAssigned | undefined {
    if (this.state !== 'requested' && this.supportContact === contact && this.supportPersonId === personId) return undefined;
    if (this.state === 'requested') this.state = 'supported';
    set<Adoption>(this, { supportContact: contact, supportPersonId: personId });
    return { ...this.requested(), contact, personId };
  }

  goLive(on: LocalDate, url: string | null = null): PlatformWentLive {
    if (this.state !== 'supported') throw refused('adoption-not-supported', { state: this.state });
    set<Adoption>(this, { state: 'live', liveOn: on, url });
    return { ...this.requested(), on, url };
  }
}
