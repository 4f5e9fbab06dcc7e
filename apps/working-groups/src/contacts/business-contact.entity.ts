import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BusinessContactClosed, BusinessContactOpened } from '#contracts';
import { invalid, newId, refused, set } from '#domain';

export const contactStates = ['opened', 'closed'] as const;

export interface ContactTerms {
  fromCityId: string;
  toCityId: string;
  subject: string;
}

/** Business people of one member city are helped in another. */
@Entity('business_contact')
export class BusinessContact {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'from_city_id' }) fromCityId: string;
  @Column('text', { name: 'to_city_id' }) toCityId: string;
  @Column('text') subject: string;
  @Column('text') state: (typeof contactStates)[number] = 'opened';
  @Column('text', { nullable: true }) outcome: string | null = null;
  @Column('int') version: number = 0;

  static open({ fromCityId, toCityId, subject }: ContactTerms): BusinessContact {
    if (fromCityId === toCityId) throw invalid('/toCityId', 'must be another city than /fromCityId');
    return set(new BusinessContact(), { id: newId(), fromCityId, toCityId, subject });
  }

  opened(): BusinessContactOpened {
    const { id: contactId, fromCityId, toCityId, subject } = this;
    return { contactId, fromCityId, toCityId, subject };
  }

  close(outcome: string): BusinessContactClosed {
    if (this.state !== 'opened') throw refused('business-contact-closed', { contactId: this.id });
    set<BusinessContact>(this, { state: 'closed', outcome });
    return { ...this.opened(), outcome };
  }
}
