import type { EventTransaction } from '#events';
import { Notice } from './notice.entity.ts';

/** Somebody of the office has read it: it is read for the office. */
export async function markRead(tx: EventTransaction, noticeId: string): Promise<Notice> {
  const notice = await tx.lock(Notice, noticeId);
  notice.read(tx.now);
  return tx.save(notice);
}
