import { IdField, ListField, TextField } from '#http';

export class AgendaItemView {
  @IdField() id: string;

  @TextField() title: string;

  @IdField({ nullable: true, description: 'The action plan that is dealt with.' }) planId: string | null;
}

export class AgendaView {
  @IdField() meetingId: string;

  @ListField(() => AgendaItemView) items: AgendaItemView[];
}
