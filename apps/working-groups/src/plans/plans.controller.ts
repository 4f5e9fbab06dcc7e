import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, ParseId, ParseSlug } from '#http';
import { officeOfLeadCity } from '../groups/group-offices.ts';
import { adoptPlan, AdoptPlanBody } from './adopt-plan.ts';
import { draftPlan, DraftPlanBody } from './draft-plan.ts';
import { evaluatePlan, EvaluatePlanBody } from './evaluate-plan.ts';
import { ActionPlanView } from './plan.view.ts';
import { ListPlansQuery, PlansOfGroupQuery, ReadPlans } from './read-plans.ts';
import { submitPlan, SubmitPlanBody } from './submit-plan.ts';

@Controller('v1')
@ApiTags('action plans')
export class PlansController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly plans: ReadPlans,
  ) {}

  @Post('working-groups/:groupId/action-plans')
  @Allow('secretariat', officeOfLeadCity)
  @Made('/v1/action-plans/:id')
  @Answers(ActionPlanView)
  @ApiOperation({ summary: 'Drafts an action plan of an active group; nobody else is told before it is submitted.' })
  draft(@Param('groupId', ParseSlug) groupId: string, @Body() body: DraftPlanBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => draftPlan(tx, groupId, body));
  }

  @Post('action-plans/:planId/submission')
  @Allow('secretariat')
  @Answers(ActionPlanView)
  @ApiOperation({ summary: 'Submits the draft, to be evaluated by a meeting.' })
  submit(@Param('planId', ParseId) planId: string, @Body() body: SubmitPlanBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => submitPlan(tx, planId, body));
  }

  @Post('action-plans/:planId/evaluation')
  @Allow('secretariat')
  @Answers(ActionPlanView)
  @ApiOperation({ summary: 'Records that a meeting has evaluated the submitted plan, which adopts nothing yet.' })
  evaluate(@Param('planId', ParseId) planId: string, @Body() body: EvaluatePlanBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => evaluatePlan(tx, planId, body));
  }

  @Post('action-plans/:planId/adoption')
  @Allow('secretariat')
  @Answers(ActionPlanView)
  @ApiOperation({ summary: "Adopts the evaluated plan; the group's plan adopted until now is superseded." })
  adopt(@Param('planId', ParseId) planId: string, @Body() body: AdoptPlanBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => adoptPlan(tx, planId, body));
  }

  @Get('working-groups/:groupId/action-plans')
  @Allow('reader')
  @Answers(ActionPlanView, { page: true })
  @ApiOperation({ summary: "Lists the group's action plans, oldest first." })
  ofGroup(@Param('groupId', ParseSlug) groupId: string, @Query() query: PlansOfGroupQuery) {
    return this.plans.ofGroup(groupId, query);
  }

  @Get('action-plans')
  @Allow('reader')
  @Answers(ActionPlanView, { page: true })
  @ApiOperation({ summary: 'Lists the action plans of all groups, oldest first.' })
  list(@Query() query: ListPlansQuery) {
    return this.plans.list(query);
  }

  @Get('action-plans/:planId')
  @Allow('reader')
  @Answers(ActionPlanView)
  @ApiOperation({ summary: 'Shows one action plan, and how far it has come.' })
  one(@Param('planId', ParseId) planId: string) {
    return this.plans.one(planId);
  }
}
