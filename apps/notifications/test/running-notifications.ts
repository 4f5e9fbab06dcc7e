import { randomBytes } from 'node:crypto';
import { CityJoined, type DataOf, type EventType } from '#contracts';
import { newId } from '#domain';
import type { ReceivedMessage } from '#events';
import { eventually, hearingNetwork, serviceUnderTest, type HearingNetwork } from '#testing';
import { notifications } from '../src/index.ts';
import { JournalSignal } from '../src/journal/journal-signal.ts';
import { NotificationSettings } from '../src/settings.ts';
import { aMessage, type Sent } from './journal-fixture.ts';

/** What is published goes into the journal, from which all else is driven; so does what the network of its tests tells. */
export interface RunningNotifications extends HearingNetwork {
  /** As the relay of its service would publish it; sequences are counted here. Answers the event's id. */
  publish<E extends EventType>(type: E, data: DataOf<E> & object, sent?: Omit<Sent, 'sequence'>): Promise<string>;
  /** Takes messages into the journal as they are. */
  take(...messages: ReceivedMessage[]): Promise<void>;
  /** Until the notices' consumer has read the whole journal. */
  settled(): Promise<void>;
}

/** What leaves goes to this machine alone; what fails is tried again soon. */
export const testSettings = (given: Partial<NotificationSettings> = {}): NotificationSettings =>
  NotificationSettings.of({
    webhooks: { retries: [0.1, 0.2, 0.2], networks: ['127.0.0.0/8'], own: [] },
    sealingKeys: [randomBytes(32)],
    ...given,
  });

export async function runningNotifications({
  settings,
  ...options
}: { idleReaderMs?: number; settings?: Partial<NotificationSettings> } = {}): Promise<RunningNotifications> {
  const running = await serviceUnderTest(notifications, { ...options, settings: testSettings(settings) });
  const sequences = new Map<string, number>();
  const take = async (...messages: ReceivedMessage[]) => {
    const journal = running.consumers().find(({ name }) => name === 'journal')!;
    for (const ofTopic of Map.groupBy(messages, ({ topic }) => topic).values()) await journal.take(ofTopic);
    running.service.app.get(JournalSignal, { strict: false }).ring();
  };
  const publish: RunningNotifications['publish'] = async (type, data, sent = {}) => {
    const key = sent.key ?? type.keyOf(data);
    const place = `${type.topic}/${key}`;
    const sequence = (sequences.get(place) ?? 0) + 1;
    sequences.set(place, sequence);
    const id = sent.id ?? newId();
    await take(aMessage(type, data, { ...sent, id, sequence }));
    return id;
  };
  return {
    ...(await hearingNetwork(running, async (type, data) => void (await publish(type, data)))),
    take,
    publish,
    settled: () =>
      eventually(async () => {
        const [at] = await running.sql.query<{ behind: boolean }>(
          `SELECT h.last > coalesce((SELECT position FROM journal_cursor WHERE reader = 'notices'), 0) AS behind FROM journal_head h`,
        );
        return !at!.behind;
      }).then(() => {}),
  };
}

export const joining = (cityId: string, rosterVersion: number, membershipId = newId()): CityJoined => ({
  ...CityJoined.example,
  membershipId,
  cityId,
  name: cityId,
  effectiveOn: '2022-04-26',
  countBefore: rosterVersion - 1,
  countAfter: rosterVersion,
  rosterVersion,
  meetingId: null,
});
