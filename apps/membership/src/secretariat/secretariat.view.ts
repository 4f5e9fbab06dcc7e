import { EnumField, IdField, LocalDateField, SlugField } from '#http';
import { secretariatStates } from './secretariat.entity.ts';

/** Its days are null where they are not known. */
export class SecretariatView {
  @EnumField(['secretariat']) id: string;

  @EnumField(secretariatStates) state: string;

  @SlugField({ nullable: true }) seatCityId: string | null;

  @LocalDateField({ nullable: true }) establishedOn: string | null;

  @IdField({ nullable: true }) meetingId: string | null;

  @LocalDateField({ nullable: true }) startedOn: string | null;
}
