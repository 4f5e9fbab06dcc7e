import type { ServiceDefinition } from '#service';
import { Commitment } from './commitments/commitment.entity.ts';
import { MeetingsModule } from './meetings.module.ts';
import { Attendance } from './meetings/attendance.entity.ts';
import { Delegation } from './meetings/delegation.entity.ts';
import { Meeting } from './meetings/meeting.entity.ts';
import { meetingsMigrations } from './migrations/index.ts';
import { MinutesAmendment } from './minutes/minutes-amendment.entity.ts';
import { MinutesVersion } from './minutes/minutes-version.entity.ts';
import { Minutes } from './minutes/minutes.entity.ts';
import { SideEvent } from './side-events/side-event.entity.ts';
import { Statement } from './statements/statement.entity.ts';
import { VisitProgramme } from './visits/visit-programme.entity.ts';
import { Visit } from './visits/visit.entity.ts';

export const meetings: ServiceDefinition = {
  name: 'meetings',
  title: 'Meetings',
  module: MeetingsModule,
  entities: [
    ...[Meeting, Attendance, Delegation, Statement, Commitment, SideEvent],
    ...[Minutes, MinutesVersion, MinutesAmendment, VisitProgramme, Visit],
  ],
  migrations: meetingsMigrations,
  roster: true,
  projections: ['roster_change'],
};
