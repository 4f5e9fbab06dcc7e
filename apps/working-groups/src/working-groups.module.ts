import { Module } from '@nestjs/common';
import { AdoptionQueries } from './adoptions/adoption-queries.ts';
import { AdoptionsController } from './adoptions/adoptions.controller.ts';
import { AssignSupport } from './adoptions/assign-support.ts';
import { GoLive } from './adoptions/go-live.ts';
import { RequestAdoption } from './adoptions/request-adoption.ts';
import { ConcludeGroup } from './groups/conclude-group.ts';
import { FormGroup } from './groups/form-group.ts';
import { GroupQueries } from './groups/group-queries.ts';
import { GroupsController } from './groups/groups.controller.ts';
import { JoinGroup } from './groups/join-group.ts';
import { LeaveGroup } from './groups/leave-group.ts';
import { UpdateGroup } from './groups/update-group.ts';
import { AddItem } from './items/add-item.ts';
import { ItemHistory } from './items/item-history.ts';
import { ItemQueries } from './items/item-queries.ts';
import { ItemsController } from './items/items.controller.ts';
import { UpdateItem } from './items/update-item.ts';
import { OnMeetingsEvents } from './meetings/on-meetings-events.ts';
import { EndEligibility } from './offers/end-eligibility.ts';
import { ExtendOffers } from './offers/extend-offers.ts';
import { OfferPlatform } from './offers/offer-platform.ts';
import { OfferQueries } from './offers/offer-queries.ts';
import { OffersController } from './offers/offers.controller.ts';
import { OnMembershipEvents } from './offers/on-membership-events.ts';
import { WithdrawOffer } from './offers/withdraw-offer.ts';
import { AdoptPlan } from './plans/adopt-plan.ts';
import { DraftPlan } from './plans/draft-plan.ts';
import { EvaluatePlan } from './plans/evaluate-plan.ts';
import { PlanQueries } from './plans/plan-queries.ts';
import { PlansController } from './plans/plans.controller.ts';
import { SubmitPlan } from './plans/submit-plan.ts';

const groups = [FormGroup, UpdateGroup, ConcludeGroup, JoinGroup, LeaveGroup, GroupQueries];
const plans = [DraftPlan, SubmitPlan, EvaluatePlan, AdoptPlan, PlanQueries];
const items = [AddItem, UpdateItem, ItemQueries, ItemHistory];
const offers = [OfferPlatform, WithdrawOffer, ExtendOffers, EndEligibility, OfferQueries];
const adoptions = [RequestAdoption, AssignSupport, GoLive, AdoptionQueries];

@Module({
  controllers: [
    GroupsController,
    PlansController,
    ItemsController,
    OffersController,
    AdoptionsController,
    OnMembershipEvents,
    OnMeetingsEvents,
  ],
  providers: [...groups, ...plans, ...items, ...offers, ...adoptions],
})
export class WorkingGroupsModule {}
