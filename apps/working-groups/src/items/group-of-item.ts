import type { Sql, Transaction } from '#database';
import { invalid, isId, refused } from '#domain';
import { WorkingGroup } from '../groups/working-group.entity.ts';
import { ActionPlan } from '../plans/action-plan.entity.ts';

interface NamedGroup {
  groupId?: string;
  planId?: string;
  owner: { groupId?: string };
}

/** Named by itself, else as the owner, else by the plan: the one order for the rule below and for whose office may. */
export async function groupNamed(sql: Sql, { groupId, owner, planId }: Partial<NamedGroup>): Promise<unknown> {
  if (groupId !== undefined || owner?.groupId !== undefined) return groupId ?? owner?.groupId;
  if (!isId(planId)) return undefined;
  const [plan] = await sql.query<{ groupId: string }>(`SELECT group_id AS "groupId" FROM action_plan WHERE id = $1`, [planId]);
  return plan?.groupId;
}

/** Group, owning group and plan must agree; a group that has concluded, or a superseded plan, takes nothing new. */
export async function groupOfItem(tx: Transaction, body: NamedGroup): Promise<string | null> {
  const { groupId, planId, owner } = body;
  if (groupId !== undefined && owner.groupId !== undefined && owner.groupId !== groupId)
    throw invalid('/owner/groupId', "must be the item's group");
  const named = (await groupNamed(tx, body)) as string | undefined;
  if (named !== undefined) {
    await tx.named(WorkingGroup, groupId === undefined ? '/owner/groupId' : '/groupId', named);
    const group = await tx.lock(WorkingGroup, named);
    group.mustBeActive();
  }
  const plan = await tx.named(ActionPlan, '/planId', planId);
  if (plan && plan.groupId !== named) throw invalid('/planId', "must be a plan of the item's group");
  if (plan?.state === 'superseded') throw refused('action-plan-superseded', { planId });
  return named ?? null;
}
