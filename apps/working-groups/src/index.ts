import type { ServiceDefinition } from '#service';
import { workingGroupMigrations } from './migrations/index.ts';
import { entities, WorkingGroupsModule } from './working-groups.module.ts';

export const workingGroups: ServiceDefinition = {
  name: 'working-groups',
  title: 'Working groups',
  module: WorkingGroupsModule,
  entities,
  migrations: workingGroupMigrations,
  roster: true,
  projections: ['known_meeting', 'known_decision'],
};
