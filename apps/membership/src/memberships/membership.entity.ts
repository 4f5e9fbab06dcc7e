import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  AccessionDeclared,
  CityInterestExpressed,
  CityInvited,
  CityJoined,
  CityLeft,
  CityReinstated,
  CitySuspended,
  CityWelcomed,
  InvitationDeclined,
  MembershipApplied,
  MembershipDecided,
  MembershipLapsed,
  RefusalCode,
} from '#contracts';
import { newId, refused, set, type LocalDate } from '#domain';
import type { City } from '../cities/city.entity.ts';
import { refuseFuture } from '../day-rules.ts';
import type { RosterChange } from '../roster/roster-change.entity.ts';
import type { Roster } from '../roster/roster.entity.ts';

export const openStates = ['interested', 'invited', 'applied', 'accepted', 'acceding', 'member', 'suspended'] as const;
export const closedStates = ['declined', 'lapsed', 'former'] as const;
export const membershipStates = [...openStates, ...closedStates] as const;
export type MembershipState = (typeof membershipStates)[number];

/** Not members yet: the count does not know them. */
const underWay = ['interested', 'invited', 'applied', 'accepted', 'acceding'] as const;

/** `on` is the day it happened, `null` where that is not known; `enteredOn` the day it was told to the platform. */
export interface Step {
  state: MembershipState;
  on: LocalDate | null;
  enteredOn: LocalDate;
}

/** A step that is a change of the roster, and has a line there. */
const isOfRoster = ({ state }: Step): boolean => state === 'member' || state === 'suspended' || state === 'former';

interface Act {
  on?: LocalDate | null;
  meetingId?: string | null;
}

/** A change of the roster is told twice: as its event, and as its line in the count's history. */
export type Told<E> = [event: E, line: RosterChange];

/** A city's way into the network and out of it. One is open at a time; a city that comes back begins a new one. */
@Entity('membership')
export class Membership {
  @PrimaryColumn('uuid') id: string;

  @Column('text', { name: 'city_id' }) cityId: string;

  /** `none` has not been saved yet. */
  @Column('text') state: MembershipState | 'none' = 'none';

  /** True, or `null`: unknown. Set only when the network is founded. */
  @Column('boolean', { nullable: true }) founding: true | null = null;

  @Column('date', { name: 'welcomed_on', nullable: true }) welcomedOn: LocalDate | null = null;

  /** Every state it has been in, in order. */
  @Column('jsonb') steps: Step[] = [];

  @Column('int') version = 0;

  static of(cityId: string): Membership {
    return set(new Membership(), { id: newId(), cityId });
  }

  /** Interest opens; it never advances what is under way. */
  expressInterest(
    { on = null, meetingId = null, statementId = null }: Act & { statementId?: string | null },
    today: LocalDate,
  ): CityInterestExpressed {
    this.move('interested', { from: ['none'], otherwise: 'membership-already-open', on }, today);
    return { ...this.subject(), on, meetingId, statementId };
  }

  invite({ on = null, meetingId = null, note = null }: Act & { note?: string | null }, today: LocalDate): CityInvited {
    this.move('invited', { from: ['none', 'interested'], otherwise: 'membership-past-invitation', on }, today);
    return { ...this.subject(), on, meetingId, note };
  }

  apply({ on = null, letter = null }: Act & { letter?: string | null }, today: LocalDate): MembershipApplied {
    this.move('applied', { from: ['none', 'interested', 'invited'], otherwise: 'membership-past-application', on }, today);
    return { ...this.subject(), on, letter };
  }

  decide(
    { outcome, on, meetingId = null, reason = null }: Act & { outcome: 'accepted' | 'declined'; on: LocalDate; reason?: string | null },
    today: LocalDate,
  ): MembershipDecided {
    this.move(outcome, { from: ['applied'], otherwise: 'membership-not-applied', on }, today);
    return { ...this.subject(), outcome, on, meetingId, reason };
  }

  declareAccession(
    { personId, on, meetingId = null, statementId = null }: Act & { personId: string; on: LocalDate; statementId?: string | null },
    today: LocalDate,
  ): AccessionDeclared {
    this.move('acceding', { from: ['interested', 'invited', 'accepted'], otherwise: 'membership-not-ready-to-accede', on }, today);
    return { ...this.subject(), personId, on, meetingId, statementId };
  }

