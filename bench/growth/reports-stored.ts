import { inBulk } from './bulk.ts';

/** As `npm run scenario -- --large` fills it; `times` so many meetings, items, offers and presidencies, of as many cities. */
const large = { cities: 60, meetings: 200, items: 3_000, assessed: 25, offers: 12, presidencies: 4 };

const id = (what: string, n: string): string => `overlay(overlay(md5('${what} ' || (${n})) placing '7' from 13) placing '8' from 17)::uuid`;

const cities = `INSERT INTO roster_city (id, name, country, kind)
  SELECT 'city-' || n, 'City ' || n, 'BA', 'city' FROM generate_series(1, ${large.cities}) n`;
const members = `INSERT INTO roster_member (membership_id, city_id, from_on, from_version)
  SELECT gen_random_uuid(), 'city-' || n, '2017-01-16', n FROM generate_series(1, ${large.cities}) n`;

const fill = (url: string, statements: readonly string[]): Promise<void> =>
  inBulk(url, async (client) => {
    for (const statement of [cities, members, ...statements, 'VACUUM (ANALYZE)']) await client.query(statement);
  });

/** Meetings at which every city has a place, and visits to all of them. */
export const fillMeetings = (url: string, times: number): Promise<void> =>
  fill(url, [
    `INSERT INTO meeting (id, kind, title, on_day, place, host_city_id, chair_person_id, state, warnings, agenda, version)
     SELECT ${id('meeting', 'n')}, (ARRAY['network', 'working-group', 'visit'])[n % 3 + 1], 'Meeting ' || n, date '2017-01-01' + n, 'Place',
       'city-1', ${id('person', 'n')}, CASE WHEN n % 25 = 0 THEN 'cancelled' ELSE 'held' END, '[]', '[]', 0
     FROM generate_series(1, ${large.meetings * times}) n`,
    `INSERT INTO attendance (meeting_id, city_id, standing, state, excused)
     SELECT ${id('meeting', 'n')}, 'city-' || c, 'member', (ARRAY['present', 'represented', 'absent', 'present'])[(n + c) % 4 + 1],
       CASE WHEN (n * c) % 5 = 0 THEN '[{"reason": "A session"}]'::jsonb ELSE '[]' END
     FROM generate_series(1, ${large.meetings * times}) n, generate_series(1, ${large.cities}) c`,
    `INSERT INTO visit_programme (id, presidency_id, person_id, city_id, announced_on, roster_version, state)
     SELECT ${id('programme', 'n')}, ${id('presidency', 'n')}, ${id('person', 'n')}, 'city-1', date '2017-01-01' + n, 1, 'completed'
     FROM generate_series(1, ${large.presidencies * times}) n`,
    `INSERT INTO visit (programme_id, city_id, state)
     SELECT ${id('programme', 'n')}, 'city-' || c, (ARRAY['open', 'made'])[c % 2 + 1]
     FROM generate_series(1, ${large.presidencies * times}) n, generate_series(2, ${large.cities}) c`,
  ]);

/** Items of twenty groups, some of them assessed and enrolled in, and offers to all cities. */
export const fillGroups = (url: string, times: number): Promise<void> =>
  fill(url, [
    `INSERT INTO working_group (id, name, goals, lead_city_id, state, city_ids, version)
     SELECT 'group-' || g, 'Group ' || g, '{}', 'city-' || g, 'active', ARRAY(SELECT 'city-' || n FROM generate_series(g, g + 20) n), 0
     FROM generate_series(1, 20) g`,
    `INSERT INTO action_item
       (id, code, title, group_id, owner, nature, participation, depends_on, state, progress, due_on, meeting_ids, version)
     SELECT ${id('item', 'n')}, 'ITEM-' || n, 'An item', 'group-' || (n % 20 + 1),
       CASE WHEN n % 3 = 0 THEN jsonb_build_object('cityId', 'city-' || (n % ${large.cities} + 1))
         ELSE jsonb_build_object('groupId', 'group-' || (n % 20 + 1)) END,
       'project', CASE WHEN n % 30 = 0 THEN 'on-request' ELSE 'all' END, '{}',
       (ARRAY['planned', 'in-progress', 'delivered'])[n % 3 + 1], n % 100, date '2017-01-01' + n % 3000, '{}', 0
     FROM generate_series(1, ${large.items * times}) n`,
    `INSERT INTO level (id, item_id, city_id, level, target, assessed_on, assessments, version)
     SELECT gen_random_uuid(), ${id('item', 'n')}, 'city-' || c, (n + c) % 5, 4, '2022-09-01', 1, 0
     FROM generate_series(1, ${large.assessed * times}) n, generate_series(1, ${large.cities}) c`,
    `INSERT INTO enrolment (id, item_id, city_id, roster_version, state, version)
     SELECT gen_random_uuid(), ${id('item', 'n')}, 'city-' || c, 1, 'enrolled', 0
     FROM generate_series(30, ${large.items * times}, 30) n, generate_series(1, ${large.cities}, 12) c`,
    `INSERT INTO platform_offer (id, provider_city_id, name, fee, currency, support_contact, state, version)
     SELECT ${id('offer', 'n')}, 'city-1', 'Offer ' || n, '0', 'EUR', 'desk', 'offered', 0
     FROM generate_series(1, ${large.offers * times}) n`,
    `INSERT INTO platform_eligibility
     SELECT ${id('offer', 'n')}, 'city-' || c, true
     FROM generate_series(1, ${large.offers * times}) n, generate_series(2, ${large.cities}) c`,
    `INSERT INTO adoption (id, offer_id, city_id, state, version)
     SELECT gen_random_uuid(), ${id('offer', 'n')}, 'city-' || c, 'requested', 0
     FROM generate_series(1, ${large.offers * times}) n, generate_series(2, ${large.cities}, 3) c`,
  ]);
