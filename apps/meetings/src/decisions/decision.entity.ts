import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BallotCast, DecisionOpened, DecisionTaken } from '#contracts';
import { invalid, newId, refused, set, unknownReference } from '#domain';
import type { Attendance } from '../meetings/attendance.entity.ts';
import type { Meeting } from '../meetings/meeting.entity.ts';

export const majorities = ['simple', 'absolute', 'two-thirds'] as const;
export const decisionStates = ['open', 'carried', 'rejected', 'lapsed'] as const;
export const choices = ['yes', 'no', 'abstain'] as const;
export type Choice = (typeof choices)[number];

/** Of the member cities as of the meeting: so many, or so many per cent. One of the two. */
export interface Quorum {
  cities?: number;
  percent?: number;
}

export interface Motion {
  question: string;
  quorum: { cities?: number | null; percent?: number | null };
  majority: (typeof majorities)[number];
  agendaItemId?: string | null;
}

export interface Ballot {
  cityId: string;
  choice: Choice;
}

/** open → carried / rejected / lapsed. A city has one ballot, and can change it until the closing. */
@Entity('decision')
export class Decision {
  @PrimaryColumn('uuid') id: string;

  @Column('uuid', { name: 'meeting_id' }) meetingId: string;

  @Column('text') question: string;

  @Column('jsonb') quorum: Quorum;

  /** The quorum in cities: the roster of an open meeting does not change. */
  @Column('int', { name: 'cities_required' }) citiesRequired: number;

  @Column('text') majority: Motion['majority'];

  @Column('uuid', { name: 'agenda_item_id', nullable: true }) agendaItemId: string | null;

  @Column('text') state: (typeof decisionStates)[number] = 'open';

  /** In the order in which the cities first cast theirs. */
  @Column('jsonb') ballots: Ballot[] = [];

  /** The member cities that had come when it closed, voting or not; null until then, as the tally is. */
  @Column('int', { nullable: true }) present: number | null = null;

  @Column('int', { nullable: true }) yes: number | null = null;

  @Column('int', { nullable: true }) no: number | null = null;

  @Column('int', { nullable: true }) abstain: number | null = null;

  @Column('int') version = 0;

  static open(meeting: Meeting, { question, quorum: asked, majority, agendaItemId = null }: Motion): Decision {
    const quorum = quorumOf(asked);
    if (agendaItemId !== null && !meeting.agenda.some(({ id }) => id === agendaItemId))
      throw unknownReference('agenda-item', '/agendaItemId', agendaItemId);
    meeting.mustBeOpen();
    const citiesRequired = quorum.cities ?? Math.ceil((quorum.percent! * meeting.memberCountAtMeeting!) / 100);
    return set(new Decision(), { id: newId(), meetingId: meeting.id, question, quorum, citiesRequired, majority, agendaItemId });
  }

  opened(): DecisionOpened {
    const { question, quorum, citiesRequired, majority, agendaItemId } = this;
    return { ...this.key(), question, quorum, citiesRequired, majority, agendaItemId };
  }

  /** Undefined when the city casts again what it has cast. */
  cast(meeting: Meeting, attendances: readonly Attendance[], { cityId, choice }: Ballot): BallotCast | undefined {
    this.mustBeOpen();
    meeting.mustBeOpen();
    if (!meeting.memberCityIds!.includes(cityId)) throw refused('ballot-not-of-member', { cityId });
    if (!membersPresent(meeting, attendances).has(cityId)) throw refused('city-has-not-come', { cityId });
    const before = this.ballots.find((ballot) => ballot.cityId === cityId);
    if (before?.choice === choice) return undefined;
    this.ballots = before
      ? this.ballots.map((ballot) => (ballot === before ? { cityId, choice } : ballot))
      : [...this.ballots, { cityId, choice }];
    return { ...this.key(), cityId, choice, before: before?.choice ?? null };
  }

  /** The city has not come after all. True when it had a ballot. */
  withdrawBallot(cityId: string): boolean {
    this.mustBeOpen();
    const ballots = this.ballots.filter((ballot) => ballot.cityId !== cityId);
    const had = ballots.length < this.ballots.length;
    if (had) this.ballots = ballots;
    return had;
  }

  close(meeting: Meeting, attendances: readonly Attendance[]): DecisionTaken {
    this.mustBeOpen();
    meeting.mustBeOpen();
    const members = membersPresent(meeting, attendances);
    // While two releases run, the older one withdraws a check-in and leaves the ballot.
    const ballots = this.ballots.filter(({ cityId }) => members.has(cityId));
    const count = (of: Choice) => ballots.filter(({ choice }) => choice === of).length;
    const tally = { present: members.size, yes: count('yes'), no: count('no'), abstain: count('abstain') };
    const outcome = tally.present < this.citiesRequired ? 'lapsed' : hasMajority(this.majority, tally) ? 'carried' : 'rejected';
    set<Decision>(this, { state: outcome, ballots, ...tally });
    return { ...this.key(), outcome, quorum: this.quorum, ...tally, ballots };
  }

  private mustBeOpen(): void {
    if (this.state !== 'open') throw refused('decision-taken', { state: this.state });
  }

  private key() {
    return { decisionId: this.id, meetingId: this.meetingId };
  }
}

function quorumOf({ cities = null, percent = null }: Motion['quorum']): Quorum {
  if ((cities === null) === (percent === null)) throw invalid('/quorum', 'either cities or percent, not both');
  return cities !== null ? { cities } : { percent: percent! };
}

/** The member cities that have come. */
function membersPresent({ memberCityIds }: Meeting, attendances: readonly Attendance[]): ReadonlySet<string> {
  return new Set(attendances.flatMap(({ hasCome, cityId }) => (hasCome && memberCityIds!.includes(cityId) ? [cityId] : [])));
}

/** Without a yes there is none. */
function hasMajority(majority: Motion['majority'], { present, yes, no }: { present: number; yes: number; no: number }): boolean {
  if (yes === 0) return false;
  if (majority === 'absolute') return 2 * yes > present;
  if (majority === 'two-thirds') return 3 * yes >= 2 * (yes + no);
  return yes > no;
}
