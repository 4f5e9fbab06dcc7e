import { EnumField, IdField, LanguageField, TextField, UrlField } from '#http';
import { paperStates } from './paper.entity.ts';

export class PaperView {
  @IdField() id: string;

  @IdField() meetingId: string;

  @TextField() title: string;

  @UrlField() url: string;

  @IdField({ nullable: true, description: 'The item of the agenda that it is for.' }) agendaItemId: string | null;

  @LanguageField({ nullable: true }) language: string | null;

  @EnumField(paperStates) state: string;
}
