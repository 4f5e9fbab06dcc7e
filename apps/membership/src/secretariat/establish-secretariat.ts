import { Injectable } from '@nestjs/common';
import { SecretariatEstablished } from '#contracts';
import { refuseInstead } from '#database';
import { Clock, refused, unknownReference, type LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { IdField, LocalDateField, SlugField } from '#http';
import { City } from '../cities/city.entity.ts';
import { Secretariat } from './secretariat.entity.ts';

export class EstablishSecretariatBody {
  @SlugField({ optional: true, nullable: true }) seatCityId?: string | null;

  @LocalDateField({ optional: true, nullable: true, description: 'Not known, if not given.' }) establishedOn?: LocalDate | null;

  @IdField({ optional: true, nullable: true }) meetingId?: string | null;
}

@Injectable()
export class EstablishSecretariat {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run({ seatCityId = null, establishedOn = null, meetingId = null }: EstablishSecretariatBody, by: Origin): Promise<Secretariat> {
    return this.work.transaction(by, async (tx) => {
      if (seatCityId !== null && !(await tx.findOne(City, { id: seatCityId }))) throw unknownReference('city', '/seatCityId', seatCityId);
      const secretariat = new Secretariat();
      const established = secretariat.establish(seatCityId, establishedOn, meetingId, this.clock.today());
      tx.append(SecretariatEstablished, established, { subject: secretariat.id });
      return refuseInstead(tx.save(secretariat), 'secretariat_pkey', refused('secretariat-already-established'));
    });
  }
}
