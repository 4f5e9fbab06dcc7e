import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { EventContext } from '#events';
import { createNotices } from './create-notices.ts';
import { noticeKinds } from './notice-kinds.ts';

/**
 * Runs after the handlers that keep the roster, groups and offers (an event's methods run in the order in which their controllers are
 * listed, the service's own before its module's): whom a notice is for is asked of what is known after the event.
 */
@Controller()
export class OnNoticeableEvents {
  @EventPattern<string[]>(noticeKinds.map(({ type }) => type.type))
  noticeable(@Payload() data: Record<string, unknown>, @Ctx() { event, tx }: EventContext): Promise<void> {
    return createNotices(tx, event, data);
  }
}
