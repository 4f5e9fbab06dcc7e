import { Column, Entity, PrimaryColumn } from 'typeorm';
import { set, type LocalDate } from '#domain';

export interface Assessment {
  level: number;
  target: number | null;
  on: LocalDate;
}

@Entity('level_assessment')
export class LevelAssessment implements Assessment {
  @PrimaryColumn('uuid', { name: 'level_id' }) levelId: string;
  /** 1, 2, 3 … in the order in which a city's were entered. */
  @PrimaryColumn('int') number: number;
  @Column('int') level: number;
  @Column('int', { nullable: true }) target: number | null;
  @Column('date', { name: 'assessed_on' }) on: LocalDate;

  static of(levelId: string, number: number, { level, target, on }: Assessment): LevelAssessment {
    return set(new LevelAssessment(), { levelId, number, level, target, on });
  }
}
