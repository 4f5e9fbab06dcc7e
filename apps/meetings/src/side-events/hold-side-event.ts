import { SideEventHeld } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { ListField, LocalDateField } from '#http';
import { peopleMustBeKnown } from '#roster';
import { Meeting } from '../meetings/meeting.entity.ts';
import { SideEvent } from './side-event.entity.ts';

export class HoldSideEventBody {
  @LocalDateField() on: LocalDate;

  @ListField('id', { optional: true, description: 'Who came; those who were to come, if not given.' }) attendeeIds?: string[];
}

export async function holdSideEvent(tx: EventTransaction, sideEventId: string, { on, attendeeIds }: HoldSideEventBody): Promise<SideEvent> {
  const sideEvent = await tx.lock(SideEvent, sideEventId);
  const meeting = await tx.find(Meeting, sideEvent.meetingId);
  await peopleMustBeKnown(tx, '/attendeeIds/*', attendeeIds ?? []);
  tx.append(SideEventHeld, sideEvent.hold(meeting, on, attendeeIds));
  return tx.save(sideEvent);
}
