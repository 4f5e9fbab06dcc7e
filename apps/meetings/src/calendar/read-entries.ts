import type { Sql } from '#database';
import { takesPart } from '../meetings/read-meetings.ts';
import type { Entry } from './icalendar.ts';

const allDay = { starts: null, ends: null, timeZone: null };

interface MeetingRow extends Pick<Entry, 'title' | 'place' | 'from' | 'starts' | 'ends' | 'timeZone' | 'cancelled' | 'sequence'> {
  id: string;
  kind: string;
  theme: string | null;
  organiser: string | null;
  state: string;
  reason: string | null;
  changedAt: Date | null;
}

/** One that is postponed without a new day stands on its last one, cancelled until it has a day again. */
export async function readMeetings(sql: Sql, city: string | undefined, kind: string | undefined): Promise<Entry[]> {
  const rows = await sql.query<MeetingRow>(
    `SELECT m.id, m.kind, m.title, m.theme, m.organiser, m.place, coalesce(m.on_day, m.previously_on)::text AS "from", m.starts, m.ends,
       m.time_zone AS "timeZone", m.state, m.state = 'cancelled' OR m.on_day IS NULL AS cancelled, m.reason,
       m.calendar_sequence AS sequence, m.calendar_changed_at AS "changedAt"
     FROM meeting m WHERE ($1::text IS NULL OR ${takesPart('$1')}) AND ($2::text IS NULL OR m.kind = $2)`,
    [city ?? null, kind ?? null],
  );
  return rows.map(({ id, kind: category, theme, organiser, state, reason, changedAt, ...row }) => ({
    ...row,
    uid: id,
    category,
    description: lines(theme, organiser && `Organised by ${organiser}.`, sayWhy(state, row.cancelled, reason)),
    until: null,
    changedAt: changedAt ?? madeAt(id),
    free: false,
  }));
}

const sayWhy = (state: string, cancelled: boolean, reason: string | null): string | null => {
  if (state === 'cancelled') return `Cancelled: ${reason}`;
  if (state !== 'postponed') return null;
  return cancelled ? `Postponed, to a day that is not known yet: ${reason}` : `Postponed: ${reason}`;
};

interface VisitRow extends Pick<Entry, 'place' | 'from' | 'cancelled' | 'sequence'> {
  programmeId: string;
  cityId: string;
  purpose: string | null;
  changedAt: Date | null;
}

/** Those that have or had a day. */
export async function readVisits(sql: Sql, city: string | undefined): Promise<Entry[]> {
  const rows = await sql.query<VisitRow>(
    `SELECT v.programme_id AS "programmeId", v.city_id AS "cityId", coalesce(c.name, v.city_id) AS place, v.purpose,
       coalesce(v.made_on, v.planned_on, v.last_planned_on)::text AS "from", v.made_on IS NULL AND v.planned_on IS NULL AS cancelled,
       v.calendar_sequence AS sequence, v.calendar_changed_at AS "changedAt"
     FROM visit v JOIN visit_programme p ON p.id = v.programme_id LEFT JOIN roster_city c ON c.id = v.city_id
     WHERE num_nulls(v.made_on, v.planned_on, v.last_planned_on) < 3 AND ($1::text IS NULL OR $1 IN (v.city_id, p.city_id))`,
    [city ?? null],
  );
  return rows.map(({ programmeId, cityId, purpose, changedAt, ...row }) => ({
    ...row,
    ...allDay,
    uid: `${programmeId}.${cityId}`,
    category: 'visit',
    title: `The term president's visit to ${row.place}`,
    description: purpose,
    until: null,
    changedAt: changedAt ?? madeAt(programmeId),
    free: false,
  }));
}

interface TravelRow extends Pick<Entry, 'title' | 'place' | 'from' | 'until' | 'cancelled' | 'sequence' | 'changedAt'> {
  id: string;
  kind: string;
  reason: string | null;
  /** Of a stop that is over. */
  visitors?: number | null;
}

/** From the first day of its stops to the last; of those that are cancelled, where no other is left. Without a stop it has no day. */
export async function readProgrammes(sql: Sql, city: string | undefined, kind: string | undefined): Promise<Entry[]> {
  const rows = await sql.query<TravelRow>(
    `SELECT p.id, p.kind, p.title, s.place, s."from"::text, s.until::text, p.cancelled OR NOT s.stands AS cancelled, p.reason, p.sequence,
       p.changed_at AS "changedAt"
     FROM known_programme p CROSS JOIN LATERAL (
       SELECT min(k.from_on) AS "from", max(k.until_on) AS until, bool_or(NOT k.cancelled) AS stands, bool_or(k.city_id = $1) AS comes,
         string_agg(coalesce(c.name, k.city_id), ', ' ORDER BY k.from_on, k.id) AS place
       FROM known_stop k LEFT JOIN roster_city c ON c.id = k.city_id
       WHERE k.programme_id = p.id
         AND (NOT k.cancelled OR NOT EXISTS (SELECT FROM known_stop o WHERE o.programme_id = p.id AND NOT o.cancelled))) s
     WHERE s."from" IS NOT NULL AND ($2::text IS NULL OR p.kind = $2)
       AND ($1::text IS NULL OR p.lead_city_id = $1 OR $1 = ANY(p.supporting_city_ids) OR s.comes)`,
    [city ?? null, kind ?? null],
  );
  return rows.map((row) => travelling(row));
}

export async function readStops(sql: Sql, city: string | undefined, kind: string | undefined): Promise<Entry[]> {
  const rows = await sql.query<TravelRow>(
    `SELECT k.id, p.kind, p.title || ': ' || coalesce(c.name, k.city_id) AS title, coalesce(c.name, k.city_id) AS place,
       k.from_on::text AS "from", k.until_on::text AS until, k.cancelled, k.reason, k.visitors, k.sequence, k.changed_at AS "changedAt"
     FROM known_stop k JOIN known_programme p ON p.id = k.programme_id LEFT JOIN roster_city c ON c.id = k.city_id
     WHERE ($1::text IS NULL OR k.city_id = $1) AND ($2::text IS NULL OR p.kind = $2)`,
    [city ?? null, kind ?? null],
  );
  return rows.map((row) => travelling(row));
}

const travelling = ({ id, kind, reason, visitors = null, ...row }: TravelRow): Entry => ({
  ...row,
  ...allDay,
  uid: id,
  category: kind,
  description: lines(reason && `Cancelled: ${reason}`, visitors !== null && `${visitors} visitors came.`),
  free: true,
});

const lines = (...said: (string | null | false)[]): string | null => said.filter(Boolean).join('\n') || null;

/** An id is a UUIDv7 (RFC 9562, 5.7): of what is older than the calendar it says when it was made. */
const madeAt = (id: string): Date => new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16));
