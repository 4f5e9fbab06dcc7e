import { EnumField, IdField, LocalDateField, SlugField, TextField, UrlField } from '#http';
import { adoptionStates } from './adoption.entity.ts';

export class AdoptionView {
  @IdField() id: string;
  @IdField() offerId: string;
  @SlugField({ example: 'tuzla' }) cityId: string;
  @EnumField(adoptionStates) state: string;
  @TextField({ nullable: true }) supportContact: string | null;
  @IdField({ nullable: true }) supportPersonId: string | null;
  @LocalDateField({ nullable: true }) liveOn: string | null;
  @UrlField({ nullable: true }) url: string | null;
}
