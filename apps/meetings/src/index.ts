import type { ServiceDefinition } from '#service';
import { entities, MeetingsModule } from './meetings.module.ts';
import { decisions } from './decisions/decisions.data-set.ts';
import { meetings as heldMeetings } from './meetings/meetings.data-set.ts';
import { meetingsMigrations } from './migrations/index.ts';
import { visits } from './visits/visits.data-set.ts';

export const meetings: ServiceDefinition = {
  name: 'meetings',
  title: 'Meetings',
  module: MeetingsModule,
  entities,
  migrations: meetingsMigrations,
  roster: true,
  links: true,
  dataSets: [heldMeetings, decisions, visits],
  projections: ['roster_change', 'known_institution', 'known_programme', 'known_stop'],
};
