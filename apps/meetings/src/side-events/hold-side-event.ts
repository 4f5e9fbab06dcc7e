import { Injectable } from '@nestjs/common';
import { SideEventHeld } from '#contracts';
import type { LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { ListField, LocalDateField } from '#http';
import { listed, peopleMustBeKnown } from '../known.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { SideEvent } from './side-event.entity.ts';

export class HoldSideEventBody {
  @LocalDateField() on: LocalDate;

  @ListField('id', { optional: true, description: 'Who came; those who were to come, if not given.' }) attendeeIds?: string[];
}

@Injectable()
export class HoldSideEvent {
  constructor(private readonly work: UnitOfWork) {}

  run(sideEventId: string, { on, attendeeIds }: HoldSideEventBody, by: Origin): Promise<SideEvent> {
    return this.work.transaction(by, async (tx) => {
      const sideEvent = await tx.lock(SideEvent, sideEventId);
      const meeting = await tx.find(Meeting, sideEvent.meetingId);
      if (attendeeIds) await peopleMustBeKnown(tx, listed('/attendeeIds', attendeeIds));
      tx.append(SideEventHeld, sideEvent.hold(meeting, on, attendeeIds), { subject: sideEventId });
      return tx.save(sideEvent);
    });
  }
}
