import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CityRegistered, CityUpdated } from '#contracts';
import { projectionsOf } from '#service';
import { judgeProjections, projected } from '../oracle/projections.ts';
import { serviceNames, type ServiceName } from '../platform/platform.ts';
import { SmallHistory } from './small-history.ts';

let world: SmallHistory;

beforeAll(async () => {
  world = await SmallHistory.open();
});
afterAll(() => world.close());

const rosters = ['meetings', 'working-groups', 'notifications'] as const;
const found = async () => {
  const server = process.env['B40_TEST_POSTGRES']!;
  return judgeProjections({ databases: world.databases, server }, world.log, await world.snapshot());
};

describe('projections', () => {
  beforeEach(async () => {
    await world.forget();
    const { example } = CityRegistered;
    await world.happens(CityRegistered, { ...example, name: 'Laktasi' });
    await world.happens(CityUpdated, example);
    for (const service of rosters)
      await world.sql(service, `INSERT INTO roster_city VALUES ('laktasi', 'Laktaši', 'BA', 'municipality', '04-25')`);
  });

  test('are what their events make', async () => {
    expect(await found()).toEqual([]);
  }, 60_000);

  test('a row that missed an event, one that is not there and one too many are found, each in its service', async () => {
    await world.sql('meetings', `UPDATE roster_city SET name = 'Laktasi'`);
    await world.sql('working-groups', 'DELETE FROM roster_city');
    await world.sql('notifications', `INSERT INTO known_name VALUES (gen_random_uuid(), 'A ghost')`);
    expect((await found()).map(({ service, detail }) => `${service}, ${detail}`)).toEqual([
      expect.stringMatching(/^meetings, roster_city: 1 rows, rebuilt 1; only here: .*Laktasi.*; only rebuilt: .*Laktaši/),
      expect.stringMatching(/^working-groups, roster_city: 0 rows, rebuilt 1; only here: none; only rebuilt: .*Laktaši/),
      expect.stringMatching(/^notifications, known_name: 1 rows, rebuilt 0; only here: .*A ghost/),
    ]);
  }, 60_000);
});

/** What a service has decided itself, or keeps to work with; a table that is in neither list is a projection that nobody judges. */
const own: Record<ServiceName, string[]> = {
  membership: [
    ...['city', 'mandate', 'membership', 'network', 'person', 'presidency', 'roster', 'roster_change', 'roster_correction'],
    ...['secretariat', 'data_set_change'],
  ],
  meetings: [
    ...[
      'attendance',
      'calendar_address',
      'commitment',
      'data_set_change',
      'decision',
      'delegation',
      'institution_attendance',
      'meeting',
      'meeting_correction',
      'minutes',
      'minutes_amendment',
      'minutes_version',
      'paper',
    ],
    ...['side_event', 'statement', 'visit', 'visit_programme'],
  ],
  'working-groups': [
    'action_item',
    'action_plan',
    'adoption',
    'allowance_used_up',
    'air_day_open',
    'air_now',
    'air_station',
    'business_contact',
    'data_set_change',
    'enrolment',
    'exceedance',
    'financing_need',
    'framework_adoption',
    'indicator',
    'indicator_edition',
    'institution',
    'level',
    'level_assessment',
    'limit_adoption',
    'platform_eligibility',
    'platform_offer',
    'practice',
    'practice_replication',
    'proposal',
    'source',
    'figure',
    'figure_revision',
    'figure_overdue',
    'stop',
    'submission',
    'target',
    'travelling_programme',
    'working_group',
  ],
  notifications: [
    ...['disaster_alert', 'due', 'journal_cursor', 'journal_head', 'journal_waiting', 'mail', 'mail_attempt'],
    ...['subscription', 'delivery', 'delivery_lane', 'delivery_replay'],
    ...['address_ask', 'digest', 'digest_entry', 'office_address', 'office_preference'],
  ],
};
const ofLibraries = [
  ...['consumer_key', 'discarded_event', 'event', 'event_key', 'idempotency', 'ledger', 'outbox'],
  ...['parked_event', 'parked_key', 'relay_lease', 'restored_event', 'schema_contract'],
];

test.each(serviceNames)('every table of %s is its own or is judged as a projection', async (service) => {
  const tables = await world.sql(
    service,
    `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname NOT LIKE '%migration%'`,
  );
  const { definition, select = {} } = projected.find((each) => each.definition.name === service) ?? {};
  const judged = definition ? projectionsOf(definition) : [];
  const known = [...ofLibraries, ...own[service], ...judged, ...Object.keys(select)];
  expect(new Set(tables.map(({ name }) => name))).toEqual(new Set(known));
});
