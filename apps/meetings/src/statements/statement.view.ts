import { EnumField, IdField, LanguageField, ListField, TextField } from '#http';
import { statementStates } from './statement.entity.ts';

export class CorrectionView {
  @TextField({ max: 20_000, description: 'As it read before.' }) text: string;

  @ListField('id', { optional: true, description: 'Whom it named before, where it named others from then on.' }) speakerIds?: string[];

  @TextField() reason: string;
}

export class StatementView {
  @IdField() id: string;

  @IdField() meetingId: string;

  @ListField('id') speakerIds: string[];

  @ListField('slug', { description: 'The cities its speakers spoke for.' }) cityIds: string[];

  @IdField({ nullable: true }) agendaItemId: string | null;

  @TextField({ max: 20_000 }) text: string;

  @LanguageField() language: string;

  @EnumField(statementStates) state: string;

  @ListField(() => CorrectionView, { description: 'Oldest first.' }) corrections: CorrectionView[];
}
