import { CityLive } from '#contracts';
import { refuseFuture, type LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { LocalDateField } from '#http';
import type { Enrolment } from './enrolment.entity.ts';
import { lockEnrolment } from './lock-enrolment.ts';

export class CityLiveBody {
  @LocalDateField({ example: '2022-10-01', description: 'Since when it is in use there: today or earlier.' }) on: LocalDate;
}

export async function goLive(tx: EventTransaction, enrolmentId: string, { on }: CityLiveBody): Promise<Enrolment> {
  const enrolment = await lockEnrolment(tx, enrolmentId);
  refuseFuture(on, tx.today);
  tx.append(CityLive, enrolment.goLive(on));
  return tx.save(enrolment);
}
