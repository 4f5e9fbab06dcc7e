import { Column, Entity, PrimaryColumn } from 'typeorm';
import { set, type LocalDate } from '#domain';

/** The network judges figures by a limit from then on. */
@Entity('limit_adoption')
export class LimitAdoption {
  @PrimaryColumn('text', { name: 'limit_id' }) limitId: string;
  @Column('date', { name: 'adopted_on' }) adoptedOn: LocalDate;
  @Column('int') version: number = 0;

  static of(limitId: string, adoptedOn: LocalDate): LimitAdoption {
    return set(new LimitAdoption(), { limitId, adoptedOn });
  }
}
