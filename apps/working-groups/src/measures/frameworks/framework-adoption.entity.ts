import { Column, Entity, PrimaryColumn } from 'typeorm';
import { refused, set, type LocalDate } from '#domain';

/** The network compares its cities by a framework's indicators from then on. */
@Entity('framework_adoption')
export class FrameworkAdoption {
  @PrimaryColumn('text') framework: string;
  @Column('uuid', { name: 'item_id', nullable: true }) itemId: string | null;
  @Column('date', { name: 'adopted_on' }) adoptedOn: LocalDate;
  @Column('int') version: number = 0;

  static of(framework: string, itemId: string | null, adoptedOn: LocalDate): FrameworkAdoption {
    return set(new FrameworkAdoption(), { framework, itemId, adoptedOn });
  }

  mustBeFor(itemId: string | null): void {
    if (this.itemId !== itemId) throw refused('framework-adopted', { framework: this.framework, itemId: this.itemId });
  }
}
