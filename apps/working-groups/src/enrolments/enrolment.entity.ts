import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CityEnrolled, CityEnrolmentRequested, CityEnrolmentWithdrawn, CityLive } from '#contracts';
import { newId, refused, set, type LocalDate } from '#domain';

export const enrolmentStates = ['requested', 'enrolled', 'live', 'withdrawn'] as const;
type EnrolmentState = (typeof enrolmentStates)[number];

/** A member takes part in an item in which cities take part on request. */
@Entity('enrolment')
export class Enrolment {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'item_id' }) itemId: string;
  @Column('text', { name: 'city_id' }) cityId: string;
  /** Of the roster that it was requested at: only a later change of the roster withdraws it. */
  @Column('int', { name: 'roster_version' }) rosterVersion: number;
  @Column('text') state: EnrolmentState = 'requested';
  @Column('text', { nullable: true }) note: string | null;
  @Column('date', { name: 'live_on', nullable: true }) liveOn: LocalDate | null = null;
  @Column('text', { name: 'withdrawal_reason', nullable: true }) withdrawalReason: string | null = null;
  @Column('int') version: number = 0;

  static request(itemId: string, cityId: string, rosterVersion: number, note: string | null = null): Enrolment {
    return set(new Enrolment(), { id: newId(), itemId, cityId, rosterVersion, note });
  }

  requested(): CityEnrolmentRequested {
    return { ...this.named(), note: this.note };
  }

  accept(): CityEnrolled {
    this.mustBe('requested');
    this.state = 'enrolled';
    return this.named();
  }

  goLive(on: LocalDate): CityLive {
    this.mustBe('enrolled');
    set<Enrolment>(this, { state: 'live', liveOn: on });
    return { ...this.named(), on };
  }

  withdraw(reason: string): CityEnrolmentWithdrawn {
    if (this.state === 'withdrawn') throw refused('enrolment-withdrawn', { enrolmentId: this.id });
    set<Enrolment>(this, { state: 'withdrawn', withdrawalReason: reason });
    return { ...this.named(), reason };
  }

  private mustBe(state: 'requested' | 'enrolled'): void {
    if (this.state !== state) throw refused(`enrolment-not-${state}`, { state: this.state });
  }

  private named() {
    return { enrolmentId: this.id, itemId: this.itemId, cityId: this.cityId };
  }
}
