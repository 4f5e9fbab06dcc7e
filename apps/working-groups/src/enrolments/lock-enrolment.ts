import type { Transaction } from '#database';
import { ActionItem } from '../items/action-item.entity.ts';
import { Enrolment } from './enrolment.entity.ts';

/** An enrolment goes on as long as its item is not cancelled. */
export async function lockEnrolment(tx: Transaction, enrolmentId: string): Promise<Enrolment> {
  const { itemId } = await tx.find(Enrolment, enrolmentId);
  const item = await tx.lock(ActionItem, itemId);
  const enrolment = await tx.lock(Enrolment, enrolmentId);
  item.mustNotBeCancelled();
  return enrolment;
}
