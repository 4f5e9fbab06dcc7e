import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  CityJoinedWorkingGroup,
  CityLeftWorkingGroup,
  WorkingGroupConcluded,
  WorkingGroupFormed,
  WorkingGroupUpdated,
} from '#contracts';
import { notFound, refused, set, type LocalDate } from '#domain';

export const groupStates = ['active', 'concluded'] as const;

export interface GroupTerms {
  name: string;
  goals: string[];
  leadCityId?: string | null;
}

/** Cities that work on common goals. The lead city is one of them. */
@Entity('working_group')
export class WorkingGroup {
  @PrimaryColumn('text') id: string;
  @Column('text') name: string;
  @Column('text', { array: true }) goals: string[];
  @Column('text', { name: 'lead_city_id', nullable: true }) leadCityId: string | null = null;
  @Column('text') state: (typeof groupStates)[number] = 'active';
  @Column('text', { name: 'city_ids', array: true }) cityIds: string[] = [];
  @Column('date', { name: 'concluded_on', nullable: true }) concludedOn: LocalDate | null = null;
  @Column('text', { name: 'conclusion_reason', nullable: true }) conclusionReason: string | null = null;
  @Column('int') version: number = 0;

  static form(id: string, { name, goals, leadCityId = null }: GroupTerms): WorkingGroup {
    return set(new WorkingGroup(), { id, name, goals, leadCityId });
  }

  formed(): WorkingGroupFormed {
    return this.whole();
  }

  /** Answers nothing where nothing differs: then there is no event either. */
  update({ name = this.name, goals = this.goals, leadCityId = this.leadCityId }: Partial<GroupTerms>): WorkingGroupUpdated | undefined {
    this.mustBeActive();
    const before = JSON.stringify(this.whole());
    set<WorkingGroup>(this, { name, goals, leadCityId });
    return JSON.stringify(this.whole()) === before ? undefined : this.whole();
  }

  conclude(on: LocalDate, reason: string): WorkingGroupConcluded {
    this.mustBeActive();
    set<WorkingGroup>(this, { state: 'concluded', concludedOn: on, conclusionReason: reason });
    return { groupId: this.id, on, reason };
  }

  /** Answers nothing for a city that is in the group already. */
  join(cityId: string, isMember: boolean): CityJoinedWorkingGroup | undefined {
    this.mustBeActive();
    if (!isMember) throw refused('city-not-member', { cityId });
    if (this.cityIds.includes(cityId)) return undefined;
    this.cityIds = [...this.cityIds, cityId].sort();
    return { groupId: this.id, cityId };
  }

  /** Also after the group has concluded: leaving adds nothing to it. */
  leave(cityId: string): CityLeftWorkingGroup {
    if (!this.cityIds.includes(cityId)) throw notFound('city-of-working-group', cityId);
    if (this.leadCityId === cityId) throw refused('city-leads-working-group', { cityId });
    this.cityIds = this.cityIds.filter((each) => each !== cityId);
    return { groupId: this.id, cityId };
  }

  mustBeActive(): void {
    if (this.state !== 'active') throw refused('working-group-concluded', { groupId: this.id });
  }

  private whole(): WorkingGroupUpdated {
    return { groupId: this.id, name: this.name, goals: this.goals, leadCityId: this.leadCityId };
  }
}
