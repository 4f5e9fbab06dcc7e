import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mustExist, readOne } from '#database';
import { EnumField, PageQuery, readPage, SlugField, type Page } from '#http';
import { WorkingGroup } from '../groups/working-group.entity.ts';
import { ActionPlan, planStates, type PlanState } from './action-plan.entity.ts';

export class PlansOfGroupQuery extends PageQuery {
  @EnumField(planStates, { optional: true }) state?: PlanState;
}

export class ListPlansQuery extends PageQuery {
  @SlugField({ optional: true, example: 'climate' }) group?: string;
  @EnumField(planStates, { optional: true }) state?: PlanState;
}

@Injectable()
export class ReadPlans {
  constructor(private readonly source: DataSource) {}

  list(query: ListPlansQuery): Promise<Page<ActionPlan>> {
    return readPage(this.source, ActionPlan, query, { groupId: query.group, state: query.state });
  }

  async ofGroup(groupId: string, query: PlansOfGroupQuery): Promise<Page<ActionPlan>> {
    await mustExist(this.source, WorkingGroup, { id: groupId });
    return readPage(this.source, ActionPlan, query, { groupId, state: query.state });
  }

  one(id: string): Promise<ActionPlan> {
    return readOne(this.source, ActionPlan, { id });
  }
}
