import { WorkingGroupFormed } from '#contracts';
import { refuseInstead } from '#database';
import { refused } from '#domain';
import type { EventTransaction } from '#events';
import { ListField, SlugField, TextField } from '#http';
import { joinAsLead } from './join-as-lead.ts';
import { WorkingGroup } from './working-group.entity.ts';

export class FormGroupBody {
  @SlugField({ example: 'climate' }) id: string;
  @TextField({ max: 200, example: 'Local climate action' }) name: string;
  @ListField('text', { max: 50, example: ['environment and climate skills', 'solidarity', 'regional alignment'] }) goals: string[];
  @SlugField({ optional: true, nullable: true, description: 'A member; it joins the group with this.' }) leadCityId?: string | null;
}

export async function formGroup(tx: EventTransaction, { id, ...terms }: FormGroupBody): Promise<WorkingGroup> {
  const group = WorkingGroup.form(id, terms);
  tx.append(WorkingGroupFormed, group.formed());
  if (group.leadCityId !== null) await joinAsLead(tx, group, group.leadCityId);
  return refuseInstead(tx.save(group), 'working_group_pkey', refused('working-group-exists', { id }));
}
