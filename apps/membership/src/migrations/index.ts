import type { MigrationClass } from '#database';
import { MembershipTables1700000001000 } from './1700000001000-membership-tables.ts';
import { MandatesAhead1700000001100 } from './1700000001100-mandates-ahead.ts';
import { SearchOfPeople1700000001400 } from './1700000001400-search-of-people.ts';
import { SearchOfCities1700000001410 } from './1700000001410-search-of-cities.ts';
import { RosterCorrections1700000001500 } from './1700000001500-roster-corrections.ts';
import { ReferencesOfPeople1700000001600 } from './1700000001600-references-of-people.ts';
import { ReferencesOfMandates1700000001610 } from './1700000001610-references-of-mandates.ts';

export const membershipMigrations: MigrationClass[] = [
  MembershipTables1700000001000,
  MandatesAhead1700000001100,
  SearchOfPeople1700000001400,
  SearchOfCities1700000001410,
  RosterCorrections1700000001500,
  ReferencesOfPeople1700000001600,
  ReferencesOfMandates1700000001610,
];
