import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgendaSet, MeetingCalled, MeetingCancelled, MeetingHeld, MeetingOpened, MeetingPostponed, MeetingUpdated } from '#contracts';
import { newId, refused, set, type LocalDate, type LocalTime } from '#domain';
import { itemsFor, type AgendaItem, type HeldItems, type NewAgendaItem } from './agenda-items.ts';
import { presentOf, type Attendance } from './attendance.entity.ts';
import type { Delegation } from './delegation.entity.ts';
import { hoursOf, type Hours } from './hours.ts';
import type { InstitutionAttendance } from './institution-attendance.entity.ts';
import type { Warning } from './municipal-days.ts';

export const meetingKinds = ['summit', 'network', 'working-group', 'institution', 'visit'] as const;
export const meetingStates = ['called', 'postponed', 'open', 'held', 'cancelled'] as const;

/** The members are participants of the network's own meetings without an invitation. */
export const isOfAllMembers = (kind: string): boolean => kind === 'network' || kind === 'summit';

export interface Call {
  kind: string;
  title: string;
  theme?: string | null;
  on: LocalDate;
  starts?: LocalTime | null;
  ends?: LocalTime | null;
  timeZone: string;
  place: string;
  hostCityId: string;
  chairPersonId: string;
  organiser?: string | null;
  groupId?: string | null;
}

export interface MeetingChanges extends Partial<Hours> {
  title?: string;
  theme?: string | null;
  timeZone?: string;
  place?: string;
  chairPersonId?: string;
}

/** called → open → held; cancelled, postponed. Once held it does not change any more. */
@Entity('meeting')
export class Meeting {
  @PrimaryColumn('uuid') id: string;

  @Column('text') kind: string;

  @Column('text') title: string;

  @Column('text', { nullable: true }) theme: string | null;

  /** Null while a postponed meeting has no new day. */
  @Column('date', { name: 'on_day', nullable: true }) on: LocalDate | null;

  /** Of a postponed meeting: the last day it was called for. */
  @Column('date', { name: 'previously_on', nullable: true }) previouslyOn: LocalDate | null = null;

  /** On the clock of its time zone; null while not known. */
  @Column('text', { nullable: true }) starts: LocalTime | null;

  @Column('text', { nullable: true }) ends: LocalTime | null;

  /** IANA; null of meetings from before it was kept: the network's. */
  @Column('text', { name: 'time_zone', nullable: true }) timeZone: string | null;

  @Column('text') place: string;

  @Column('text', { name: 'host_city_id' }) hostCityId: string;

  @Column('uuid', { name: 'chair_person_id' }) chairPersonId: string;

  @Column('text', { nullable: true }) organiser: string | null;

  @Column('text', { name: 'group_id', nullable: true }) groupId: string | null;

  @Column('text') state: (typeof meetingStates)[number] = 'called';

  @Column('jsonb') warnings: Warning[];

  @Column('jsonb') agenda: AgendaItem[] = [];

  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt: Date | null = null;

  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt: Date | null = null;

  @Column('int', { name: 'member_count', nullable: true }) memberCountAtMeeting: number | null = null;

  /** The roster as of the meeting's day, frozen by the opening: who is a member here is one for the whole meeting. */
  @Column('jsonb', { name: 'member_city_ids', nullable: true }) memberCityIds: string[] | null = null;

  @Column('int', { name: 'roster_version', nullable: true }) rosterVersion: number | null = null;

  /** Why it was postponed or cancelled. */
  @Column('text', { nullable: true }) reason: string | null = null;

  @Column('int') version = 0;

  static call({ theme = null, organiser = null, groupId = null, ...call }: Call, warnings: Warning[]): Meeting {
    return set(new Meeting(), { id: newId(), ...call, ...hoursOf(call), theme, organiser, groupId, warnings });
  }

  called(): MeetingCalled {
    return { ...this.facts(), warnings: this.warnings.map(({ code, cityId }) => ({ code, cityId })) };
  }

  /** Undefined when nothing is different. */
  update(changes: MeetingChanges): MeetingUpdated | undefined {
    const hours = hoursOf(changes, this);
    this.mustNotBeOver();
    const before = JSON.stringify(this.facts());
    const { title = this.title, theme = this.theme, timeZone = this.timeZone } = changes;
    const { place = this.place, chairPersonId = this.chairPersonId } = changes;
    set<Meeting>(this, { title, theme, ...hours, timeZone, place, chairPersonId });
    const after = this.facts();
    if (JSON.stringify(after) === before) return undefined;
    return { ...after, postponedFrom: this.on === null ? after.on : null };
  }

  setAgenda(items: readonly NewAgendaItem[], held: HeldItems): AgendaSet | undefined {
    this.mustNotBeOver();
    const agenda = itemsFor(items, this.agenda, held);
    if (JSON.stringify(agenda) === JSON.stringify(this.agenda)) return undefined;
    this.agenda = agenda;
    return { meetingId: this.id, items: agenda.map(({ id: agendaItemId, title, planId }) => ({ agendaItemId, title, planId })) };
  }

