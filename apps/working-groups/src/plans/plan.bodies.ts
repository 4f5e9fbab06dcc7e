import { EnumField, IdField, LocalDateField, PageQuery, SlugField, TextField } from '#http';
import { planStates } from './action-plan.entity.ts';

export class DraftPlanBody {
  @TextField({ max: 300, example: 'Action plan of local climate action' }) title: string;
  @TextField({ max: 100, optional: true, example: '2022–2024' }) period?: string;
}

export class SubmitPlanBody {
  @LocalDateField({ example: '2022-04-01' }) on: string;
}

export class EvaluatePlanBody {
  @IdField() meetingId: string;
  @TextField({ optional: true }) remarks?: string;
}

export class AdoptPlanBody {
  @LocalDateField({ example: '2022-06-30' }) on: string;
  @IdField({ optional: true }) meetingId?: string;
  @IdField({ optional: true }) decisionId?: string;
}

export class ListPlansQuery extends PageQuery {
  @SlugField({ optional: true, example: 'climate' }) group?: string;
  @EnumField(planStates, { optional: true }) state?: string;
}

export class ListGroupPlansQuery extends PageQuery {
  @EnumField(planStates, { optional: true }) state?: string;
}
