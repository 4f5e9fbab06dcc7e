import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PracticePublished, PracticeReplicated, PracticeSubmitted } from '#contracts';
import { newId, refused, set } from '#domain';
import { PracticeReplication, type Replication } from './practice-replication.entity.ts';

export const practiceStates = ['submitted', 'published'] as const;

export interface PracticeTerms {
  cityId: string;
  title: string;
  text: string;
  groupId?: string | null;
}

/** What has worked in one city, and others may do after it. */
@Entity('practice')
export class Practice {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'city_id' }) cityId: string;
  @Column('text', { name: 'group_id', nullable: true }) groupId: string | null;
  @Column('text') title: string;
  @Column('text') text: string;
  @Column('text') state: (typeof practiceStates)[number] = 'submitted';
  @Column('int', { name: 'replication_count' }) replicationCount: number = 0;
  @Column('int') version: number = 0;

  static submit({ cityId, title, text, groupId = null }: PracticeTerms): Practice {
    return set(new Practice(), { id: newId(), cityId, title, text, groupId });
  }

  submitted(): PracticeSubmitted {
    return { ...this.named(), text: this.text };
  }

  publish(): PracticePublished {
    if (this.state !== 'submitted') throw refused('practice-published', { practiceId: this.id });
    this.state = 'published';
    return this.named();
  }

  /** `cityIds` have replicated it before. */
  replicate(replication: Replication, cityIds: readonly string[]): [PracticeReplicated, PracticeReplication] {
    const { cityId, on, note = null } = replication;
    if (cityId === this.cityId) throw refused('practice-of-own-city', { cityId });
    if (this.state !== 'published') throw refused('practice-not-published', { state: this.state });
    if (cityIds.includes(cityId)) throw refused('practice-replicated', { cityId });
    this.replicationCount++;
    const entered = PracticeReplication.of(this.id, this.cityId, replication);
    return [{ ...this.named(), replicationId: entered.id, originCityId: this.cityId, cityId, on, note }, entered];
  }

  private named() {
    return { practiceId: this.id, cityId: this.cityId, groupId: this.groupId, title: this.title };
  }
}
