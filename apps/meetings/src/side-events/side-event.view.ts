import { EnumField, IdField, ListField, LocalDateField } from '#http';
import { sideEventKinds, sideEventStates } from './side-event.entity.ts';

export class SideEventView {
  @IdField() id: string;

  @IdField() meetingId: string;

  @EnumField(sideEventKinds) kind: string;

  @LocalDateField() on: string;

  @IdField({ nullable: true }) hostPersonId: string | null;

  @ListField('id') attendeeIds: string[];

  @EnumField(sideEventStates) state: string;
}
