import type { MigrationInterface } from 'typeorm';

export type Class<T> = new (...args: never[]) => T;
export type MigrationClass = new () => MigrationInterface;

/** A primary key: one value, or the columns of a composite one. */
export type Id = string | Readonly<Record<string, string>>;

/** Anything that answers SQL: a transaction, or the data source. */
export interface Sql {
  query<R = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<R[]>;
}
