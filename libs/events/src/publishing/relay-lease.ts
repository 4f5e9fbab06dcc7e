import type { Sql } from '#database';

/** Leadership for a while. `epoch` grows with every change of holder. Its time is the database's, never a process's. */
export interface Lease {
  name: string;
  holder: string;
  epoch: number;
}

/** The lease, when it is free, has run out or was this holder's (who forgot it after an error); undefined while another holds it. */
export async function acquireLease(sql: Sql, name: string, holder: string, seconds: number): Promise<Lease | undefined> {
  const [taken] = await sql.query<{ epoch: number }>(
    `INSERT INTO relay_lease AS l (name, holder, epoch, until) VALUES ($1, $2, 1, clock_timestamp() + make_interval(secs => $3))
     ON CONFLICT (name) DO UPDATE SET holder = $2, epoch = l.epoch + 1, until = clock_timestamp() + make_interval(secs => $3)
     WHERE l.until < clock_timestamp() OR l.holder = $2
     RETURNING epoch`,
    [name, holder, seconds],
  );
  return taken && { name, holder, epoch: taken.epoch };
}

/** False when the lease is another's by now. */
export async function renewLease(sql: Sql, { name, holder, epoch }: Lease, seconds: number): Promise<boolean> {
  const [renewed] = await sql.query<{ held: boolean }>(
    `WITH renewed AS (
       UPDATE relay_lease SET until = clock_timestamp() + make_interval(secs => $4)
       WHERE name = $1 AND holder = $2 AND epoch = $3 RETURNING 1
     ) SELECT EXISTS (SELECT FROM renewed) AS held`,
    [name, holder, epoch, seconds],
  );
  return renewed!.held;
}

/** Ends a lease whoever holds it: only for one that is known to be a dead process's. */
export async function breakLease(sql: Sql, name: string): Promise<void> {
  await sql.query(`UPDATE relay_lease SET until = '-infinity' WHERE name = $1`, [name]);
}

/** Gives the lease back, so that the next holder need not wait for its end. */
export async function releaseLease(sql: Sql, { name, holder, epoch }: Lease): Promise<void> {
  await sql.query(`UPDATE relay_lease SET until = '-infinity' WHERE name = $1 AND holder = $2 AND epoch = $3`, [name, holder, epoch]);
}
