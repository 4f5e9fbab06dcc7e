import { Injectable } from '@nestjs/common';
import { MandateEnded, MandateStarted } from '#contracts';
import { refuseInstead } from '#database';
import { Clock, refused, unknownReference, type LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
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

@Injectable()
export class StartMandate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** A mandate that is over already is entered as such: it starts and ends at once. */
  run(body: StartMandateBody, by: Origin): Promise<Mandate> {
    return this.work.transaction(by, async (tx) => {
      const { personId, cityId } = body;
      if (!(await tx.findOne(Person, { id: personId }))) throw unknownReference('person', '/personId', personId);
      if (!(await tx.findOne(City, { id: cityId }))) throw unknownReference('city', '/cityId', cityId);
      const mandate = Mandate.of(body);
      const subject = mandate.id;
      tx.append(MandateStarted, mandate.started(), { subject });
      if (mandate.isOver(this.clock.today())) tx.append(MandateEnded, mandate.expire(), { subject });
      return refuseInstead(tx.save(mandate), 'one_mayor_at_a_time', refused('city-has-a-mayor', { cityId }));
    });
  }
}
