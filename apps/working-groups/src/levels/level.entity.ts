import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CityLevelAssessed } from '#contracts';
import { newId, set, type LocalDate } from '#domain';
import type { ActionItem } from '../items/action-item.entity.ts';
import { LevelAssessment, type Assessment } from './level-assessment.entity.ts';

/** How far a city is with an item: what was assessed for the latest day. */
@Entity('level')
export class Level {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'item_id' }) itemId: string;
  @Column('text', { name: 'city_id' }) cityId: string;
  @Column('int') level: number;
  @Column('int', { nullable: true }) target: number | null;
  @Column('date', { name: 'assessed_on' }) on: LocalDate;
  /** How many there have been. */
  @Column('int') assessments: number = 0;
  @Column('int') version: number = 0;

  static of(itemId: string, cityId: string): Level {
    return set(new Level(), { id: newId(), itemId, cityId });
  }

  /** One more. Of two for one day the one that was entered later counts; one for an earlier day stands in the history alone. */
  assess(assessment: Assessment, { id: itemId, groupId, code }: ActionItem): [CityLevelAssessed, LevelAssessment] {
    const before = this.assessments === 0 ? null : { level: this.level, target: this.target, on: this.on };
    if (!before || assessment.on >= before.on) set<Level>(this, assessment);
    const entered = LevelAssessment.of(this.id, ++this.assessments, assessment);
    return [{ levelId: this.id, itemId, groupId, code, cityId: this.cityId, ...assessment, before }, entered];
  }
}
