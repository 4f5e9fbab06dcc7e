import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readOne, sqlOf } from '#database';
import { citiesById, personNames } from '#roster';
import { Commitment } from '../commitments/commitment.entity.ts';
import { MeetingCorrection } from '../corrections/meeting-correction.entity.ts';
import { Decision } from '../decisions/decision.entity.ts';
import { Attendance, presentOf } from '../meetings/attendance.entity.ts';
import { Delegation } from '../meetings/delegation.entity.ts';
import { InstitutionAttendance } from '../meetings/institution-attendance.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { Minutes } from '../minutes/minutes.entity.ts';
import { Paper } from '../papers/paper.entity.ts';
import { SideEvent } from '../side-events/side-event.entity.ts';
import { Statement } from '../statements/statement.entity.ts';

type Shown<E> = Omit<E, 'version'>;

export interface Protocol {
  meeting: Shown<Meeting>;
  attendances: Shown<Attendance>[];
  papers: Shown<Paper>[];
  delegations: Shown<Delegation>[];
  institutions: Shown<InstitutionAttendance>[];
  statements: Shown<Statement>[];
  commitments: Shown<Commitment>[];
  decisions: Shown<Decision>[];
  sideEvents: Shown<SideEvent>[];
  corrections: Shown<MeetingCorrection>[];
  minutes: Shown<Minutes> | null;
  cities: { id: string; name: string }[];
  people: { id: string; name: string }[];
}

@Injectable()
export class ReadProtocol {
  constructor(private readonly source: DataSource) {}

  /** One snapshot: what is read of a meeting while it goes on belongs together. */
  one(meetingId: string): Promise<Protocol> {
    return this.source.transaction('REPEATABLE READ', async (em) => {
      const meeting = await readOne(em, Meeting, { id: meetingId });
      const of = { where: { meetingId }, order: { id: 'ASC' } } as const;
      const attendances = await em.find(Attendance, { where: { meetingId }, order: { cityId: 'ASC' } });
      const papers = await em.find(Paper, { ...of, where: { meetingId, state: 'added' } });
      const delegations = await em.find(Delegation, of);
      const institutions = await em.find(InstitutionAttendance, of);
      const statements = await em.find(Statement, of);
      const commitments = await em.find(Commitment, of);
      const decisions = await em.find(Decision, of);
      const sideEvents = await em.find(SideEvent, of);
      const corrections = await em.find(MeetingCorrection, of);
      const minutes = await em.findOneBy(Minutes, { meetingId });
      const parts = { attendances: inOrder(attendances), delegations, statements, commitments, decisions, sideEvents, corrections };
      const sql = sqlOf(em);
      const cities = await citiesById(sql, citiesIn(meeting, parts));
      const people = await personNames(sql, peopleIn(meeting, parts));
      return {
        meeting: shown(meeting),
        attendances: parts.attendances.map(shown),
        papers: papers.map(shown),
        delegations: delegations.map(shown),
        institutions: institutions.map(shown),
        statements: statements.map(shown),
        commitments: commitments.map(shown),
        decisions: decisions.map(shown),
        sideEvents: sideEvents.map(shown),
        corrections: corrections.map(shown),
        minutes: minutes && shown(minutes),
        cities: cities.map(({ id, name }) => ({ id, name })),
        people: [...people].map(([id, name]) => ({ id, name })),
      };
    });
  }
}

type Parts = {
  attendances: Attendance[];
  delegations: Delegation[];
  statements: Statement[];
  commitments: Commitment[];
  decisions: Decision[];
  sideEvents: SideEvent[];
  corrections: MeetingCorrection[];
};

function shown<E extends { version: number }>({ version: _version, ...rest }: E): Shown<E> {
  return rest;
}

const inOrder = (attendances: Attendance[]): Attendance[] => [...presentOf(attendances), ...attendances.filter(({ hasCome }) => !hasCome)];

const distinct = (ids: (string | null | undefined)[]): string[] => [...new Set(ids.filter((id) => id !== null && id !== undefined))];

const citiesIn = ({ hostCityId }: Meeting, { attendances, delegations, commitments, decisions, corrections }: Parts): string[] =>
  distinct([
    hostCityId,
    ...corrections.map(({ before }) => before.hostCityId),
    ...decisions.flatMap(({ ballots }) => ballots.map(({ cityId }) => cityId)),
    ...[...attendances, ...delegations, ...commitments].map(({ cityId }) => cityId),
  ]);

const peopleIn = ({ chairPersonId }: Meeting, { attendances, statements, commitments, sideEvents, corrections }: Parts): string[] =>
  distinct([
    chairPersonId,
    ...attendances.flatMap(({ people, excused, substitutes }) => [
      ...[...people, ...excused, ...substitutes].map(({ personId }) => personId),
      ...[...people, ...substitutes].map(({ principalId }) => principalId),
    ]),
    ...statements.flatMap(({ speakerIds }) => speakerIds),
    ...commitments.map(({ personId }) => personId),
    ...sideEvents.flatMap(({ hostPersonId, attendeeIds }) => [hostPersonId, ...attendeeIds]),
    // What reads otherwise now is named nowhere else.
    ...corrections.flatMap(({ before }) => [
      ...[before.chairPersonId, before.hostPersonId, ...(before.attendeeIds ?? [])],
      ...(before.people ?? []).map(({ personId }) => personId),
    ]),
  ]);
