export * from './meetings/meetings.ts';
export * from './meetings/attendance.ts';
export * from './meetings/institutions.ts';
export * from './meetings/statements.ts';
export * from './meetings/decisions.ts';
export * from './meetings/minutes.ts';
export * from './meetings/visits.ts';
