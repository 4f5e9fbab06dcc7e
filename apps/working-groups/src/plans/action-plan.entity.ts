import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActionPlanAdopted, ActionPlanEvaluated, ActionPlanSubmitted, ActionPlanSuperseded } from '#contracts';
import { newId, refused, set, type LocalDate } from '#domain';

export const planStates = ['draft', 'submitted', 'evaluated', 'adopted', 'superseded'] as const;
export type PlanState = (typeof planStates)[number];

export interface PlanAdoption {
  on: LocalDate;
  meetingId?: string;
  decisionId?: string;
}

/** What a group means to do. A meeting evaluates it; adopting it is a separate act, and a group has one adopted plan at a time. */
@Entity('action_plan')
export class ActionPlan {
  @PrimaryColumn('uuid') id: string;
  @Column('text', { name: 'group_id' }) groupId: string;
  @Column('text') title: string;
  @Column('text', { nullable: true }) period: string | null;
  @Column('text') state: PlanState = 'draft';
  @Column('date', { name: 'submitted_on', nullable: true }) submittedOn: LocalDate | null = null;
  @Column('uuid', { name: 'evaluation_meeting_id', nullable: true }) evaluationMeetingId: string | null = null;
  @Column('text', { nullable: true }) remarks: string | null = null;
  @Column('date', { name: 'adopted_on', nullable: true }) adoptedOn: LocalDate | null = null;
  @Column('uuid', { name: 'adoption_meeting_id', nullable: true }) adoptionMeetingId: string | null = null;
  @Column('uuid', { name: 'decision_id', nullable: true }) decisionId: string | null = null;
  @Column('uuid', { name: 'superseded_by_id', nullable: true }) supersededById: string | null = null;
  @Column('int') version: number = 0;

  static draft(groupId: string, { title, period }: { title: string; period?: string }): ActionPlan {
    return set(new ActionPlan(), { id: newId(), groupId, title, period: period ?? null });
  }

  submit(on: LocalDate): ActionPlanSubmitted {
    this.mustBe('draft');
    set<ActionPlan>(this, { state: 'submitted', submittedOn: on });
    return { ...this.named(), period: this.period, on };
  }

  evaluate(meetingId: string, remarks: string | null = null): ActionPlanEvaluated {
    this.mustBe('submitted');
    set<ActionPlan>(this, { state: 'evaluated', evaluationMeetingId: meetingId, remarks });
    return { ...this.named(), meetingId, remarks };
  }

  /** `former` is the group's plan adopted until now. */
  adopt({ on, meetingId, decisionId }: PlanAdoption, former: ActionPlan | null): ActionPlanAdopted {
    this.mustBe('evaluated');
    for (const [since, code] of [
      [this.submittedOn, 'adopted-before-submitted'],
      [former?.adoptedOn, 'adopted-before-former'],
    ] as const)
      if (since && on < since) throw refused(code, { on, since });
    former?.supersede(this.id);
    const adoption = { meetingId: meetingId ?? null, decisionId: decisionId ?? null };
    set<ActionPlan>(this, { state: 'adopted', adoptedOn: on, adoptionMeetingId: adoption.meetingId, decisionId: adoption.decisionId });
    return { ...this.named(), on, ...adoption, supersededPlanId: former?.id ?? null };
  }

  /** Of a plan that another has superseded, on the day of that one's adoption. */
  superseded(on: LocalDate): ActionPlanSuperseded {
    return { ...this.named(), on, supersededById: this.supersededById! };
  }

  private supersede(byId: string): void {
    this.mustBe('adopted');
    set<ActionPlan>(this, { state: 'superseded', supersededById: byId });
  }

  private mustBe(state: Exclude<PlanState, 'superseded'>): void {
    if (this.state !== state) throw refused(`action-plan-not-${state}`, { state: this.state });
  }

  private named() {
    return { planId: this.id, groupId: this.groupId, title: this.title };
  }
}
