import { topics } from '#contracts';
import { dueMigrations } from '#due';
import type { ServiceDefinition } from '#service';
import { inTurn } from './journal/in-turn.ts';
import { JournalReader } from './journal/journal-reader.ts';
import { toReceived } from './journal/journal-reading.ts';
import { JournalSignal } from './journal/journal-signal.ts';
import { entriesAfter } from './journal/journal-table.ts';
import { Journal } from './journal/journal.ts';
import { notificationMigrations } from './migrations/index.ts';
import { entities, NotificationsModule } from './notifications.module.ts';
import { notificationSettings } from './settings.ts';

export { NotificationSettings, notificationSettings, sealingKey } from './settings.ts';

/** Two consumers, one behind the other: topics → journal → what is known and notices, which are thus driven by the journal's order. */
export const notifications: ServiceDefinition = {
  name: 'notifications',
  title: 'Notifications',
  module: NotificationsModule,
  entities,
  migrations: [...dueMigrations, ...notificationMigrations],
  roster: true,
  links: true,
  settings: notificationSettings,
  consumer: 'journal',
  // `known_name` last: what is put into the tables before it passes by their triggers.
  projections: [
    'known_meeting',
    'known_group',
    'known_group_city',
    'known_item',
    'known_offer',
    'known_offer_city',
    'known_concern',
    'known_name',
  ],
  history: async (sql, after) => (await entriesAfter(sql, Number(after), 500)).map(toReceived),
  intakes: (app, strategy, transport) => {
    const signal = app.get(JournalSignal, { strict: false });
    const reader = app.get(JournalReader, { strict: false });
    // Partitions would wait for each other at the journal's head, each with a connection of the pool.
    const turn = inTurn();
    return [
      {
        name: 'journal',
        handler: app.get(Journal, { strict: false }),
        topics,
        subscribe: (onBatch) =>
          transport.subscribe('notifications', topics, async (batch) => {
            await turn(() => onBatch(batch));
            signal.ring();
          }),
      },
      { name: 'notices', handler: strategy, topics, subscribe: (onBatch) => reader.subscribe('notices', onBatch) },
    ];
  },
};
