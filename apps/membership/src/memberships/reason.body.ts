import type { LocalDate } from '#domain';
import { LocalDateField, TextField } from '#http';

export class ReasonBody {
  @TextField({ max: 2000 }) reason: string;
}

export class RosterChangeBody {
  @LocalDateField({ description: 'Not before the last change of the roster and not after today.' }) effectiveOn: LocalDate;

  @TextField({ max: 2000 }) reason: string;
}
