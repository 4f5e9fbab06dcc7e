import type { Sql, Transaction } from '#database';
import { invalid, isId, refused, unknownReference } from '#domain';
import { WorkingGroup } from '../groups/working-group.entity.ts';
import { ActionPlan } from '../plans/action-plan.entity.ts';

interface NamedGroup {
  groupId?: string;
  planId?: string;
  owner: { groupId?: string };
}

/** Named by itself, else as the owner, else by the plan: the one order for the rule below and for whose office may. */
export async function groupNamed({ groupId, owner, planId }: Partial<NamedGroup>, db: Sql): Promise<unknown> {
  if (groupId !== undefined || owner?.groupId !== undefined) return groupId ?? owner?.groupId;
  if (!isId(planId)) return undefined;
  const [plan] = await db.query<{ groupId: string }>(`SELECT group_id AS "groupId" FROM action_plan WHERE id = $1`, [planId]);
  return plan?.groupId;
}

/** Group, owning group and plan must agree; a group that has concluded, or a superseded plan, takes nothing new. */
export async function groupOfItem(body: NamedGroup, tx: Transaction): Promise<string | null> {
  const { groupId, planId, owner } = body;
  if (groupId !== undefined && owner.groupId !== undefined && owner.groupId !== groupId)
    throw invalid('/owner/groupId', "must be the item's group");
  const named = (await groupNamed(body, tx)) as string | undefined;
  if (named !== undefined) {
    const group = await tx.findOne(WorkingGroup, { id: named }, { lock: true });
    if (!group) throw unknownReference('working-group', groupId === undefined ? '/owner/groupId' : '/groupId', named);
    group.mustBeActive();
  }
  if (planId !== undefined) {
    const plan = await tx.findOne(ActionPlan, { id: planId });
    if (!plan) throw unknownReference('action-plan', '/planId', planId);
    if (plan.groupId !== named) throw invalid('/planId', "must be a plan of the item's group");
    if (plan.state === 'superseded') throw refused('action-plan-superseded', { planId });
  }
  return named ?? null;
}
