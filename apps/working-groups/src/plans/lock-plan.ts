import type { Transaction } from '#database';
import { WorkingGroup } from '../groups/working-group.entity.ts';
import { ActionPlan } from './action-plan.entity.ts';

/** The group first: adoptions of two of its plans wait for each other there, and a concluded group's plans stand still. */
export async function lockPlan(tx: Transaction, planId: string): Promise<ActionPlan> {
  const { groupId } = await tx.find(ActionPlan, planId);
  const group = await tx.lock(WorkingGroup, groupId);
  group.mustBeActive();
  return tx.lock(ActionPlan, planId);
}
