import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What figures that were reported under this edition of an indicator mean. Never changed. */
@Entity('indicator_edition')
export class IndicatorEdition {
  @PrimaryColumn('text') code: string;
  @PrimaryColumn('int') edition: number;
  @Column('text') unit: string;
  @Column('text') period: string;
  @Column('text') better: string;
  @Column('text', { nullable: true }) denominator: string | null;
}
