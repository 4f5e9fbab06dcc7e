import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StopCancelled, StopCompleted, StopRescheduled, StopScheduled } from '#contracts';
import { invalid, newId, refused, set, type LocalDate } from '#domain';

export const stopStates = ['scheduled', 'completed', 'cancelled'] as const;

/** Half-open: `until` is the first day that no longer belongs. */
export interface StopDays {
  from: LocalDate;
  until: LocalDate;
}

/** What its events say of its programme. */
export interface OfProgramme {
  title: string;
  leadCityId: string;
}

/** Where a travelling programme stays, and on which days. That no two have a day together, the table's constraint says as well. */
@Entity('stop')
export class Stop {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('text', { name: 'city_id' }) cityId: string;
  @Column('date', { name: 'from_on' }) from: LocalDate;
  @Column('date', { name: 'until_on' }) until: LocalDate;
  @Column('text') state: (typeof stopStates)[number] = 'scheduled';
  @Column('date', { name: 'completed_on', nullable: true }) completedOn: LocalDate | null = null;
  @Column('int', { nullable: true }) visitors: number | null = null;
  @Column('text', { name: 'cancellation_reason', nullable: true }) cancellationReason: string | null = null;
  @Column('int') version: number = 0;

  static schedule(programmeId: string, cityId: string, { from, until }: StopDays): Stop {
    refuseWithoutDay('/until', { from, until });
    return set(new Stop(), { id: newId(), programmeId, cityId, from, until });
  }

  scheduled(programme: OfProgramme): StopScheduled {
    return this.whole(programme);
  }

  /** Answers nothing where the days are those already. */
  reschedule(days: Partial<StopDays>, programme: OfProgramme): StopRescheduled | undefined {
    const before = { from: this.from, until: this.until };
    const { from, until } = { ...before, ...days };
    refuseWithoutDay(days.until === undefined ? '/from' : '/until', { from, until });
    this.mustBeOpen();
    if (from === before.from && until === before.until) return undefined;
    set<Stop>(this, { from, until });
    return { ...this.whole(programme), before };
  }

  complete(on: LocalDate, visitors: number | null, programme: OfProgramme): StopCompleted {
    this.mustBeOpen();
    if (on < this.from) throw refused('stop-not-begun', { on, from: this.from });
    set<Stop>(this, { state: 'completed', completedOn: on, visitors });
    return { ...this.whole(programme), on, visitors };
  }

  cancel(reason: string, programme: OfProgramme): StopCancelled {
    this.mustBeOpen();
    set<Stop>(this, { state: 'cancelled', cancellationReason: reason });
    return { ...this.whole(programme), reason };
  }

  private mustBeOpen(): void {
    if (this.state !== 'scheduled') throw refused(`stop-${this.state}`, { stopId: this.id });
  }

  private whole({ title, leadCityId }: OfProgramme): StopScheduled {
    const { id: stopId, programmeId, cityId, from, until } = this;
    return { stopId, programmeId, title, leadCityId, cityId, from, until };
  }
}

function refuseWithoutDay(pointer: string, { from, until }: StopDays): void {
  if (until <= from) throw invalid(pointer, `must leave a day: from ${from}, until before ${until}`);
}
