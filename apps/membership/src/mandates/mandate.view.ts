import { EnumField, IdField, LocalDateField, SlugField, TextField } from '#http';
import { mandateStates, officesOfCity } from './mandate.entity.ts';

export class MandateView {
  @IdField() id: string;

  @IdField() personId: string;

  @SlugField() cityId: string;

  @EnumField(officesOfCity) office: string;

  @LocalDateField({ nullable: true, description: 'Its first day, which may lie ahead; null: not known.' }) from: string | null;

  @LocalDateField({ nullable: true, description: 'The first day on which it is no longer held; it may lie ahead.' }) until: string | null;

  @EnumField(mandateStates) state: string;

  @TextField({ nullable: true, description: 'Why it ended, ends or is annulled.' }) reason: string | null;

  @TextField({ nullable: true, description: 'What an importer calls it by.', example: 'mandate-17' }) ref: string | null;
}
