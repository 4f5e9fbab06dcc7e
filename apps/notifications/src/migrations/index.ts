import type { MigrationClass } from '#database';
import { Journal1700000400000 } from './1700000400000-journal.ts';
import { Notices1700000400100 } from './1700000400100-notices.ts';
import { KnownName1700000400200 } from './1700000400200-known-name.ts';
import { NamesKnownBefore1700000400300 } from './1700000400300-names-known-before.ts';
import { KnownConcern1700000400400 } from './1700000400400-known-concern.ts';
import { ConcernOf1700000400500 } from './1700000400500-concern-of.ts';
import { Mails1700000400600 } from './1700000400600-mails.ts';
import { Preferences1700000400700 } from './1700000400700-preferences.ts';
import { NoticeRound1700000400710 } from './1700000400710-notice-round.ts';
import { Digests1700000400750 } from './1700000400750-digests.ts';
import { Subscriptions1700000400800 } from './1700000400800-subscriptions.ts';
import { DisasterAlerts1700000401000 } from './1700000401000-disaster-alerts.ts';

export const notificationMigrations: MigrationClass[] = [
  Journal1700000400000,
  Notices1700000400100,
  KnownName1700000400200,
  NamesKnownBefore1700000400300,
  KnownConcern1700000400400,
  ConcernOf1700000400500,
  Mails1700000400600,
  Preferences1700000400700,
  NoticeRound1700000400710,
  Digests1700000400750,
  Subscriptions1700000400800,
  DisasterAlerts1700000401000,
];
