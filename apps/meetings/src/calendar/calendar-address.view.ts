import { answer, InstantField, TextField } from '#http';
import type { CalendarAddress } from './calendar-address.entity.ts';

export class CalendarAddressView {
  @TextField({ max: 64, description: 'A city’s id, or `secretariat`.', example: 'sarajevo' }) officeId: string;

  @InstantField() since: string;

  @TextField({
    nullable: true,
    max: 2_048,
    description:
      'For a calendar program, which needs no token: told once, to who has it made. Afterwards, and where it is asked for again, null.',
    example: null,
  })
  address: string | null;

  @InstantField({ nullable: true }) revokedAt: string | null;
}

export const shown = (entity: CalendarAddress, address: string | null = null): CalendarAddressView => {
  const { officeId, since, revokedAt } = entity;
  return answer(entity, { officeId, since: since.toISOString(), address, revokedAt: revokedAt?.toISOString() ?? null });
};
