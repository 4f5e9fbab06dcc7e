import { refused } from '#domain';
import type { EventTransaction } from '#events';
import { addressesFor } from '../preferences/addresses-for.ts';
import { isAlert } from '../preferences/mail-kinds.ts';
import { queueNoticeMails } from './mail-notices.ts';
import { Notice } from './notice.entity.ts';

/** Its mails once more, at once, to whoever of its office is to hear such by now: another round, so that they are other mails. */
export async function redeliverNotice(tx: EventTransaction, noticeId: string): Promise<Notice> {
  const notice = await tx.lock(Notice, noticeId);
  const { officeId, kind } = notice;
  const addresses = isAlert(kind) ? [] : await addressesFor(tx, [notice]);
  if (addresses.length === 0) throw refused('notice-not-mailed', { officeId, kind });
  notice.round += 1;
  await queueNoticeMails(tx, [notice], () => addresses, tx.timeZone);
  return tx.save(notice);
}
