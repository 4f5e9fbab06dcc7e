export * from './facts.ts';
export { cityMustBeKnown, peopleMustBeKnown, personMustBeKnown } from './known.ts';
export { rosterMigrations } from './migrations/1700000000200-roster-tables.ts';
export { OnRosterEvents } from './on-roster-events.ts';
