/**
 * SQL: the days on which a presidency was or is in office. `p` names its row, `m` its mandate's. No longer than its mandate lasts, as the
 * mandate's days are now; empty where it was vacated before it began. What has not begun, and what rests on an annulled mandate, is left
 * out by `holds`.
 */
export const inOffice = {
  days: `(daterange(p.from_on, coalesce(p.ended_on, p.until_on)) * daterange(m.from_on, m.until_on))`,
  holds: `(p.state = 'active' OR p.ended_on IS NOT NULL) AND m.state <> 'annulled'`,
};
