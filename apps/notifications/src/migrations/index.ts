import type { MigrationClass } from '#database';
import { Journal1700000400000 } from './1700000400000-journal.ts';
import { Notices1700000400100 } from './1700000400100-notices.ts';

export const notificationMigrations: MigrationClass[] = [Journal1700000400000, Notices1700000400100];
