import { Module } from '@nestjs/common';
import { EventTypesController } from './event-types/event-types.controller.ts';
import { EventsController } from './events/events.controller.ts';
import { ReadChain } from './events/read-chain.ts';
import { ReadEvents } from './events/read-events.ts';
import { JournalReader } from './journal/journal-reader.ts';
import { JournalSignal } from './journal/journal-signal.ts';
import { Journal } from './journal/journal.ts';
import { OnConcerningEvents } from './known/on-concerning-events.ts';
import { OnMeetingsEvents } from './known/on-meetings-events.ts';
import { OnNamingEvents } from './known/on-naming-events.ts';
import { OnWorkingGroupsEvents } from './known/on-working-groups-events.ts';
import { MailMetrics } from './mails/mail-metrics.ts';
import { Mail } from './mails/mail.entity.ts';
import { MailsController } from './mails/mails.controller.ts';
import { ReadMails } from './mails/read-mails.ts';
import { SendMails } from './mails/send-mails.ts';
import { Notice } from './notices/notice.entity.ts';
import { NoticesController } from './notices/notices.controller.ts';
import { OnNoticeableEvents } from './notices/on-noticeable-events.ts';
import { ReadNotices } from './notices/read-notices.ts';
import { JournalTail } from './stream/journal-tail.ts';
import { StreamController } from './stream/stream.controller.ts';
import { Streams } from './stream/streams.ts';

const controllers = [StreamController, EventsController, EventTypesController, MailsController, NoticesController];
/** In this order: notices are for whom the others know after the event. */
const handlers = [OnNamingEvents, OnConcerningEvents, OnMeetingsEvents, OnWorkingGroupsEvents, OnNoticeableEvents];
const readers = [ReadEvents, ReadChain, ReadMails, ReadNotices];
const journal = [Journal, JournalSignal, JournalReader];
const stream = [JournalTail, Streams];
const mails = [SendMails, MailMetrics];
export const entities = [Mail, Notice];

@Module({ controllers: [...controllers, ...handlers], providers: [...readers, ...journal, ...mails, ...stream] })
export class NotificationsModule {}
