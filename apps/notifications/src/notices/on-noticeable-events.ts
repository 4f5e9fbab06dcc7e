import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { EventsContext, OnMany } from '#events';
import { createNotices } from './create-notices.ts';
import { mailNotices } from './mail-notices.ts';
import { noticeableEvents } from './notice-kinds.ts';

/**
 * Runs after the handlers that keep the roster and what is known of others' work (an event's methods run in the order in which their
 * controllers are listed, the service's own before its module's): whom a notice is for is asked of what is known after the event.
 */
@Controller()
export class OnNoticeableEvents {
  @OnMany(...noticeableEvents)
  async noticeable(@Payload() data: readonly Record<string, unknown>[], @Ctx() { handed }: EventsContext): Promise<void> {
    const { tx } = handed[0]!;
    const made = await createNotices(
      tx,
      handed.map(({ event }, at) => ({ event, data: data[at]! })),
    );
    await mailNotices(tx, made, tx.timeZone);
  }
}
