import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { EnumField, IdField, LocalDateField, SlugField } from '#http';
import { City } from '../cities/city.entity.ts';
import { Person } from '../people/person.entity.ts';
import { lockMandatesOf } from './lock-mandate.ts';
import { Mandate, officesOfCity } from './mandate.entity.ts';
import { settleMandate } from './settle-mandate.ts';

export class EnterMandateBody {
  @IdField() personId: string;

  @SlugField() cityId: string;

  @EnumField(officesOfCity) office: string;

  @LocalDateField({ optional: true, nullable: true, description: 'Its first day, which may lie ahead; not known, if not given.' })
  from?: LocalDate | null;

  @LocalDateField({ optional: true, nullable: true, description: 'The first day on which it is no longer held; it may lie ahead.' })
  until?: LocalDate | null;
}

/** A mandate that is still to begin is scheduled; one that is over already starts and ends at once. */
export async function enterMandate(tx: EventTransaction, body: EnterMandateBody): Promise<Mandate> {
  const { personId, cityId } = body;
  await tx.named(Person, '/personId', personId);
  await tx.named(City, '/cityId', cityId);
  const mandate = Mandate.enter(body);
  await lockMandatesOf(tx, cityId);
  return settleMandate(tx, mandate, mandate.entered(tx.today));
}
