import { monthDay, type LocalDate } from '#domain';
import type { KnownCity } from '#roster';

export interface Warning {
  code: string;
  cityId: string | null;
  text: string;
}

/** A participant celebrates its municipal day then: worth knowing, no ground to refuse. */
export const municipalDays = (on: LocalDate, participants: readonly KnownCity[]): Warning[] =>
  participants
    .filter(({ municipalDay }) => municipalDay === monthDay(on))
    .map(({ id, name }) => ({ code: 'municipal-day', cityId: id, text: `${on} is the municipal day of ${name}.` }));
