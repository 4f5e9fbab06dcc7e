import type { QueryRunner } from 'typeorm';
import { sqlState } from './faults.ts';
import type { MigrationClass, Sql } from './types.ts';

/** One row per migration that took something away: code that does not know `needs` can't live with the database any more. */
export const contractsTable = `CREATE TABLE IF NOT EXISTS schema_contract (
  migration text PRIMARY KEY,
  needs text NOT NULL,
  since timestamptz NOT NULL DEFAULT clock_timestamp())`;

/**
 * A migration that takes away what older code uses (it drops, renames or forbids) calls this in its `up`. `needs` is the migration that
 * brought what is used instead: the oldest code that still works knows it. Without `needs`, only code that knows this migration starts.
 */
export async function forbidCodeBefore(
  db: QueryRunner,
  migration: { constructor: { name: string } },
  needs?: MigrationClass,
): Promise<void> {
  const { name } = migration.constructor;
  await db.query(`INSERT INTO schema_contract (migration, needs) VALUES ($1, $2)`, [name, needs?.name ?? name]);
}

/**
 * Why this code can't work with the database, to be said after its name: "is behind: …". Undefined when it can. Rejects when the
 * database does not answer.
 */
export async function schemaFault(sql: Sql, migrations: readonly MigrationClass[]): Promise<string | undefined> {
  try {
    const [row] = await sql.query<{ behind: string | null; contracted: Contract | null }>(
      `SELECT (SELECT min(name) FROM unnest($1::text[]) AS known (name) WHERE name NOT IN (SELECT name FROM migrations)) AS behind,
              (${firstBroken}) AS contracted`,
      [migrations.map(({ name }) => name)],
    );
    if (row!.contracted) return said(row!.contracted);
    return row!.behind === null ? undefined : `is behind: ${row!.behind} has not run; migrate it first`;
  } catch (error) {
    if (sqlState(error) === '42P01') return 'is behind: it has not been migrated with this version; migrate it first';
    throw error;
  }
}

/** The same before a migration, which mends being behind. */
export async function tooOld(sql: Sql, migrations: readonly MigrationClass[]): Promise<string | undefined> {
  const [row] = await sql.query<{ contracted: Contract | null }>(`SELECT (${firstBroken}) AS contracted`, [
    migrations.map(({ name }) => name),
  ]);
  return row!.contracted ? said(row!.contracted) : undefined;
}

interface Contract {
  migration: string;
  needs: string;
}

const firstBroken = `SELECT json_build_object('migration', migration, 'needs', needs) FROM schema_contract
  WHERE needs <> ALL ($1::text[]) ORDER BY since LIMIT 1`;

const said = ({ migration, needs }: Contract): string =>
  `is too new: ${migration} took away what this version uses; start a version that knows ${needs}, or restore the database`;
