import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  AttendanceConfirmed,
  AttendanceDeclined,
  AttendanceRecorded,
  ParticipantInvited,
  RefusalCode,
  RepresentativeExcused,
  SubstituteDesignated,
} from '#contracts';
import { refused, set } from '#domain';

export const standings = ['member', 'invited', 'guest'] as const;
export type Standing = (typeof standings)[number];
export const attendanceStates = ['invited', 'confirmed', 'declined', 'excused', 'present', 'represented', 'absent'] as const;

export interface Attendee {
  personId: string;
  as: 'principal' | 'substitute';
  chair: boolean;
  principalId: string | null;
  reason: string | null;
}

export interface Excuse {
  personId: string;
  reason: string;
}

export interface Substitution {
  personId: string;
  principalId: string;
  reason: string;
}

export interface Arrival {
  personId: string;
  standing: Standing;
  as: 'principal' | 'substitute';
  chair: boolean;
}

/** A city at a meeting, with its people: it has one voice however many of them come. */
@Entity('attendance')
export class Attendance {
  @PrimaryColumn('uuid', { name: 'meeting_id' }) meetingId: string;

  @PrimaryColumn('text', { name: 'city_id' }) cityId: string;

  @Column('text') standing: Standing;

  @Column('text') state: (typeof attendanceStates)[number] = 'invited';

  /** Who came. */
  @Column('jsonb') people: Attendee[] = [];

  @Column('jsonb') excused: Excuse[] = [];

  /** Who is to come in whose place. */
  @Column('jsonb') substitutes: Substitution[] = [];

  @Column('uuid', { name: 'confirmed_person_id', nullable: true }) confirmedPersonId: string | null = null;

  @Column('text', { name: 'decline_reason', nullable: true }) declineReason: string | null = null;

  /** The first city that came has 1. */
  @Column('int', { nullable: true }) arrival: number | null = null;

  @Column('int') version = 0;

  static of(meetingId: string, cityId: string, standing: Standing): Attendance {
    return set(new Attendance(), { meetingId, cityId, standing });
  }

  get hasCome(): boolean {
    return this.state === 'present' || this.state === 'represented';
  }

  invited(): ParticipantInvited {
    return { ...this.key(), standing: this.standing };
  }

  confirm(personId: string): AttendanceConfirmed {
    this.mustStillAnswer();
    if (this.state === 'confirmed' && this.confirmedPersonId === personId) throw refused('attendance-already-confirmed', { personId });
    this.excused = this.excused.filter((excuse) => excuse.personId !== personId);
    set<Attendance>(this, { state: 'confirmed', confirmedPersonId: personId, declineReason: null });
    return { ...this.key(), personId };
  }

  decline(reason: string | null): AttendanceDeclined {
    this.mustStillAnswer();
    if (this.state === 'declined') throw refused('attendance-already-declined');
    set<Attendance>(this, { state: 'declined', declineReason: reason, confirmedPersonId: null });
    return { ...this.key(), reason };
  }

  /** The person can't come; the city may still be represented by another. */
  excuse(personId: string, reason: string): RepresentativeExcused {
    if (this.excused.some((excuse) => excuse.personId === personId)) throw refused('representative-already-excused', { personId });
    this.mustNotHaveCome(personId, 'representative-present');
    this.excused = [...this.excused, { personId, reason }];
    if (!this.hasCome) set<Attendance>(this, { state: 'excused', confirmedPersonId: null });
    return { ...this.key(), personId, reason };
  }

  /** One substitute per principal: a later one takes the place, unless the earlier has come. Undefined when it is the same again. */
  designate(substitution: Substitution): SubstituteDesignated | undefined {
    const { personId, principalId, reason } = substitution;
    if (personId === principalId) throw refused('substitute-is-principal', { personId });
    this.mustNotHaveCome(principalId, 'principal-present');
    const before = this.substitutes.find((other) => other.principalId === principalId);
    if (before?.personId === personId && before.reason === reason) return undefined;
    const came = this.people.find((person) => person.principalId === principalId);
    if (came) throw refused('substitute-present', { personId: came.personId });
    this.substitutes = [...this.substitutes.filter((other) => other !== before), { personId, principalId, reason }];
    return { ...this.key(), personId, principalId, reason };
  }

  /** `arrival`: the city's number, should these be its first. A principal and the substitute don't both come; who was first stays. */
  checkIn({ personId, standing, as, chair }: Arrival, arrival: number): AttendanceRecorded {
    this.mustNotHaveCome(personId, 'already-checked-in');
    if (this.hasCome && this.standing !== standing) throw refused('standing-differs', { standing: this.standing });
    const substitution = as === 'substitute' ? this.substitutes.find((each) => each.personId === personId) : undefined;
    if (as === 'substitute' && !substitution) throw refused('substitute-not-designated', { personId });
    if (substitution) this.mustNotHaveCome(substitution.principalId, 'principal-present');
    const inTheirPlace = this.people.find(({ principalId }) => principalId === personId);
    if (inTheirPlace) throw refused('already-represented', { personId, substituteId: inTheirPlace.personId });
    const { principalId = null, reason = null } = substitution ?? {};
    this.people = [...this.people, { personId, as, chair, principalId, reason }];
    this.excused = this.excused.filter((excuse) => excuse.personId !== personId);
    const state = this.people.some((person) => person.as === 'principal') ? 'present' : 'represented';
    set<Attendance>(this, { standing, state, arrival: this.arrival ?? arrival });
    return { ...this.key(), personId, standing, as, chair, state, principalId, reason };
  }

  /** Another chair was named while the meeting is open. */
  chairedBy(chairPersonId: string): void {
    this.people = this.people.map((person) => ({ ...person, chair: person.personId === chairPersonId }));
  }

  private mustStillAnswer(): void {
    if (this.hasCome || this.state === 'absent') throw refused('attendance-recorded', { state: this.state });
  }

  private mustNotHaveCome(personId: string, code: RefusalCode): void {
    if (this.people.some((person) => person.personId === personId)) throw refused(code, { personId });
  }

  private key() {
    return { meetingId: this.meetingId, cityId: this.cityId };
  }
}

/** The cities that came, in the order they did. */
export const presentOf = (attendances: readonly Attendance[]): Attendance[] =>
  attendances.filter(({ hasCome }) => hasCome).toSorted((a, b) => a.arrival! - b.arrival!);
