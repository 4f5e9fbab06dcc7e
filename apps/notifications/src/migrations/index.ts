import type { MigrationClass } from '#database';
import { Journal1700000400000 } from './1700000400000-journal.ts';

export const notificationMigrations: MigrationClass[] = [Journal1700000400000];
