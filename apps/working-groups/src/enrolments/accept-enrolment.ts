import { CityEnrolled } from '#contracts';
import type { EventTransaction } from '#events';
import type { Enrolment } from './enrolment.entity.ts';
import { lockEnrolment } from './lock-enrolment.ts';

export async function acceptEnrolment(tx: EventTransaction, enrolmentId: string): Promise<Enrolment> {
  const enrolment = await lockEnrolment(tx, enrolmentId);
  tx.append(CityEnrolled, enrolment.accept());
  return tx.save(enrolment);
}
