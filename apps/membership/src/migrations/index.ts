import type { MigrationClass } from '#database';
import { MembershipTables1700000001000 } from './1700000001000-membership-tables.ts';
import { MandatesAhead1700000001100 } from './1700000001100-mandates-ahead.ts';

export const membershipMigrations: MigrationClass[] = [MembershipTables1700000001000, MandatesAhead1700000001100];
