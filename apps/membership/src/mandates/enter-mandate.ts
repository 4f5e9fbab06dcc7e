import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { EnumField, IdField, LocalDateField, SlugField, TextField } from '#http';
import { City } from '../cities/city.entity.ts';
import { Person } from '../people/person.entity.ts';
import { lockReference, referenceTaken, referenceText } from '../references.ts';
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

  @TextField({
    ...referenceText,
    optional: true,
    nullable: true,
    description: 'What an importer calls it by, once among mandates that are not annulled; in no event.',
    example: 'mandate-17',
  })
  ref?: string | null;
}

/** A mandate that is still to begin is scheduled; one that is over already starts and ends at once. */
export async function enterMandate(tx: EventTransaction, body: EnterMandateBody): Promise<Mandate> {
  const { personId, cityId, ref = null } = body;
  await tx.named(City, '/cityId', cityId);
  const mandate = Mandate.enter(body);
  await tx.named(Person, '/personId', personId);
  const known = ref === null ? undefined : await mandateUnder(tx, ref, body);
  if (known) return known;
  await lockMandatesOf(tx, cityId);
  return settleMandate(tx, mandate, mandate.entered(tx.today));
}

/** The one that stands is answered where it is as this says. One that is annulled is answered too; else its reference is free. */
async function mandateUnder(tx: EventTransaction, ref: string, body: EnterMandateBody): Promise<Mandate | undefined> {
  await lockReference(tx, 'mandate', ref);
  const under = await tx.findMany(Mandate, { ref });
  const standing = under.find(({ state }) => state !== 'annulled');
  if (standing && !standing.isAs(body)) throw referenceTaken(standing.id);
  return standing ?? under.find((each) => each.isAs(body));
}
