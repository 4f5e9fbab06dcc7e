import { SecretariatEstablished } from '#contracts';
import { refuseInstead } from '#database';
import { refused, type LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { IdField, LocalDateField, SlugField } from '#http';
import { City } from '../cities/city.entity.ts';
import { Secretariat } from './secretariat.entity.ts';

export class EstablishSecretariatBody {
  @SlugField({ optional: true, nullable: true }) seatCityId?: string | null;

  @LocalDateField({ optional: true, nullable: true, description: 'Not known, if not given.' }) establishedOn?: LocalDate | null;

  @IdField({ optional: true, nullable: true }) meetingId?: string | null;
}

export async function establishSecretariat(tx: EventTransaction, body: EstablishSecretariatBody): Promise<Secretariat> {
  const { seatCityId = null, establishedOn = null, meetingId = null } = body;
  await tx.named(City, '/seatCityId', seatCityId);
  const secretariat = new Secretariat();
  const established = secretariat.establish(seatCityId, establishedOn, meetingId, tx.today);
  tx.append(SecretariatEstablished, established, { subject: secretariat.id });
  return refuseInstead(tx.save(secretariat), 'secretariat_pkey', refused('secretariat-already-established'));
}
