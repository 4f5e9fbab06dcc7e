import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { EnumField, IdField, ListField, LocalDateField } from '#http';
import { listed, peopleMustBeKnown } from '../known.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { SideEvent, sideEventKinds } from './side-event.entity.ts';

export class PlanSideEventBody {
  @EnumField(sideEventKinds, { example: 'dinner' }) kind: string;

  @LocalDateField() on: LocalDate;

  @IdField({ optional: true, nullable: true }) hostPersonId?: string | null;

  @ListField('id', { description: 'Who is to come.' }) attendeeIds: string[];
}

@Injectable()
export class PlanSideEvent {
  constructor(private readonly work: UnitOfWork) {}

  run(meetingId: string, plan: PlanSideEventBody, by: Origin): Promise<SideEvent> {
    return this.work.transaction(by, async (tx) => {
      const meeting = await tx.lock(Meeting, meetingId);
      const { hostPersonId, attendeeIds } = plan;
      await peopleMustBeKnown(tx, [
        ...(hostPersonId ? [['/hostPersonId', hostPersonId] as const] : []),
        ...listed('/attendeeIds', attendeeIds),
      ]);
      return tx.save(SideEvent.plan(meeting, plan));
    });
  }
}
