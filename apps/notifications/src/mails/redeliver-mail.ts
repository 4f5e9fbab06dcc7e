import type { EventTransaction } from '#events';
import { Mail } from './mail.entity.ts';

/**
 * A new round of a mail, whatever has become of it: another Message-ID, to the same address. A round that still waits gives way, so that
 * nobody gets both.
 */
export async function redeliverMail(tx: EventTransaction, mailId: string): Promise<Mail> {
  const { identity, address } = await tx.find(Mail, mailId);
  await tx.lockName(`mail ${identity} ${address}`);
  await tx.query(
    `UPDATE mail SET state = 'exhausted', failure = 'sent-anew', due_at = NULL, holder = NULL, version = version + 1
     WHERE identity = $1 AND address = $2 AND state IN ('queued', 'failed')`,
    [identity, address],
  );
  const rounds = await tx.findMany(Mail, { identity, address }, { round: 'ASC' });
  const last = rounds.at(-1)!;
  return tx.save(last.again(tx.now));
}
