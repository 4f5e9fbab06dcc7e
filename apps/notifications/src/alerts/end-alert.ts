import { DisasterAlertEnded } from '#contracts';
import type { EventTransaction } from '#events';
import { TextField } from '#http';
import { officeActing, type Speaker } from './alert-offices.ts';
import { DisasterAlert } from './disaster-alert.entity.ts';
import { tellEnd } from './tell-alert.ts';

export class EndAlertBody {
  @TextField({ max: 2000, example: 'The river has fallen below the quays.' }) reason: string;
}

export async function endAlert(
  tx: EventTransaction,
  alertId: string,
  { reason }: EndAlertBody,
  { by, sender }: Speaker,
): Promise<DisasterAlert> {
  const alert = await tx.lock(DisasterAlert, alertId);
  const officeId = officeActing(by, [alert.officeId]);
  tx.append(DisasterAlertEnded, alert.end(reason, { officeId, sender, now: tx.now }));
  await tellEnd(tx, alert);
  return tx.save(alert);
}

/** Its time is over, and nobody asked for it. One that has ended by now, or has been given more time, is left as it is. */
export async function expireAlert(tx: EventTransaction, alertId: string): Promise<DisasterAlert> {
  const alert = await tx.lock(DisasterAlert, alertId);
  const expired = alert.expire(tx.now);
  tx.append(DisasterAlertEnded, expired);
  if (expired) await tellEnd(tx, alert);
  return tx.save(alert);
}
