import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf, type Sql } from '#database';
import { Clock, type LocalDate } from '#domain';
import { EnumField } from '#http';
import { cityOf, holdersOn, membersOn, personNames, type Holder } from '#roster';
import { languages, type Language } from '#words';
import { Attendance } from '../meetings/attendance.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { acts, counts, type Act, type Invitation } from './invitation.ts';

export class AnswerQuery {
  @EnumField(acts, { optional: true, description: 'What is to be said; `confirm` by default.' }) act?: Act;

  @EnumField(languages, { optional: true, description: 'The receiving office’s, as its mails have it; else what Accept-Language prefers.' })
  lang?: Language;
}

/** What the page says of an invitation. */
export interface Asked {
  city: string;
  meeting: string;
  on: LocalDate;
  /** Who may be named. */
  holders: Holder[];
  /** What the city has said so far. */
  state: Attendance['state'];
  /** The name of whoever will come. */
  person: string | null;
  substitutes: { person: string; principal: string }[];
}

@Injectable()
export class ReadAnswer {
  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Undefined where there is nothing to answer any more. */
  async asked(invitation: Invitation): Promise<Asked | undefined> {
    const { meetingId, cityId } = invitation;
    const sql = sqlOf(this.source);
    const meeting = await this.source.getRepository(Meeting).findOneBy({ id: meetingId });
    if (!meeting || !(await counts(sql, meeting, invitation, this.clock.now()))) return undefined;
    const attendance = await this.source.getRepository(Attendance).findOneBy({ meetingId, cityId });
    if (!attendance && !(meeting.ofAllMembers && (await membersOn(sql, meeting.day())).includes(cityId))) return undefined;
    return askedOf(sql, cityId, meeting, attendance);
  }
}

/** Without an attendance: a member that has said nothing yet. */
export async function askedOf(sql: Sql, cityId: string, meeting: Meeting, attendance: Attendance | null): Promise<Asked> {
  const on = meeting.day();
  const { state = 'invited', confirmedPersonId = null, substitutes = [] } = attendance ?? {};
  const people = substitutes.flatMap(({ personId, principalId }) => [personId, principalId]);
  const names = await personNames(sql, confirmedPersonId === null ? people : [confirmedPersonId, ...people]);
  const nameOf = (id: string) => names.get(id) ?? id;
  return {
    city: (await cityOf(sql, cityId))?.name ?? cityId,
    meeting: meeting.title,
    on,
    holders: await holdersOn(sql, cityId, on),
    state,
    person: confirmedPersonId && nameOf(confirmedPersonId),
    substitutes: substitutes.map(({ personId, principalId }) => ({ person: nameOf(personId), principal: nameOf(principalId) })),
  };
}
