import { EnumField, IdField, LocalDateField, SlugField, TextField } from '#http';
import { planStates } from './action-plan.entity.ts';

export class ActionPlanView {
  @IdField() id: string;
  @SlugField({ example: 'climate' }) groupId: string;
  @TextField({ example: 'Action plan of local climate action' }) title: string;
  @TextField({
    nullable: true,
    example: '2022-04-01/2023-04-01',
    description: 'From the first day, up to and without the second; of a plan from before this form, as it was written.',
  })
  period: string | null;
  @EnumField(planStates) state: string;
  @LocalDateField({ nullable: true }) submittedOn: string | null;
  @IdField({ nullable: true }) evaluationMeetingId: string | null;
  @TextField({ nullable: true, description: 'Of the evaluation.' }) remarks: string | null;
  @LocalDateField({ nullable: true }) adoptedOn: string | null;
  @IdField({ nullable: true }) adoptionMeetingId: string | null;
  @IdField({ nullable: true }) decisionId: string | null;
  @IdField({ nullable: true, description: 'The plan adopted after it.' }) supersededById: string | null;
}
