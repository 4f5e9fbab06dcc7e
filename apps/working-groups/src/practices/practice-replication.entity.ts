import { Column, Entity, PrimaryColumn } from 'typeorm';
import { newId, set, type LocalDate } from '#domain';

export interface Replication {
  cityId: string;
  on: LocalDate;
  note?: string | null;
}

@Entity('practice_replication')
export class PracticeReplication {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'practice_id' }) practiceId: string;
  @Column('text', { name: 'origin_city_id' }) originCityId: string;
  @Column('text', { name: 'city_id' }) cityId: string;
  @Column('date', { name: 'replicated_on' }) on: LocalDate;
  @Column('text', { nullable: true }) note: string | null;

  static of(practiceId: string, originCityId: string, { cityId, on, note = null }: Replication): PracticeReplication {
    return set(new PracticeReplication(), { id: newId(), practiceId, originCityId, cityId, on, note });
  }
}
