import type { ServiceDefinition } from '#service';
import { entities, MeetingsModule } from './meetings.module.ts';
import { meetingsMigrations } from './migrations/index.ts';

export const meetings: ServiceDefinition = {
  name: 'meetings',
  title: 'Meetings',
  module: MeetingsModule,
  entities,
  migrations: meetingsMigrations,
  roster: true,
  links: true,
  projections: ['roster_change', 'known_institution', 'known_programme', 'known_stop'],
};
