import { CityEnrolmentWithdrawn } from '#contracts';
import type { EventTransaction } from '#events';
import { TextField } from '#http';
import { Enrolment } from './enrolment.entity.ts';

export class WithdrawEnrolmentBody {
  @TextField({ max: 2000 }) reason: string;
}

export async function withdrawEnrolment(tx: EventTransaction, enrolmentId: string, { reason }: WithdrawEnrolmentBody): Promise<Enrolment> {
  const enrolment = await tx.lock(Enrolment, enrolmentId);
  tx.append(CityEnrolmentWithdrawn, enrolment.withdraw(reason));
  return tx.save(enrolment);
}
