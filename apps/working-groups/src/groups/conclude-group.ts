import { WorkingGroupConcluded } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { LocalDateField, TextField } from '#http';
import { WorkingGroup } from './working-group.entity.ts';

export class ConcludeGroupBody {
  @LocalDateField() on: LocalDate;
  @TextField({ max: 2000 }) reason: string;
}

export async function concludeGroup(tx: EventTransaction, groupId: string, { on, reason }: ConcludeGroupBody): Promise<WorkingGroup> {
  const group = await tx.lock(WorkingGroup, groupId);
  tx.append(WorkingGroupConcluded, group.conclude(on, reason));
  return tx.save(group);
}
