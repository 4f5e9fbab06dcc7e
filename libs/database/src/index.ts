export { clientClass } from './client.ts';
export { databaseModule } from './database.module.ts';
export { dataSource, statementDeadline, transactionTimeout, type DatabaseOptions } from './data-source.ts';
export { constraintOf, isDatabaseAway, isPassing, isTooLong, sqlState } from './faults.ts';
export { migrate } from './migrate.ts';
export { refuseInstead } from './refuse-instead.ts';
export { sqlOf } from './sql.ts';
export { Transaction } from './transaction.ts';
export type { Class, Id, MigrationClass, Sql } from './types.ts';
