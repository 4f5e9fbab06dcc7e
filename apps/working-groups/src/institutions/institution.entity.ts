import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InstitutionRegistered } from '#contracts';
import { newId, set } from '#domain';

export interface NewInstitution {
  name: string;
  kind: string;
  country?: string | null;
  email?: string | null;
}

/** With whom the network speaks that is no city. */
@Entity('institution')
export class Institution {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') kind: string;
  @Column('text', { nullable: true }) country: string | null;
  /** As it was given: nobody there has confirmed it. No event has it. */
  @Column('text', { nullable: true }) email: string | null;
  @Column('int') version: number = 0;

  static register({ name, kind, country = null, email = null }: NewInstitution): Institution {
    return set(new Institution(), { id: newId(), name, kind, country, email });
  }

  registered(): InstitutionRegistered {
    const { id: institutionId, name, kind, country } = this;
    return { institutionId, name, kind, country };
  }
}
