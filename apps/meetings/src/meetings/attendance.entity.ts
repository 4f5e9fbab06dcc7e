import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  AttendanceConfirmed,
  AttendanceDeclined,
  AttendanceRecorded,
  AttendanceWithdrawn,
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

/** What stood of a city before it came. */
export interface BeforeArrival {
  standing: Standing;
  /** Null where it had no place: it came uninvited. */
  state: (typeof attendanceStates)[number] | null;
  /** Excuses that ended because those people came. */
  excused: Excuse[];
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

  /** Rises in the order the cities came. */
  @Column('int', { nullable: true }) arrival: number | null = null;

  /** What a withdrawal of its check-ins goes back to. Null until it has come, and of one whom older code has checked in. */
  @Column('jsonb', { name: 'before_arrival', nullable: true }) beforeArrival: BeforeArrival | null = null;

  @Column('int') version = 0;

  static of(meetingId: string, cityId: string, standing: Standing): Attendance {
    return set(new Attendance(), { meetingId, cityId, standing });
  }

  /** Comes uninvited: a check-in gives it its place, and a withdrawal takes that away. */
  static uninvited(meetingId: string, cityId: string, standing: Standing): Attendance {
    return set(Attendance.of(meetingId, cityId, standing), { beforeArrival: { standing, state: null, excused: [] } });
  }

  get hasPlace(): boolean {
    return this.hasCome || this.beforeArrival?.state !== null;
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
    else if (this.beforeArrival) this.beforeArrival = { ...this.beforeArrival, state: 'excused' };
    return { ...this.key(), personId, reason };
  }

  /**
   * One substitute per principal and one principal per substitute: a later designation takes the place of an earlier, unless that
   * substitute has come. Undefined when it is the same again.
   */
  designate(substitution: Substitution): SubstituteDesignated | undefined {
    const { personId, principalId, reason } = substitution;
    if (personId === principalId) throw refused('substitute-is-principal', { personId });
    this.mustNotHaveCome(principalId, 'principal-present');
    const before = this.substitutes.find((other) => other.principalId === principalId);
    if (before?.personId === personId && before.reason === reason) return undefined;
    const came = this.people.find(
      (person) => person.principalId === principalId || (person.as === 'substitute' && person.personId === personId),
    );
    if (came) throw refused('substitute-present', { personId: came.personId });
    const others = this.substitutes.filter((other) => other.principalId !== principalId && other.personId !== personId);
    this.substitutes = [...others, { personId, principalId, reason }];
    if (this.beforeArrival?.state === null) this.beforeArrival = { ...this.beforeArrival, state: 'invited' };
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
    if (!this.hasCome) this.beforeArrival ??= { standing: this.standing, state: this.state, excused: [] };
    const ended = this.excused.filter((excuse) => excuse.personId === personId);
    if (this.beforeArrival) this.beforeArrival = { ...this.beforeArrival, excused: [...this.beforeArrival.excused, ...ended] };
    this.people = [...this.people, { personId, as, chair, principalId, reason }];
    this.excused = this.excused.filter((excuse) => !ended.includes(excuse));
    const state = stateWith(this.people);
    set<Attendance>(this, { standing, state, arrival: this.arrival ?? arrival });
    return { ...this.key(), personId, standing, as, chair, state, principalId, reason };
  }

  /**
   * A check-in that was entered wrongly: the person has not come. Without anybody else the city is what it was before, with what was said
   * of it since; one that came uninvited has no place any more (`hasPlace`) and is answered as absent.
   */
  withdraw(personId: string, reason: string): AttendanceWithdrawn {
    const withdrawn = this.people.find((person) => person.personId === personId);
    if (!withdrawn) throw refused('not-checked-in', { personId });
    const before = this.beforeArrival ?? { standing: this.standing, state: this.saidBefore(), excused: [] };
    const people = this.people.filter((person) => person !== withdrawn);
    const ended = before.excused.filter((excuse) => excuse.personId === personId);
    set<Attendance>(this, { people, excused: [...this.excused, ...ended] });
    const excused = before.excused.filter((excuse) => !ended.includes(excuse));
    if (people.length > 0) set<Attendance>(this, { state: stateWith(people), beforeArrival: { ...before, excused } });
    else this.goBack(before);
    const { as, chair } = withdrawn;
    return { ...this.key(), personId, as, chair, state: this.state, reason };
  }

  /** The meeting is put off: what was said for its former day does not stand, and the city is asked again. True when something was. */
  askAgain(): boolean {
    this.mustStillAnswer();
    const said = this.state !== 'invited' || this.excused.length > 0 || this.substitutes.length > 0;
    set<Attendance>(this, { state: 'invited', excused: [], substitutes: [], confirmedPersonId: null, declineReason: null });
    return said;
  }

  /** Another chair was named while the meeting is open. */
  chairedBy(chairPersonId: string): void {
    this.people = this.people.map((person) => ({ ...person, chair: person.personId === chairPersonId }));
  }

  /** What was held is put right. `arrival`: the city's number, should it have been recorded as absent. */
  correct(standing: Standing, people: Attendee[], arrival: number): void {
    const came = people.length > 0;
    const excused = this.excused.filter((excuse) => !people.some(({ personId }) => personId === excuse.personId));
    const state = came ? stateWith(people) : 'absent';
    set<Attendance>(this, { standing, people, excused, state, arrival: came ? (this.arrival ?? arrival) : null });
  }

  private goBack({ standing, state, ...before }: BeforeArrival): void {
    const confirmedPersonId = state === 'confirmed' ? this.confirmedPersonId : null;
    const beforeArrival = state === null ? { standing, state, ...before } : null;
    set<Attendance>(this, { standing, state: state ?? 'absent', arrival: null, confirmedPersonId, beforeArrival });
  }

  /** Of a city that older code has checked in: as far as its reply is still to be seen. */
  private saidBefore(): Attendance['state'] {
    if (this.confirmedPersonId !== null) return 'confirmed';
    if (this.declineReason !== null) return 'declined';
    return this.excused.length > 0 ? 'excused' : 'invited';
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

const stateWith = (people: readonly Attendee[]): 'present' | 'represented' =>
  people.some((person) => person.as === 'principal') ? 'present' : 'represented';

/** A city that comes now has this number: one that a withdrawal left free is not given again while a later one stands. */
export const nextArrival = (attendances: readonly Attendance[]): number =>
  Math.max(0, ...attendances.map(({ arrival }) => arrival ?? 0)) + 1;

/** The cities that came, in the order they did. */
export const presentOf = (attendances: readonly Attendance[]): Attendance[] =>
  attendances.filter(({ hasCome }) => hasCome).toSorted((a, b) => a.arrival! - b.arrival!);
