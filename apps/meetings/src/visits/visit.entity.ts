import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VisitMade, VisitPlanned } from '#contracts';
import { refused, set, type LocalDate } from '#domain';
import type { Meeting } from '../meetings/meeting.entity.ts';

export const visitStates = ['open', 'planned', 'made', 'withdrawn'] as const;

export interface VisitPlan {
  plannedOn?: LocalDate | null;
  purpose?: string | null;
}

/** A city's slot in a programme: open → planned → made, or open → made; withdrawn while the city is no member. */
@Entity('visit')
export class Visit {
  @PrimaryColumn('uuid', { name: 'programme_id' }) programmeId: string;

  @PrimaryColumn('text', { name: 'city_id' }) cityId: string;

  @Column('text') state: (typeof visitStates)[number] = 'open';

  @Column('date', { name: 'planned_on', nullable: true }) plannedOn: LocalDate | null = null;

  @Column('text', { nullable: true }) purpose: string | null = null;

  @Column('date', { name: 'made_on', nullable: true }) madeOn: LocalDate | null = null;

  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId: string | null = null;

  static slot(programmeId: string, cityId: string): Visit {
    return set(new Visit(), { programmeId, cityId });
  }

  plan({ plannedOn = null, purpose = null }: VisitPlan): VisitPlanned {
    this.mustBeAhead();
    set<Visit>(this, { state: 'planned', plannedOn, purpose });
    return { ...this.key(), plannedOn, purpose };
  }

  /** `meeting`: the one that the president came for, held in this city. */
  make(on: LocalDate, meeting: Meeting | null): VisitMade {
    this.mustBeAhead();
    if (meeting && meeting.hostCityId !== this.cityId) throw refused('meeting-in-another-city', { hostCityId: meeting.hostCityId });
    if (meeting?.state === 'cancelled') throw refused('meeting-cancelled', { state: meeting.state });
    set<Visit>(this, { state: 'made', madeOn: on, meetingId: meeting?.id ?? null });
    return { ...this.key(), on, meetingId: this.meetingId };
  }

  /** The city is a member again. A visit that was made stays made. True when there is a slot where there was none. */
  reopen(): boolean {
    if (this.state !== 'withdrawn') return false;
    this.state = 'open';
    return true;
  }

  /** True when a slot is gone. */
  withdraw(): boolean {
    if (this.state === 'made' || this.state === 'withdrawn') return false;
    set<Visit>(this, { state: 'withdrawn', plannedOn: null, purpose: null });
    return true;
  }

  private mustBeAhead(): void {
    if (this.state === 'made') throw refused('visit-already-made', { on: this.madeOn });
    if (this.state === 'withdrawn') throw refused('visit-withdrawn', { cityId: this.cityId });
  }

  private key() {
    return { programmeId: this.programmeId, cityId: this.cityId };
  }
}

export interface Coverage {
  visited: number;
  planned: number;
  open: number;
  /** Of all slots that are not withdrawn, to one decimal. */
  percent: number;
}

export function coverageOf(visits: readonly Pick<Visit, 'state'>[]): Coverage {
  const count = (of: Visit['state']) => visits.filter(({ state }) => state === of).length;
  const [visited, planned, open] = [count('made'), count('planned'), count('open')];
  const slots = visited + planned + open;
  return { visited, planned, open, percent: slots === 0 ? 0 : Math.round((visited / slots) * 1000) / 10 };
}
