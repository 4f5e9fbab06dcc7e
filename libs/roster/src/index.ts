export {
  citiesById,
  cityOf,
  holdersOn,
  lockRoster,
  mandatesOfPerson,
  membersNow,
  membersOn,
  membersSql,
  personNames,
  presidencyById,
  presidencyOn,
  type Holder,
  type KnownCity,
  type KnownPresidency,
} from './facts.ts';
export { citiesMustBeKnown, cityMustBeKnown, mandateMustBeHeld, peopleMustBeKnown, personMustBeKnown } from './known.ts';
export { rosterMigrations } from './migrations/1700000000200-roster-tables.ts';
export { OnRosterEvents } from './on-roster-events.ts';
