import { Module } from '@nestjs/common';
import { EventTypesController } from './event-types/event-types.controller.ts';
import { EventsController } from './events/events.controller.ts';
import { ReadEvents } from './events/read-events.ts';
import { TraceChain } from './events/trace-chain.ts';
import { JournalReader } from './journal/journal-reader.ts';
import { JournalSignal } from './journal/journal-signal.ts';
import { Journal } from './journal/journal.ts';
import { OnMeetingsEvents } from './meetings/on-meetings-events.ts';
import { NoticeQueries } from './notices/notice-queries.ts';
import { NoticesController } from './notices/notices.controller.ts';
import { OnNoticeableEvents } from './notices/on-noticeable-events.ts';
import { ReadNotice } from './notices/read-notice.ts';
import { JournalTail } from './stream/journal-tail.ts';
import { StreamController } from './stream/stream.controller.ts';
import { Streams } from './stream/streams.ts';
import { OnWorkingGroupsEvents } from './working-groups/on-working-groups-events.ts';

@Module({
  controllers: [
    StreamController,
    EventsController,
    EventTypesController,
    NoticesController,
    // In this order: notices are for whom the others know after the event.
    OnMeetingsEvents,
    OnWorkingGroupsEvents,
    OnNoticeableEvents,
  ],
  providers: [Journal, JournalSignal, JournalReader, ReadEvents, TraceChain, JournalTail, Streams, NoticeQueries, ReadNotice],
})
export class NotificationsModule {}
