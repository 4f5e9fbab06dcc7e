import type { Sql } from '#database';

/** Items that may be updated for ever: one never closes by itself. */
export async function addItems(sql: Sql, count: number): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `INSERT INTO action_item (id, code, title, owner, nature, participation, depends_on, state, meeting_ids, version)
     SELECT gen_random_uuid(), 'BENCH-' || n, 'Greenhouse gas inventory', '{"network": true}', 'project', 'all', '{}',
       'in-progress', '{}', 1
     FROM generate_series(1, $1) n RETURNING id`,
    [count],
  );
  return rows.map(({ id }) => id);
}

/** Another replica leads, so this one stands by. */
export async function leadElsewhere(sql: Sql, service: string): Promise<void> {
  await sql.query(`INSERT INTO relay_lease (name, holder, epoch, until) VALUES ($1, gen_random_uuid(), 1, 'infinity')`, [service]);
}
