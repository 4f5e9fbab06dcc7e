import { WorkingGroupUpdated } from '#contracts';
import type { EventTransaction } from '#events';
import { ListField, SlugField, TextField } from '#http';
import { joinAsLead } from './join-as-lead.ts';
import { WorkingGroup } from './working-group.entity.ts';

export class UpdateGroupBody {
  @TextField({ max: 200, optional: true }) name?: string;
  @ListField('text', { max: 50, optional: true }) goals?: string[];
  @SlugField({ optional: true, nullable: true, description: 'A member; it joins the group with this. `null`: nobody leads.' })
  leadCityId?: string | null;
}

export async function updateGroup(tx: EventTransaction, groupId: string, changes: UpdateGroupBody): Promise<WorkingGroup> {
  const group = await tx.lockMatching(WorkingGroup, groupId);
  const updated = group.update(changes);
  if (changes.leadCityId) await joinAsLead(tx, group, changes.leadCityId);
  tx.append(WorkingGroupUpdated, updated);
  return tx.save(group);
}
