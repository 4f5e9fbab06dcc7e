import { Injectable } from '@nestjs/common';
import type { Actor } from '#auth';
import { WorkingGroupFormed } from '#contracts';
import { refuseInstead } from '#database';
import { refused } from '#domain';
import { UnitOfWork } from '#events';
import type { FormGroupBody } from './group.bodies.ts';
import { joinAsLead } from './join-as-lead.ts';
import { WorkingGroup } from './working-group.entity.ts';

@Injectable()
export class FormGroup {
  constructor(private readonly work: UnitOfWork) {}

  run({ id, ...terms }: FormGroupBody, by: Actor): Promise<WorkingGroup> {
    return this.work.transaction(by, async (tx) => {
      const group = WorkingGroup.form(id, terms);
      tx.append(WorkingGroupFormed, group.described());
      if (group.leadCityId !== null) await joinAsLead(group, group.leadCityId, tx);
      return refuseInstead(tx.save(group), 'working_group_pkey', refused('working-group-exists', { id }));
    });
  }
}
