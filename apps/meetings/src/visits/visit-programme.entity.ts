import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VisitProgrammeAnnounced, VisitProgrammeCompleted } from '#contracts';
import { holdsOn, newId, refused, set, type LocalDate } from '#domain';
import type { KnownPresidency } from '#roster';
import { coverageOf, type Visit } from './visit.entity.ts';

export const programmeStates = ['announced', 'completed'] as const;

/** The visits that a term president has announced: one slot for each member but the president's own city. */
@Entity('visit_programme')
export class VisitProgramme {
  @PrimaryColumn('uuid') id: string;

  @Column('uuid', { name: 'presidency_id' }) presidencyId: string;

  /** The president. */
  @Column('uuid', { name: 'person_id' }) personId: string;

  /** The president's own city. */
  @Column('text', { name: 'city_id' }) cityId: string;

  @Column('text') state: (typeof programmeStates)[number] = 'announced';

  @Column('date', { name: 'announced_on' }) announcedOn: LocalDate;

  @Column('int', { name: 'roster_version' }) rosterVersion: number;

  @Column('date', { name: 'completed_on', nullable: true }) completedOn: LocalDate | null = null;

  @Column('text', { name: 'completion_reason', nullable: true }) completionReason: string | null = null;

  /** `today`: a presidency that is over by then has nothing more to announce. */
  static announce(presidency: KnownPresidency, announcedOn: LocalDate, rosterVersion: number, today: LocalDate): VisitProgramme {
    const { id: presidencyId, personId, cityId, until } = presidency;
    if (until !== null && until <= today) throw refused('presidency-ended', { until });
    if (!holdsOn(presidency, announcedOn)) throw refused('presidency-not-active', { on: announcedOn });
    return set(new VisitProgramme(), { id: newId(), presidencyId, personId, cityId, announcedOn, rosterVersion });
  }

  announced(cityIds: string[]): VisitProgrammeAnnounced {
    const { id: programmeId, cityId, presidencyId, personId, announcedOn, rosterVersion } = this;
    return { programmeId, cityId, presidencyId, personId, announcedOn, rosterVersion, cityIds };
  }

  /** The presidency's end completes it, whatever is still open; undefined when it was completed before. */
  complete(completedOn: LocalDate, visits: readonly Visit[]): VisitProgrammeCompleted | undefined {
    if (this.state === 'completed') return undefined;
    const reason = 'presidency-ended';
    set<VisitProgramme>(this, { state: 'completed', completedOn, completionReason: reason });
    const { visited, planned, open } = coverageOf(visits);
    return { programmeId: this.id, presidencyId: this.presidencyId, completedOn, reason, visited, planned, open };
  }

  mustGoOn(): void {
    if (this.state === 'completed') throw refused('visit-programme-completed', { completedOn: this.completedOn });
  }
}
