import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = { known_meeting: 'title', known_group: 'name', known_item: 'title', known_offer: 'name' };

/**
 * Fills `known_name` with what was known before it, and with what older code goes on writing during a rollout and after a rollback. Each
 * statement is a transaction of its own, so that no table is locked while another is waited for; each may run again.
 */
export class NamesKnownBefore1700000400300 implements MigrationInterface {
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    for (const [table, column] of Object.entries(tables)) {
      await db.query(
        `CREATE OR REPLACE TRIGGER keep_name AFTER INSERT OR UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION keep_known_name('${column}')`,
      );
      for (let last: string | null = ''; last !== null;) last = await fill(db, table, column, last);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of Object.keys(tables)) await db.query(`DROP TRIGGER keep_name ON ${table}`);
  }
}

/** The next thousand after an id; answers the last of them. What the trigger has written meanwhile is newer and stays. */
async function fill(db: QueryRunner, table: string, column: string, after: string): Promise<string | null> {
  const [{ last }] = (await db.query(
    `WITH step AS (SELECT id::text AS id, ${column} AS name FROM ${table} WHERE id::text > $1 ORDER BY id::text LIMIT 1000),
       filled AS (INSERT INTO known_name (id, name) SELECT id, name FROM step ON CONFLICT DO NOTHING)
     SELECT max(id) AS last FROM step`,
    [after],
  )) as [{ last: string | null }];
  return last;
}
