import type { ServiceDefinition } from '#service';
import { Adoption } from './adoptions/adoption.entity.ts';
import { WorkingGroup } from './groups/working-group.entity.ts';
import { ActionItem } from './items/action-item.entity.ts';
import { workingGroupMigrations } from './migrations/index.ts';
import { PlatformEligibility } from './offers/platform-eligibility.entity.ts';
import { PlatformOffer } from './offers/platform-offer.entity.ts';
import { ActionPlan } from './plans/action-plan.entity.ts';
import { WorkingGroupsModule } from './working-groups.module.ts';

export const workingGroups: ServiceDefinition = {
  name: 'working-groups',
  title: 'Working groups',
  module: WorkingGroupsModule,
  entities: [WorkingGroup, ActionPlan, ActionItem, PlatformOffer, PlatformEligibility, Adoption],
  migrations: workingGroupMigrations,
  roster: true,
  projections: ['known_meeting'],
};
