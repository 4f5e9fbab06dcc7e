import type { StopCancelled, StopCompleted, StopRescheduled, StopScheduled, TravellingProgrammePlanned } from '#contracts';
import type { Sql } from '#database';

/** Their events come in order, a programme's and its stops' together. `at`: when it happened; what is made anew from them is the same. */
export async function keepProgramme(sql: Sql, of: TravellingProgrammePlanned, at: string): Promise<void> {
  const { programmeId, kind, title, leadCityId, supportingCityIds } = of;
  await sql.query(
    `INSERT INTO known_programme (id, kind, title, lead_city_id, supporting_city_ids, changed_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING`,
    [programmeId, kind, title, leadCityId, supportingCityIds, at],
  );
}

/** Its title is the stops' too. */
export async function keepChanges(sql: Sql, of: TravellingProgrammePlanned, at: string): Promise<void> {
  const { programmeId, title, leadCityId, supportingCityIds } = of;
  await sql.query(
    `UPDATE known_stop s SET sequence = s.sequence + 1, changed_at = $3
     FROM known_programme p WHERE p.id = $1 AND s.programme_id = $1 AND p.title <> $2`,
    [programmeId, title, at],
  );
  await sql.query(
    `UPDATE known_programme SET sequence = sequence + (title <> $2)::integer, title = $2, lead_city_id = $3, supporting_city_ids = $4,
       changed_at = $5 WHERE id = $1`,
    [programmeId, title, leadCityId, supportingCityIds, at],
  );
}

export async function keepCancelled(sql: Sql, programmeId: string, reason: string, at: string): Promise<void> {
  await sql.query(`UPDATE known_programme SET cancelled = true, reason = $2, sequence = sequence + 1, changed_at = $3 WHERE id = $1`, [
    programmeId,
    reason,
    at,
  ]);
}

export async function keepStop(sql: Sql, { stopId, programmeId, cityId, from, until }: StopScheduled, at: string): Promise<void> {
  await raise(sql, programmeId, at);
  await sql.query(
    `INSERT INTO known_stop (id, programme_id, city_id, from_on, until_on, changed_at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING`,
    [stopId, programmeId, cityId, from, until, at],
  );
}

export async function keepDays(sql: Sql, { stopId, programmeId, from, until }: StopRescheduled, at: string): Promise<void> {
  await sql.query(`UPDATE known_stop SET from_on = $2, until_on = $3, sequence = sequence + 1, changed_at = $4 WHERE id = $1`, [
    stopId,
    from,
    until,
    at,
  ]);
  await raise(sql, programmeId, at);
}

export async function keepStopCancelled(sql: Sql, { stopId, programmeId, reason }: StopCancelled, at: string): Promise<void> {
  await sql.query(`UPDATE known_stop SET cancelled = true, reason = $2, sequence = sequence + 1, changed_at = $3 WHERE id = $1`, [
    stopId,
    reason,
    at,
  ]);
  await raise(sql, programmeId, at);
}

/** It stays where it was: nothing of it matters anew in a calendar. */
export async function keepStopCompleted(sql: Sql, { stopId, visitors }: StopCompleted, at: string): Promise<void> {
  await sql.query(`UPDATE known_stop SET visitors = $2, changed_at = $3 WHERE id = $1`, [stopId, visitors, at]);
}

/** The days and places of a programme are those of its stops: with the first it comes into the calendar, with others it changes there. */
async function raise(sql: Sql, programmeId: string, at: string): Promise<void> {
  await sql.query(
    `UPDATE known_programme SET changed_at = $2, sequence = sequence + (EXISTS (SELECT FROM known_stop WHERE programme_id = $1))::integer
     WHERE id = $1`,
    [programmeId, at],
  );
}
