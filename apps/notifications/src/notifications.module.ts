import { Module } from '@nestjs/common';
import { EventTypesController } from './event-types/event-types.controller.ts';
import { EventsController } from './events/events.controller.ts';
import { ReadChain } from './events/read-chain.ts';
import { ReadEvents } from './events/read-events.ts';
import { JournalReader } from './journal/journal-reader.ts';
import { JournalSignal } from './journal/journal-signal.ts';
import { Journal } from './journal/journal.ts';
import { OnMeetingsEvents } from './known/on-meetings-events.ts';
import { OnNamingEvents } from './known/on-naming-events.ts';
import { OnWorkingGroupsEvents } from './known/on-working-groups-events.ts';
import { NoticesController } from './notices/notices.controller.ts';
import { OnNoticeableEvents } from './notices/on-noticeable-events.ts';
import { ReadNotices } from './notices/read-notices.ts';
import { JournalTail } from './stream/journal-tail.ts';
import { StreamController } from './stream/stream.controller.ts';
import { Streams } from './stream/streams.ts';

const journal = [Journal, JournalSignal, JournalReader];
const events = [ReadEvents, ReadChain];
const stream = [JournalTail, Streams];
const notices = [ReadNotices];

const routes = [StreamController, EventsController, EventTypesController, NoticesController];
/** In this order: notices are for whom the others know after the event. */
const handlers = [OnNamingEvents, OnMeetingsEvents, OnWorkingGroupsEvents, OnNoticeableEvents];

@Module({ controllers: [...routes, ...handlers], providers: [...journal, ...events, ...stream, ...notices] })
export class NotificationsModule {}
