import { DisasterAlertUnacknowledged } from '#contracts';
import { dropDue, putDue } from '#due';
import type { EventTransaction } from '#events';
import { mailAlert, withdrawMails } from './alert-mails.ts';
import { DisasterAlert } from './disaster-alert.entity.ts';

/** Kinds of work that is due later; of a revision but for the expiry. */
export const due = { again: 'alert-again', unacknowledged: 'alert-unacknowledged', expiry: 'alert-expiry' } as const;

/** Seconds after a revision was told. */
export const patience = { again: 600, unacknowledged: 1_200 } as const;

const revisionOf = ({ id, revision }: DisasterAlert, before = 0): string => `${id}/${revision - before}`;

/** In the transaction of a new revision: the telling of the one before is over, and that of this one begins. */
export async function tellAlert(tx: EventTransaction, alert: DisasterAlert): Promise<void> {
  await forget(tx, alert, revisionOf(alert, 1));
  await mailAlert(tx, alert, alert.revision === 1 ? 'raised' : 'updated', alert.officeIds);
  await putDue(tx, due.again, [revisionOf(alert)], { inSeconds: patience.again });
  await putDue(tx, due.unacknowledged, [revisionOf(alert)], { inSeconds: patience.unacknowledged });
  await putDue(tx, due.expiry, [alert.id], alert.expiresAt);
}

export async function tellEnd(tx: EventTransaction, alert: DisasterAlert): Promise<void> {
  await forget(tx, alert, revisionOf(alert));
  await dropDue(tx, due.expiry, [alert.id]);
  await mailAlert(tx, alert, alert.state === 'expired' ? 'expired' : 'ended', alert.officeIds);
}

async function forget(tx: EventTransaction, alert: DisasterAlert, revision: string): Promise<void> {
  await withdrawMails(tx, alert);
  await dropDue(tx, due.again, [revision]);
  await dropDue(tx, due.unacknowledged, [revision]);
}

/** Who has not acknowledged it is told once more, at all addresses. */
export async function tellAgain(tx: EventTransaction, revision: string): Promise<void> {
  const alert = await heldAt(tx, revision);
  if (alert) await mailAlert(tx, alert, 'reminded', alert.awaited);
}

/** The secretariat hears who has not acknowledged it; no further. */
export async function tellSecretariat(tx: EventTransaction, revision: string): Promise<void> {
  const alert = await heldAt(tx, revision);
  const escalated = alert?.escalate(tx.now);
  if (!alert || !escalated) return;
  tx.append(DisasterAlertUnacknowledged, escalated);
  await mailAlert(tx, alert, 'unacknowledged', ['secretariat']);
  await tx.save(alert);
}

/** The alert, held, where it runs and this is its newest revision: what came meanwhile has been told anew, or is over. */
async function heldAt(tx: EventTransaction, revision: string): Promise<DisasterAlert | undefined> {
  const alert = await tx.lock(DisasterAlert, revision.split('/')[0]!);
  return revisionOf(alert) === revision && alert.isRunning(tx.now) ? alert : undefined;
}
