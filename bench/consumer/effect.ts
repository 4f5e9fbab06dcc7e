import type { ActionItemUpdated } from '#contracts';

/** What every variant does with an event, once: one small upsert. */
export const effectTable = `CREATE TABLE item_state (item_id uuid PRIMARY KEY, progress integer, note text, changes integer NOT NULL)`;

export const effect = `INSERT INTO item_state AS s (item_id, progress, note, changes) VALUES ($1, $2, $3, 1)
  ON CONFLICT (item_id) DO UPDATE SET progress = excluded.progress, note = excluded.note, changes = s.changes + 1`;

export const effectOf = ({ itemId, progress, note }: ActionItemUpdated): [string, number | null, string | null] => [itemId, progress, note];

/** So many effects, each once, are there: a variant that lost or repeated any did not do the same work. */
export const effects = `SELECT coalesce(sum(changes), 0)::integer AS count FROM item_state`;
