import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By } from '#auth';
import { Answers, Made, ParseId, ParseSlug } from '#http';
import { officeOfLeadCity } from '../groups/lead-office.ts';
import { AdoptPlan } from './adopt-plan.ts';
import { DraftPlan } from './draft-plan.ts';
import { EvaluatePlan } from './evaluate-plan.ts';
import { PlanQueries } from './plan-queries.ts';
import { AdoptPlanBody, DraftPlanBody, EvaluatePlanBody, ListGroupPlansQuery, ListPlansQuery, SubmitPlanBody } from './plan.bodies.ts';
import { ActionPlanView } from './plan.view.ts';
import { SubmitPlan } from './submit-plan.ts';

@Controller('v1')
@ApiTags('action plans')
export class PlansController {
  constructor(
    private readonly draftPlan: DraftPlan,
    private readonly submitPlan: SubmitPlan,
    private readonly evaluatePlan: EvaluatePlan,
    private readonly adoptPlan: AdoptPlan,
    private readonly plans: PlanQueries,
  ) {}

  @Post('working-groups/:groupId/action-plans')
  @Allow('secretariat', officeOfLeadCity)
  @Made('/v1/action-plans/:id')
  @Answers(ActionPlanView)
  draft(@Param('groupId', ParseSlug) groupId: string, @Body() body: DraftPlanBody, @By() by: Actor) {
    return this.draftPlan.run(groupId, body, by);
  }

  @Post('action-plans/:planId/submission')
  @Allow('secretariat')
  @Answers(ActionPlanView)
  submit(@Param('planId', ParseId) id: string, @Body() body: SubmitPlanBody, @By() by: Actor) {
    return this.submitPlan.run(id, body, by);
  }

  @Post('action-plans/:planId/evaluation')
  @Allow('secretariat')
  @Answers(ActionPlanView)
  evaluate(@Param('planId', ParseId) id: string, @Body() body: EvaluatePlanBody, @By() by: Actor) {
    return this.evaluatePlan.run(id, body, by);
  }

  @Post('action-plans/:planId/adoption')
  @Allow('secretariat')
  @Answers(ActionPlanView)
  adopt(@Param('planId', ParseId) id: string, @Body() body: AdoptPlanBody, @By() by: Actor) {
    return this.adoptPlan.run(id, body, by);
  }

  @Get('working-groups/:groupId/action-plans')
  @Allow('reader')
  @Answers(ActionPlanView, { page: true })
  ofGroup(@Param('groupId', ParseSlug) groupId: string, @Query() query: ListGroupPlansQuery) {
    return this.plans.ofGroup(groupId, query);
  }

  @Get('action-plans')
  @Allow('reader')
  @Answers(ActionPlanView, { page: true })
  list(@Query() query: ListPlansQuery) {
    return this.plans.list(query);
  }

  @Get('action-plans/:planId')
  @Allow('reader')
  @Answers(ActionPlanView)
  one(@Param('planId', ParseId) id: string) {
    return this.plans.one(id);
  }
}
