import type { Sql } from '#database';
import { blanksOf, type Words } from './wording.ts';
import type { NoticeKind } from './notice-kinds.ts';

/** Only what the templates ask for: a statement's text or a letter is read where it belongs. */
export async function findWords(sql: Sql, { title, text }: NoticeKind, data: Readonly<Record<string, unknown>>): Promise<Words> {
  const names = await namesIn(sql, data);
  const words: Record<string, string> = {};
  for (const blank of blanksOf(title + text)) {
    const word = names[blank] ?? data[blank];
    if (typeof word === 'string' || typeof word === 'number') words[blank] = String(word);
  }
  return words;
}

/** Names of what the data gives by id, as they are known now; an unknown city or group has its slug for a name. */
async function namesIn(sql: Sql, data: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
  const [names] = await sql.query(
    `SELECT
       coalesce((SELECT name FROM roster_city WHERE id = d->>'cityId'), d->>'cityId') AS city,
       coalesce((SELECT name FROM roster_city WHERE id = d->>'hostCityId'), d->>'hostCityId') AS host,
       coalesce((SELECT name FROM roster_city WHERE id = d->>'seatCityId'), d->>'seatCityId') AS seat,
       coalesce((SELECT name FROM known_group WHERE id = d->>'groupId'), d->>'groupId') AS "group",
       (SELECT title FROM known_meeting WHERE id = (d->>'meetingId')::uuid) AS meeting,
       (SELECT title FROM known_item WHERE id = (d->>'itemId')::uuid) AS item,
       (SELECT name FROM known_offer WHERE id = (d->>'offerId')::uuid) AS offer,
       (SELECT coalesce(c.name, o.provider_city_id) FROM known_offer o LEFT JOIN roster_city c ON c.id = o.provider_city_id
        WHERE o.id = (d->>'offerId')::uuid) AS provider
     FROM (SELECT $1::jsonb) AS e(d)`,
    [JSON.stringify(data)],
  );
  return names!;
}
