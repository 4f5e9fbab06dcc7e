import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { EnumField, IdField, ListField, LocalDateField } from '#http';
import { peopleMustBeKnown, personMustBeKnown } from '#roster';
import { Meeting } from '../meetings/meeting.entity.ts';
import { SideEvent, sideEventKinds } from './side-event.entity.ts';

export class PlanSideEventBody {
  @EnumField(sideEventKinds, { example: 'dinner' }) kind: string;

  @LocalDateField() on: LocalDate;

  @IdField({ optional: true, nullable: true }) hostPersonId?: string | null;

  @ListField('id', { description: 'Who is to come.' }) attendeeIds: string[];
}

export async function planSideEvent(tx: EventTransaction, meetingId: string, plan: PlanSideEventBody): Promise<SideEvent> {
  const meeting = await tx.lock(Meeting, meetingId);
  await personMustBeKnown(tx, '/hostPersonId', plan.hostPersonId);
  await peopleMustBeKnown(tx, '/attendeeIds/*', plan.attendeeIds);
  return tx.save(SideEvent.plan(meeting, plan));
}
