import type { Actor } from '#auth';
import { DisasterAlertAcknowledged } from '#contracts';
import { refused } from '#domain';
import type { EventTransaction } from '#events';
import { IntField, TextField } from '#http';
import { withdrawMails } from './alert-mails.ts';
import { DisasterAlert, type Acknowledging } from './disaster-alert.entity.ts';

export class AcknowledgeAlertBody implements Acknowledging {
  @TextField({ max: 2000, optional: true, example: 'Two boats are on their way.' }) note?: string;

  @IntField({
    min: 1,
    max: 2_147_483_647,
    optional: true,
    description: 'The revision that was read, so that no newer one is acknowledged unread.',
  })
  revision?: number;
}

/** Its row is held: an office that acknowledges while the others are told again is among them, or is told no more. */
export async function acknowledgeAlert(
  tx: EventTransaction,
  alertId: string,
  officeId: string,
  body: AcknowledgeAlertBody,
  by: Actor,
): Promise<DisasterAlert> {
  if (by.is('secretariat') && officeId !== 'secretariat' && !by.cityIds.includes(officeId)) throw refused('not-your-office');
  const alert = await tx.lock(DisasterAlert, alertId);
  const acknowledged = alert.acknowledge(officeId, body, tx.now);
  tx.append(DisasterAlertAcknowledged, acknowledged);
  if (acknowledged) await withdrawMails(tx, alert, officeId);
  return tx.save(alert);
}
