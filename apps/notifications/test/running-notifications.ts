import { CityJoined, CityRegistered, MandateStarted, type DataOf, type EventType } from '#contracts';
import { newId } from '#domain';
import type { ReceivedMessage } from '#events';
import { eventually, serviceUnderTest, type ServiceUnderTest } from '#testing';
import { notifications } from '../src/index.ts';
import { JournalSignal } from '../src/journal/journal-signal.ts';
import { aMessage, type Sent } from './journal-fixture.ts';

export interface RunningNotifications extends ServiceUnderTest {
  /** As the relay of its service would publish it; sequences are counted here. Answers the event's id. */
  publish<E extends EventType>(type: E, data: DataOf<E> & object, sent?: Omit<Sent, 'sequence'>): Promise<string>;
  /** Takes messages into the journal as they are. */
  take(...messages: ReceivedMessage[]): Promise<void>;
  /** Until the notices' consumer has read the whole journal. */
  settled(): Promise<void>;
}

export async function runningNotifications(): Promise<RunningNotifications> {
  const running = await serviceUnderTest(notifications);
  const sequences = new Map<string, number>();
  const take = async (...messages: ReceivedMessage[]) => {
    const journal = running.consumers().find(({ name }) => name === 'journal')!;
    for (const ofTopic of Map.groupBy(messages, ({ topic }) => topic).values()) await journal.take(ofTopic);
    running.service.app.get(JournalSignal, { strict: false }).ring();
  };
  return {
    ...running,
    take,
    async publish(type, data, sent = {}) {
      const key = sent.key ?? type.keyOf(data);
      const place = `${type.topic}/${key}`;
      const sequence = (sequences.get(place) ?? 0) + 1;
      sequences.set(place, sequence);
      const id = sent.id ?? newId();
      await take(aMessage(type, data, { ...sent, id, sequence }));
      return id;
    },
    settled: () =>
      eventually(async () => {
        const [at] = await running.sql.query<{ behind: boolean }>(
          `SELECT h.last > coalesce((SELECT position FROM journal_cursor WHERE reader = 'notices'), 0) AS behind FROM journal_head h`,
        );
        return !at!.behind;
      }).then(() => {}),
  };
}

/** A city that is a member, with a mayor. */
export async function aMember(running: RunningNotifications, cityId: string, rosterVersion: number): Promise<{ personId: string }> {
  const personId = newId();
  const name = cityId.replace(/^./, (first) => first.toUpperCase());
  await running.publish(CityRegistered, { cityId, name, country: 'BA', kind: 'city', coordinates: null, municipalDay: null });
  await running.publish(MandateStarted, { mandateId: newId(), personId, cityId, office: 'mayor', from: '2020-01-01', until: null });
  await running.publish(CityJoined, joining(cityId, rosterVersion));
  return { personId };
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
