import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TravellingProgrammeCancelled, TravellingProgrammePlanned, TravellingProgrammeUpdated } from '#contracts';
import { invalid, newId, refused, set, type LocalDate } from '#domain';
import type { Stop } from './stop.entity.ts';

export const programmeKinds = ['festival-train', 'travelling-museum', 'travelling-festival', 'other'] as const;
export const programmeStates = ['planned', 'running', 'done', 'cancelled'] as const;
export type ProgrammeState = (typeof programmeStates)[number];

export interface ProgrammeTerms {
  kind: (typeof programmeKinds)[number];
  title: string;
  itemId: string;
  leadCityId: string;
  supportingCityIds?: string[];
}
export type ProgrammeChanges = Partial<Pick<ProgrammeTerms, 'title' | 'leadCityId' | 'supportingCityIds'>>;

/** What travels from city to city. Its state is not stored: it follows its stops, which are counted here, and the day. */
@Entity('travelling_programme')
export class TravellingProgramme {
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: ProgrammeTerms['kind'];
  @Column('text') title: string;
  @Column('uuid', { name: 'item_id' }) itemId: string;
  @Column('text', { name: 'lead_city_id' }) leadCityId: string;
  @Column('text', { name: 'supporting_city_ids', array: true }) supportingCityIds: string[];
  @Column('date', { name: 'first_on', nullable: true }) firstOn: LocalDate | null = null;
  @Column('int', { name: 'open_stops' }) openStops: number = 0;
  @Column('int', { name: 'completed_stops' }) completedStops: number = 0;
  @Column('text', { name: 'cancellation_reason', nullable: true }) cancellationReason: string | null = null;
  @Column('int') version: number = 0;

  static plan({ kind, title, itemId, leadCityId, supportingCityIds = [] }: ProgrammeTerms): TravellingProgramme {
    refuseLeadAmong(supportingCityIds, leadCityId);
    return set(new TravellingProgramme(), {
      id: newId(),
      kind,
      title,
      itemId,
      leadCityId,
      supportingCityIds: supportingCityIds.toSorted(),
    });
  }

  planned(): TravellingProgrammePlanned {
    return this.whole();
  }

  /** Answers nothing where nothing differs. */
  update({
    title = this.title,
    leadCityId = this.leadCityId,
    supportingCityIds,
  }: ProgrammeChanges): TravellingProgrammeUpdated | undefined {
    const supporting = supportingCityIds ?? this.supportingCityIds;
    if (supportingCityIds === undefined && supporting.includes(leadCityId)) throw invalid('/leadCityId', 'is among those that support it');
    refuseLeadAmong(supporting, leadCityId);
    this.mustNotBeCancelled();
    const before = JSON.stringify(this.whole());
    set<TravellingProgramme>(this, { title, leadCityId, supportingCityIds: supporting.toSorted() });
    return JSON.stringify(this.whole()) === before ? undefined : this.whole();
  }

  /** Its open stops are cancelled before it. */
  cancel(reason: string): TravellingProgrammeCancelled {
    set<TravellingProgramme>(this, { cancellationReason: reason });
    return { ...this.whole(), reason };
  }

  mustBeCancellable(): void {
    this.mustNotBeCancelled();
    if (this.isDone()) throw refused('travelling-programme-done', { programmeId: this.id });
  }

  mustNotBeCancelled(): void {
    if (this.cancellationReason !== null) throw refused('travelling-programme-cancelled', { programmeId: this.id });
  }

  /** All its stops, as they are now: none that stands has a day of another. */
  follow(stops: readonly Stop[]): void {
    const standing = stops.filter(({ state }) => state !== 'cancelled').toSorted((a, b) => (a.from < b.from ? -1 : 1));
    for (const [at, { from, until }] of standing.entries()) {
      const next = standing[at + 1];
      if (next && next.from < until)
        throw refused('stop-overlaps', {
          stops: [
            { from, until },
            { from: next.from, until: next.until },
          ],
        });
    }
    const completedStops = standing.filter(({ state }) => state === 'completed').length;
    const [firstOn, openStops] = [standing[0]?.from ?? null, standing.length - completedStops];
    set<TravellingProgramme>(this, { firstOn, openStops, completedStops });
  }

  stateOn(day: LocalDate): ProgrammeState {
    if (this.cancellationReason !== null) return 'cancelled';
    if (this.isDone()) return 'done';
    return this.firstOn !== null && this.firstOn <= day ? 'running' : 'planned';
  }

  /** For the ETag: a programme that begins to run is another answer, though nobody has changed it. */
  versionOn(day: LocalDate): number {
    return this.version * 2 + Number(this.stateOn(day) === 'running');
  }

  private isDone(): boolean {
    return this.completedStops > 0 && this.openStops === 0;
  }

  private whole(): TravellingProgrammePlanned {
    const { id: programmeId, kind, title, itemId, leadCityId, supportingCityIds } = this;
    return { programmeId, kind, title, itemId, leadCityId, supportingCityIds };
  }
}

function refuseLeadAmong(supportingCityIds: readonly string[], leadCityId: string): void {
  const at = supportingCityIds.indexOf(leadCityId);
  if (at >= 0) throw invalid(`/supportingCityIds/${at}`, 'leads the programme');
}
