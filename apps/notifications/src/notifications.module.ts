import { Module } from '@nestjs/common';
import { EscalateAlerts, ExpireAlerts, TellAgain } from './alerts/alert-work.ts';
import { DisasterAlert } from './alerts/disaster-alert.entity.ts';
import { DisasterAlertsController } from './alerts/disaster-alerts.controller.ts';
import { ReadAlerts } from './alerts/read-alerts.ts';
import { Digests } from './digests/digests.ts';
import { EventTypesController } from './event-types/event-types.controller.ts';
import { EventsController } from './events/events.controller.ts';
import { ReadChain } from './events/read-chain.ts';
import { ReadEvents } from './events/read-events.ts';
import { InviteConfirmed } from './invitations/invite-confirmed.ts';
import { OnInvitingEvents } from './invitations/on-inviting-events.ts';
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
import { PreferencesController } from './offices/preferences.controller.ts';
import { ReadPreferences } from './offices/read-preferences.ts';
import { ReadSigned } from './offices/read-signed.ts';
import { SignedAddressesController } from './offices/signed-addresses.controller.ts';
import { OfficeAddress } from './preferences/office-address.entity.ts';
import { Preference } from './preferences/preference.entity.ts';
import { JournalTail } from './stream/journal-tail.ts';
import { StreamController } from './stream/stream.controller.ts';
import { Streams } from './stream/streams.ts';
import { DeliveriesController } from './subscriptions/deliveries.controller.ts';
import { DeliveryWork } from './subscriptions/delivery-work.ts';
import { Delivery } from './subscriptions/delivery.entity.ts';
import { Endpoints } from './subscriptions/endpoints.ts';
import { FanOut } from './subscriptions/fan-out.ts';
import { ForgetDeliveries } from './subscriptions/forget-deliveries.ts';
import { OnEndpointEvents } from './subscriptions/on-endpoint-events.ts';
import { ReadDeliveries } from './subscriptions/read-deliveries.ts';
import { ReadSubscriptions } from './subscriptions/read-subscriptions.ts';
import { RecordRuns } from './subscriptions/record-runs.ts';
import { SealAnew } from './subscriptions/seal-anew.ts';
import { Subscription } from './subscriptions/subscription.entity.ts';
import { SubscriptionsController } from './subscriptions/subscriptions.controller.ts';

const controllers = [
  ...[StreamController, EventsController, EventTypesController, NoticesController, PreferencesController, SignedAddressesController],
  ...[MailsController, SubscriptionsController, DeliveriesController, DisasterAlertsController],
];
/** In this order: notices and invitations are for whom the others know after the event. */
const handlers = [
  ...[OnNamingEvents, OnConcerningEvents, OnMeetingsEvents, OnWorkingGroupsEvents],
  ...[OnNoticeableEvents, OnInvitingEvents, OnEndpointEvents],
];
const readers = [
  ...[ReadEvents, ReadChain, ReadNotices, ReadPreferences, ReadSigned],
  ...[ReadMails, ReadSubscriptions, ReadDeliveries, ReadAlerts],
];
const journal = [Journal, JournalSignal, JournalReader];
const stream = [JournalTail, Streams];
const mails = [SendMails, MailMetrics];
const webhooks = [Endpoints, RecordRuns, DeliveryWork, FanOut, ForgetDeliveries, SealAnew];
/** What is done when its time has come. */
const works = [Digests, InviteConfirmed, ExpireAlerts, EscalateAlerts, TellAgain];
export const entities = [Mail, Notice, Preference, OfficeAddress, Subscription, Delivery, DisasterAlert];

@Module({
  controllers: [...controllers, ...handlers],
  providers: [...readers, ...journal, ...stream, ...mails, ...webhooks, ...works],
})
export class NotificationsModule {}
