import { MandateEnded, MandateStarted } from '#contracts';
import { refuseInstead } from '#database';
import { refused, type LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { EnumField, IdField, LocalDateField, SlugField } from '#http';
import { City } from '../cities/city.entity.ts';
import { Person } from '../people/person.entity.ts';
import { Mandate, officesOfCity } from './mandate.entity.ts';

export class StartMandateBody {
  @IdField() personId: string;

  @SlugField() cityId: string;

  @EnumField(officesOfCity) office: string;

  @LocalDateField({ optional: true, nullable: true, description: 'Its first day; not known, if not given.' }) from?: LocalDate | null;

  @LocalDateField({ optional: true, nullable: true, description: 'The first day on which it is no longer held.' }) until?: LocalDate | null;
}

/** A mandate that is over already is entered as such: it starts and ends at once. */
export async function startMandate(tx: EventTransaction, body: StartMandateBody): Promise<Mandate> {
  const { personId, cityId } = body;
  await tx.named(Person, '/personId', personId);
  await tx.named(City, '/cityId', cityId);
  const mandate = Mandate.start(body);
  tx.append(MandateStarted, mandate.started());
  if (mandate.isOver(tx.today)) tx.append(MandateEnded, mandate.expire());
  return refuseInstead(tx.save(mandate), 'one_mayor_at_a_time', refused('city-has-a-mayor', { cityId }));
}
