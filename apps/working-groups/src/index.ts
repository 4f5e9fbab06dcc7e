import type { ServiceDefinition } from '#service';
import { actionItems } from './items/action-items.data-set.ts';
import { levels } from './levels/levels.data-set.ts';
import { figures } from './measures/figures/figures.data-set.ts';
import { submissions } from './measures/submissions/submissions.data-set.ts';
import { workingGroupMigrations } from './migrations/index.ts';
import { practices } from './practices/practices.data-set.ts';
import { programmes } from './programmes/programmes.data-set.ts';
import { stops } from './programmes/stops.data-set.ts';
import { entities, WorkingGroupsModule } from './working-groups.module.ts';

export const workingGroups: ServiceDefinition = {
  name: 'working-groups',
  title: 'Working groups',
  module: WorkingGroupsModule,
  entities,
  migrations: workingGroupMigrations,
  roster: true,
  dataSets: [actionItems, levels, figures, submissions, practices, programmes, stops],
  projections: ['known_meeting', 'known_decision'],
};