  open(at: Date, memberCityIds: string[], rosterVersion: number): MeetingOpened {
    if (this.state !== 'called' && this.state !== 'postponed') throw refused('meeting-not-called', { state: this.state });
    const on = this.day();
    const memberCountAtMeeting = memberCityIds.length;
    set<Meeting>(this, { state: 'open', openedAt: at, memberCityIds, memberCountAtMeeting, rosterVersion });
    return { meetingId: this.id, on, openedAt: at.toISOString(), memberCountAtMeeting, memberCityIds, rosterVersion };
  }

  /** What was held is told as it was: cities in the order they came, one voice each. */
  close(
    at: Date,
    attendances: readonly Attendance[],
    delegations: readonly Delegation[],
    institutions: readonly InstitutionAttendance[],
  ): MeetingHeld {
    this.mustBeOpen();
    if (at < this.openedAt!) throw refused('closing-before-opening', { openedAt: this.openedAt!.toISOString() });
    const present = presentOf(attendances);
    if (present.length === 0) throw refused('nobody-attended');
    const people = present.flatMap(({ cityId, people: ofCity }) => ofCity.map((person) => ({ cityId, ...person })));
    if (!people.some(({ chair, personId }) => chair && personId === this.chairPersonId))
      throw refused('chair-not-present', { chairPersonId: this.chairPersonId });
    set<Meeting>(this, { state: 'held', closedAt: at });
    const { id: meetingId, kind, title, theme, place, hostCityId, chairPersonId, groupId } = this;
    const standing = (of: string) => present.filter((attendance) => attendance.standing === of).map(({ cityId }) => cityId);
    return {
      ...{ meetingId, kind, title, theme, on: this.day(), place, hostCityId, chairPersonId, groupId },
      membersPresent: standing('member'),
      invitedPresent: standing('invited'),
      guestsPresent: standing('guest'),
      substitutions: people.flatMap(({ cityId, personId, principalId, reason }) =>
        principalId === null ? [] : [{ cityId, personId, principalId, reason: reason ?? '' }],
      ),
      delegations: delegations
        .filter(({ state }) => state === 'attended')
        .map(({ cityId, kind, headcount, sizeNote }) => ({ cityId, kind, headcount, sizeNote })),
      institutionsPresent: institutions.filter(({ state }) => state === 'attended').map(({ institutionId }) => institutionId),
      memberCountAtMeeting: this.memberCountAtMeeting!,
      rosterVersion: this.rosterVersion!,
    };
  }

  /** An open meeting to which nobody has come may still be called off. */
  cancel(reason: string, attendances: readonly Attendance[]): MeetingCancelled {
    this.mustNotBeOver();
    if (presentOf(attendances).length > 0) throw refused('meeting-attended', { state: this.state });
    set<Meeting>(this, { state: 'cancelled', reason });
    return { meetingId: this.id, reason };
  }

  /** To a new day, or to one not known yet: then it is postponed again once it is. */
  postpone(on: LocalDate | null, reason: string, warnings: Warning[], given: Partial<Hours> = {}): MeetingPostponed {
    const hours = hoursOf(given, this);
    if (this.state !== 'called' && this.state !== 'postponed') throw refused('meeting-not-called', { state: this.state });
    if (this.state === 'postponed' && on === this.on) throw refused('meeting-already-postponed', { on });
    if (on !== null && on === this.on) throw refused('meeting-on-that-day', { on });
    const previouslyOn = this.on ?? this.previouslyOn!;
    set<Meeting>(this, { state: 'postponed', on, previouslyOn, ...hours, reason, warnings });
    return { meetingId: this.id, previouslyOn, on, ...hours, reason };
  }

  get ofAllMembers(): boolean {
    return isOfAllMembers(this.kind);
  }

  /** What rules of who holds which office depend on. */
  day(): LocalDate {
    if (this.on === null) throw refused('meeting-without-day');
    return this.on;
  }

  mustBeOpen(): void {
    if (this.state !== 'open') throw refused('meeting-not-open', { state: this.state });
  }

  mustNotBeOver(): void {
    if (this.state === 'held' || this.state === 'cancelled') throw refused(`meeting-${this.state}`, { state: this.state });
  }

  /** While the day is not known: as of the last one it was called for. */
  private facts(): Omit<MeetingUpdated, 'postponedFrom'> {
    const { id: meetingId, kind, title, theme, starts, ends, timeZone, place, hostCityId, chairPersonId, organiser, groupId } = this;
    const on = (this.on ?? this.previouslyOn)!;
    return { meetingId, kind, title, theme, on, starts, ends, timeZone, place, hostCityId, chairPersonId, organiser, groupId };
  }
}
