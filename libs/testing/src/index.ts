export { eventually } from './eventually.ts';
export { testDatabase, type TestDatabase } from './postgres/test-database.ts';
