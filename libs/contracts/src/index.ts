export * from './all-events.ts';
export * from './asyncapi.ts';
export * from './event-type.ts';
export * as fields from './fields.ts';
export { breakingChanges, snapshotOf, type Snapshot } from './growth.ts';
export * from './meetings.ts';
export * from './membership.ts';
export * from './notifications.ts';
export * from './working-groups.ts';
