import { Module } from '@nestjs/common';
import { AdoptionsController } from './adoptions/adoptions.controller.ts';
import { ReadAdoptions } from './adoptions/read-adoptions.ts';
import { GroupsController } from './groups/groups.controller.ts';
import { ReadGroups } from './groups/read-groups.ts';
import { ItemsController } from './items/items.controller.ts';
import { ReadItemUpdates } from './items/read-item-updates.ts';
import { ReadItems } from './items/read-items.ts';
import { OnMeetingsEvents } from './known/on-meetings-events.ts';
import { OffersController } from './offers/offers.controller.ts';
import { OnMembershipEvents } from './offers/on-membership-events.ts';
import { ReadOffers } from './offers/read-offers.ts';
import { PlansController } from './plans/plans.controller.ts';
import { ReadPlans } from './plans/read-plans.ts';

const controllers = [GroupsController, PlansController, ItemsController, OffersController, AdoptionsController];
const handlers = [OnMembershipEvents, OnMeetingsEvents];
const readers = [ReadGroups, ReadPlans, ReadItems, ReadItemUpdates, ReadOffers, ReadAdoptions];

@Module({ controllers: [...controllers, ...handlers], providers: readers })
export class WorkingGroupsModule {}
