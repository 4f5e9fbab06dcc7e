export { dropDue, dueMigrations, nextDueIn, putDue, type DueTime } from './due-table.ts';
export { DueLoop, type DuePlan } from './due-loop.ts';
export { DueWork, type DueTask } from './due-work.ts';
