import { Injectable } from '@nestjs/common';
import type { Actor } from '#auth';
import { Clock } from '#domain';
import { UnitOfWork } from '#events';
import { answer } from '#http';
import { Notice } from './notice.entity.ts';
import { noticeView, type NoticeView } from './notice.view.ts';

@Injectable()
export class ReadNotice {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Somebody of the office has read it: it is read for the office. */
  run(noticeId: string, by: Actor): Promise<NoticeView> {
    return this.work.transaction(by, async (tx) => {
      const notice = await tx.lock(Notice, noticeId);
      notice.read(this.clock.now());
      return answer(notice, noticeView(await tx.save(notice)));
    });
  }
}