  /** A ceremony: the day is kept, the state stays. */
  welcome({ on, meetingId = null, words = null }: Act & { on: LocalDate; words?: string | null }, today: LocalDate): CityWelcomed {
    if (this.state !== 'acceding' && this.state !== 'member') throw refused('membership-not-acceding', { state: this.state });
    refuseFuture(on, today);
    this.welcomedOn = on;
    return { ...this.subject(), on, meetingId, words };
  }

  /** The city becomes a member and is counted. */
  complete(
    effectiveOn: LocalDate,
    meetingId: string | null,
    { city, roster }: { city: City; roster: Roster },
    today: LocalDate,
  ): Told<CityJoined> {
    this.move('member', { from: ['acceding'], otherwise: 'membership-not-acceding', on: effectiveOn }, today);
    const { name, country, kind } = city;
    const { founding } = this;
    const change = roster.admit({ ...this.subject(), effectiveOn, meetingId }, today);
    return [{ ...this.subject(), name, country, kind, founding, effectiveOn, ...change.counted(), meetingId }, change];
  }

  /** As one of the first members, from wherever the city's way had led it by then. */
  joinAtFoundation(
    founding: true | null,
    foundedOn: LocalDate,
    meetingId: string | null,
    of: { city: City; roster: Roster },
    today: LocalDate,
  ): Told<CityJoined> {
    this.founding = founding;
    this.state = 'acceding';
    return this.complete(foundedOn, meetingId, of, today);
  }

  /** The city itself says no. */
  decline(reason: string, today: LocalDate): InvitationDeclined {
    this.move('declined', { from: underWay, otherwise: 'membership-not-under-way', on: today }, today);
    return { ...this.subject(), reason };
  }

  lapse(reason: string, today: LocalDate): MembershipLapsed {
    this.move('lapsed', { from: underWay, otherwise: 'membership-not-under-way', on: today }, today);
    return { ...this.subject(), reason };
  }

  suspend(effectiveOn: LocalDate, reason: string, roster: Roster, today: LocalDate): Told<CitySuspended> {
    this.move('suspended', { from: ['member'], otherwise: 'membership-not-active', on: effectiveOn }, today);
    return this.told(roster.suspend({ ...this.subject(), effectiveOn }, today), reason);
  }

  reinstate(effectiveOn: LocalDate, reason: string, roster: Roster, today: LocalDate): Told<CityReinstated> {
    this.move('member', { from: ['suspended'], otherwise: 'membership-not-suspended', on: effectiveOn }, today);
    return this.told(roster.reinstate({ ...this.subject(), effectiveOn }, today), reason);
  }

  /** A suspended city was not counted: then the count stays. */
  leave(effectiveOn: LocalDate, reason: string, roster: Roster, today: LocalDate): Told<CityLeft> {
    const of = { ...this.subject(), effectiveOn };
    const counted = this.state === 'member';
    this.move('former', { from: ['member', 'suspended'], otherwise: 'membership-not-active', on: effectiveOn }, today);
    return this.told(counted ? roster.release(of, today) : roster.releaseUncounted(of, today), reason);
  }

  /** One of its changes of the roster, counted from 0, was of another day. */
  putRight(place: number, on: LocalDate): void {
    const at = this.steps.flatMap((step, index) => (isOfRoster(step) ? [index] : []))[place]!;
    this.steps = this.steps.with(at, { ...this.steps[at]!, on });
  }

  /** Its last change of the roster never was: it is again what it was before. A city that has never joined was no founding one either. */
  takeBack(today: LocalDate): void {
    const steps = this.steps.toSpliced(this.steps.findLastIndex(isOfRoster), 1);
    const before = steps.findLast(isOfRoster);
    if (!before) this.founding = null;
    this.state = before?.state ?? 'acceding';
    // One of the first members may have come without declaring anything: then it is told here.
    this.steps = steps.at(-1)?.state === this.state ? steps : [...steps, { state: this.state, on: null, enteredOn: today }];
  }

  /** Suspension, reinstatement and leaving say the same. */
  private told(change: RosterChange, reason: string): Told<CityLeft> {
    return [{ ...this.subject(), effectiveOn: change.effectiveOn, ...change.counted(), reason }, change];
  }

  private subject() {
    return { membershipId: this.id, cityId: this.cityId };
  }

  private move(
    state: MembershipState,
    { from, otherwise, on }: { from: readonly Membership['state'][]; otherwise: RefusalCode; on: LocalDate | null },
    today: LocalDate,
  ): void {
    if (!from.includes(this.state)) throw refused(otherwise, { state: this.state });
    refuseFuture(on, today);
    this.state = state;
    this.steps = [...this.steps, { state, on, enteredOn: today }];
  }
}
