import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  ActionItemAdded,
  ActionItemUpdated,
  CityJoined,
  CityRegistered,
  DecisionOpened,
  PlatformExtended,
  RosterCorrected,
  topicOf,
} from '#contracts';
import type { StoredEvent } from '#events';
import { History, type Violation } from '../history.ts';
import { judgeAnswers } from '../oracle/answers.ts';
import { judgeCommands } from '../oracle/commands.ts';
import { judgeCommitted } from '../oracle/committed.ts';
import { judgeCounts, judgeRosterEvents } from '../oracle/counts.ts';
import { judgeDecisions } from '../oracle/decisions.ts';
import { judgeItems } from '../oracle/items.ts';
import { judgeJournal } from '../oracle/journal.ts';
import { judgeLedgers } from '../oracle/ledgers.ts';
import { judgeLog } from '../oracle/log.ts';
import { judgeParked, judgePoisoned } from '../oracle/parked.ts';
import { comesToRest } from '../oracle/quiet.ts';
import { correctedLines, daysOf, judgeRoster } from '../oracle/roster.ts';
import { judgeStream } from '../oracle/stream.ts';
import type { LogRecord } from '../platform/platform.ts';
import type { Heard } from '../workload/stream-client.ts';
import { again, aCommand } from './builders.ts';
import { SmallHistory } from './small-history.ts';

const [membershipTopic, meetingsTopic, groupsTopic] = [topicOf('membership'), topicOf('meetings'), topicOf('working-groups')] as const;
const item = ActionItemAdded.example.itemId;
const offer = PlatformExtended.example.offerId;
const tuzla = CityJoined.example.membershipId;
const sarajevo = '01805ff2-f680-7b40-8000-000000000999';

let world: SmallHistory;
let history: History;
let joined: StoredEvent;
let added: StoredEvent;

beforeAll(async () => {
  world = await SmallHistory.open();
});
afterAll(() => world.close());

/** Sarajevo and Tuzla join, so that an offer reaches Tuzla; an item is added and comes to 40 percent. */
beforeEach(async () => {
  await world.forget();
  history = new History();
  const change = { ...CityJoined.example, membershipId: sarajevo, cityId: 'sarajevo', countBefore: 0, countAfter: 1, rosterVersion: 1 };
  await world.happens(CityRegistered, { ...CityRegistered.example, cityId: 'tuzla' });
  await world.happens(CityJoined, change);
  joined = await world.happens(CityJoined, { ...CityJoined.example, countBefore: 1, countAfter: 2, rosterVersion: 2 });
  await world.happens(PlatformExtended, PlatformExtended.example, { cause: joined });
  added = await world.happens(ActionItemAdded, ActionItemAdded.example, { correlationId: 'adds the item' });
  await world.happens(ActionItemUpdated, { ...ActionItemUpdated.example, itemId: item, progress: 40 });
  await rowsOfIt();
});

async function rowsOfIt(): Promise<void> {
  for (const [id, city, version] of [
    [sarajevo, 'sarajevo', 1],
    [tuzla, 'tuzla', 2],
  ] as const) {
    await world.sql('membership', `INSERT INTO city (id, name, country, kind, version) VALUES ($1, $1, 'BA', 'city', 1)`, [city]);
    await world.sql('membership', `INSERT INTO membership (id, city_id, state, steps, version) VALUES ($1, $2, 'member', '[]', 1)`, [
      id,
      city,
    ]);
    await world.sql('membership', `INSERT INTO roster_change VALUES ($3, '2022-04-26', $2, $1, 'joined', 0, 0)`, [id, city, version]);
    for (const service of ['meetings', 'working-groups', 'notifications'] as const) {
      await world.sql(service, `INSERT INTO roster_member VALUES ($1, $2, '2022-04-26', $3)`, [id, city, version]);
      await world.sql(service, 'UPDATE roster SET version = 2');
    }
  }
  await world.sql('membership', 'UPDATE roster SET roster_version = 2');
  await world.sql(
    'working-groups',
    `INSERT INTO platform_offer VALUES ($1, 'sarajevo', 'A', null, '0', 'EUR', 'desk', null, 'offered', null, 1)`,
    [offer],
  );
  await world.sql('working-groups', `INSERT INTO platform_eligibility VALUES ($1, 'tuzla', true)`, [offer]);
  await world.sql(
    'working-groups',
    `INSERT INTO action_item VALUES ($1, 'CLIM', 'A plan', null, null, '{}', null, 'project', 'all', '{}', 'proposed', 40, null, '{}', 2)`,
    [item],
  );
}

const details = (violations: readonly Violation[]) => violations.map(({ detail }) => detail);

describe('coming to rest', () => {
  const atRest = () => comesToRest(world, history, 0);

  test('says nothing when everything has arrived', async () => {
    expect(await atRest()).toEqual([]);
  });

  test('names the outbox that is not empty', async () => {
    await world.sql('meetings', 'INSERT INTO outbox (event_id) VALUES (gen_random_uuid())');
    expect(details(await atRest())).toEqual(['1 events are in the outbox of meetings']);
  });

  test('names the consumer that is behind, and by how much', async () => {
    await world.sql('meetings', `UPDATE consumer_key SET last_sequence = 1 WHERE key = 'network'`);
    await world.sql('notifications', `DELETE FROM consumer_key WHERE consumer = 'notices' AND key = 'tuzla'`);
    expect(await atRest()).toMatchObject([
      { service: 'meetings', topic: membershipTopic, key: 'network', detail: `meetings is at 1 of 2 of ${membershipTopic}/network` },
      { service: 'notifications', topic: membershipTopic, key: 'tuzla', detail: `notices is at 0 of 1 of ${membershipTopic}/tuzla` },
    ]);
  });

  test('leaves poisoned keys aside', async () => {
    await world.sql('meetings', `UPDATE consumer_key SET last_sequence = 1 WHERE key = 'network'`);
    history.poisoned.add(`${membershipTopic}/network`);
    expect(await atRest()).toEqual([]);
  });

  test('names events that wait for their cause', async () => {
    await world.sql(
      'notifications',
      `INSERT INTO journal_waiting (id, topic, key, sequence, type, causation_id, headers, data, city_ids, refers_to)
       SELECT gen_random_uuid(), topic, key, 9, type, gen_random_uuid(), headers, data, '{}', '{}' FROM journal LIMIT 1`,
    );
    expect(details(await atRest())).toEqual(['1 events wait for their cause']);
  });

  test('waits for a database that does not answer, and says so in the end', async () => {
    const away = { databases: { ...world.databases, meetings: 'postgres://nobody@127.0.0.1:1/nothing' } };
    expect(details(await comesToRest(away, history, 0))).toEqual([expect.stringContaining("a database can't be read")]);
  });
});

describe('commands', () => {
  const found = async () => judgeCommands(world, history, await world.snapshot());
  const adding = {
    effect: {
      service: 'working-groups' as const,
      events: ['ActionItemAdded'],
      sql: 'SELECT 1 FROM action_item WHERE id = $1',
      params: [item],
    },
    correlationId: 'adds the item',
    attempts: [{ sentAt: 1, status: 201, positions: `${groupsTopic}/${item}@1` }],
  };

  test.each(['ok', 'unknown'] as const)('%s, and there once: well', async (outcome) => {
    history.commands.push(aCommand({ ...adding, outcome }));
    expect(await found()).toEqual([]);
  });

  test.each(['refused', 'unknown'] as const)('%s, and not there: well', async (outcome) => {
    history.commands.push(aCommand({ outcome, effect: { ...adding.effect, params: [sarajevo] } }));
    expect(await found()).toEqual([]);
  });

  test('what was acknowledged and is not there is found', async () => {
    const command = aCommand({ effect: { ...adding.effect, params: [sarajevo] } });
    history.commands.push(command);
    expect(await found()).toMatchObject([{ rule: 'what was acknowledged is not there once', command: command.number }]);
  });

  test('what was acknowledged and is there by half is found: an event without its row', async () => {
    await world.sql('working-groups', 'DELETE FROM action_item');
    history.commands.push(aCommand(adding));
    expect(await found()).toMatchObject([{ rule: 'what was acknowledged is not there once', detail: expect.stringContaining('0 rows') }]);
  });

  test('what was acknowledged and took effect twice is found', async () => {
    await world.happens(ActionItemAdded, ActionItemAdded.example, { correlationId: 'adds the item' });
    history.commands.push(aCommand(adding));
    expect(await found()).toMatchObject([{ rule: 'what was acknowledged is not there once', key: item }]);
  });

  test('what was refused and is there is found', async () => {
    history.commands.push(aCommand({ ...adding, outcome: 'refused' }));
    expect(await found()).toMatchObject([{ rule: 'what was refused is there' }]);
  });

  test('what is unknown and there by half is found: a row without its event', async () => {
    history.commands.push(aCommand({ ...adding, correlationId: 'another', outcome: 'unknown' }));
    expect(await found()).toMatchObject([{ rule: 'what is unknown is there by half, or twice' }]);
  });

  test('an answer that names another position is found', async () => {
    history.commands.push(aCommand({ ...adding, attempts: [{ sentAt: 1, status: 201, positions: `${groupsTopic}/${item}@2` }] }));
    expect(await found()).toMatchObject([{ rule: 'the answer names positions that are not its events’' }]);
  });

  test('what handlers answer with does not count as the command’s', async () => {
    await world.happens(PlatformExtended, { ...PlatformExtended.example, offerId: sarajevo }, { cause: added });
    history.commands.push(aCommand(adding));
    expect(await found()).toEqual([]);
  });
});

describe('what was committed', () => {
  const found = async () => judgeCommitted(await world.snapshot());

  test('counts 1, 2, 3 … up to the key’s last', async () => {
    expect(await found()).toEqual([]);
  });

  test('has no gap', async () => {
    await world.sql('membership', `DELETE FROM event WHERE key = 'network' AND sequence = 1`);
    expect(await found()).toMatchObject([
      { service: 'membership', key: 'network', detail: expect.stringContaining('2 is not in its turn') },
    ]);
  });

  test('has no gap at its end', async () => {
    await world.sql('membership', `UPDATE event_key SET last = 3 WHERE key = 'network'`);
    expect(await found()).toMatchObject([{ detail: 'membership has 2 events of network, which counts 3' }]);
  });
});

describe('ledgers', () => {
  const found = async () => judgeLedgers(await world.snapshot(), history);
  const reader = { service: 'meetings', consumer: 'meetings' } as const;

  test('hold each event once and in order', async () => {
    expect(await found()).toEqual([]);
  });

  test('a double is found', async () => {
    await world.apply(reader, membershipTopic, joined);
    expect(await found()).toMatchObject([{ service: 'meetings', key: 'network', detail: expect.stringContaining('2 again after 2') }]);
  });

  test('a loss is found, at the end and in the middle', async () => {
    await world.sql('meetings', `DELETE FROM ledger WHERE key = 'network' AND sequence = 2`);
    await world.sql('notifications', `DELETE FROM ledger WHERE consumer = 'notices' AND key = 'network' AND sequence = 1`);
    expect(details(await found())).toEqual([expect.stringContaining('only 1 of 2 came'), expect.stringContaining('2 after 0: a gap')]);
  });

  test('a step back is found', async () => {
    await world.sql('meetings', `UPDATE ledger SET sequence = 3 - sequence WHERE key = 'network'`);
    expect(details(await found())).toEqual([expect.stringContaining('2 after 0: a gap')]);
  });

  test('another event under the same sequence is found', async () => {
    await world.sql('meetings', `UPDATE ledger SET event_id = gen_random_uuid() WHERE key = 'tuzla'`);
    expect(details(await found())).toEqual([expect.stringContaining('was committed')]);
  });

  test('an event that nobody has committed is found', async () => {
    await world.apply(reader, membershipTopic, { ...joined, key: 'ghost', sequence: 1 });
    expect(details(await found())).toEqual([expect.stringContaining('was never committed')]);
  });

  test('a poisoned key is left aside', async () => {
    await world.apply(reader, membershipTopic, joined);
    history.poisoned.add(`${membershipTopic}/network`);
    expect(await found()).toEqual([]);
  });
});

describe('the log', () => {
  const found = async () => judgeLog(world.log, await world.snapshot(), history);
  const ofNetwork = () => world.log.filter(({ key }) => key === 'network') as [LogRecord, LogRecord];

  test('may hold old events again', async () => {
    world.log.push(again(ofNetwork()[0]));
    expect(await found()).toEqual([]);
  });

  test('a loss is found', async () => {
    world.log = world.log.filter((record) => record !== ofNetwork()[0]);
    expect(details(await found())).toEqual([expect.stringContaining('2 after 0: a gap')]);
  });

  test('a whole key that is missing is found', async () => {
    world.log = world.log.filter(({ key }) => key !== 'tuzla');
    expect(details(await found())).toEqual([expect.stringContaining('only 0 of 1 came')]);
  });

  test('two that are exchanged are found', async () => {
    const [first, second] = ofNetwork();
    world.log = world.log.map((record) => (record === first ? second : record === second ? first : record));
    expect(await found()).toMatchObject([{ topic: membershipTopic, key: 'network' }]);
  });

  test('a key in two partitions is found', async () => {
    world.log.push({ ...again(ofNetwork()[1]), partition: 7 });
    expect(details(await found())).toEqual([`${membershipTopic}/network is in partitions 0, 7`]);
  });

  test('other data, or another event, that comes as an old one is found', async () => {
    world.log.push(
      { ...again(ofNetwork()[0]), value: '{}' },
      again(
        world.log.find(({ key }) => key === 'tuzla')!,
        { ce_id: sarajevo },
      ),
    );
    expect(details(await found()).toSorted()).toEqual([
      expect.stringContaining('1 holds other data'),
      expect.stringContaining(`1 came once as ${sarajevo}`),
    ]);
  });
});

describe('the journal', () => {
  const found = async () => judgeJournal(await world.snapshot(), history);
  const exchange = (one: number, other: number) =>
    world
      .sql('notifications', 'UPDATE journal SET position = -position')
      .then(() =>
        world.sql('notifications', 'UPDATE journal SET position = CASE -position WHEN $1 THEN $2::int WHEN $2 THEN $1 ELSE -position END', [
          one,
          other,
        ]),
      );

  test('holds everything once, causes before effects', async () => {
    expect(await found()).toEqual([]);
  });

  test('a loss is found, in its key and in the positions', async () => {
    await world.sql('notifications', 'DELETE FROM journal WHERE position = 1');
    expect(details(await found())).toEqual([expect.stringContaining('only 0 of 1 came'), '1 is missing: 2 is there']);
  });

  test('a key that is not in its order is found', async () => {
    await exchange(2, 3);
    expect(await found()).toMatchObject([{ key: 'network', detail: expect.stringContaining('2 after 0') }]);
  });

  test('an effect before its cause is found', async () => {
    await exchange(3, 4);
    expect(details(await found())).toEqual([expect.stringContaining(`stands before its cause ${joined.id} (4)`)]);
  });
});

describe('handlers’ answers', () => {
  const found = async () => judgeAnswers(await world.snapshot());

  test('are given once each, about as many things as there are', async () => {
    await world.happens(PlatformExtended, { ...PlatformExtended.example, offerId: sarajevo }, { cause: joined });
    expect(await found()).toEqual([]);
  });

  test('an answer that is given twice is found, even if it says something else', async () => {
    await world.happens(PlatformExtended, { ...PlatformExtended.example, cityId: 'other' }, { cause: joined });
    expect(await found()).toMatchObject([{ rule: 'a handler answered an event twice', topic: groupsTopic, key: offer }]);
  });

  test('an answer to nothing is found', async () => {
    await world.happens(PlatformExtended, { ...PlatformExtended.example, offerId: sarajevo }, { cause: { ...joined, id: sarajevo } });
    expect(await found()).toMatchObject([{ rule: 'an event has no cause', key: sarajevo }]);
  });
});

describe('counts', () => {
  const shown = { members: { 'count of /v1/members': 2 }, rosterVersion: 2 };
  const found = async () => judgeCounts(world.databases, shown);

  test('equal the rows they count', async () => {
    expect(await found()).toEqual([]);
  });

  test('a suspended city is not counted', async () => {
    await world.sql('membership', `UPDATE membership SET state = 'suspended' WHERE city_id = 'tuzla'`);
    expect(await found()).toContainEqual(expect.objectContaining({ rule: 'counts differ', detail: expect.stringContaining('members: 1') }));
  });

  test('a member that one service does not know is found, by name', async () => {
    await world.sql('meetings', `DELETE FROM roster_member WHERE city_id = 'tuzla'`);
    expect(await found()).toMatchObject([{ service: 'meetings', detail: expect.stringContaining('too many none, missing tuzla') }]);
  });

  test('a roster that is behind in one service is found', async () => {
    await world.sql('working-groups', 'UPDATE roster SET version = 1');
    expect(await found()).toMatchObject([{ rule: 'counts differ', detail: expect.stringContaining('"roster of working-groups":1') }]);
  });

  test('a change of the roster that raised no version is found', async () => {
    await world.sql('membership', 'DELETE FROM roster_change WHERE roster_version = 1');
    expect(await found()).toMatchObject([{ rule: 'counts differ', detail: expect.stringContaining('"changes of the roster":1') }]);
  });

  test('another count at the gateway is found', async () => {
    expect(await judgeCounts(world.databases, { ...shown, members: { 'count of /v1/members': 3 } })).toHaveLength(1);
    expect(await judgeCounts(world.databases, { ...shown, rosterVersion: 3 })).toHaveLength(1);
  });

  test('an offer that has not reached a member is found', async () => {
    await world.sql('working-groups', 'UPDATE platform_eligibility SET eligible = false');
    expect(await found()).toMatchObject([{ rule: 'an offer is not for the members', key: offer }]);
  });

  test('the roster’s events follow each other', async () => {
    expect(judgeRosterEvents(await world.snapshot())).toEqual([]);
  });

  test.each([
    ['a count that was given twice', { countBefore: 1, countAfter: 2, rosterVersion: 3 }],
    ['a version that was given twice', { countBefore: 2, countAfter: 3, rosterVersion: 2 }],
    ['a version that was left out', { countBefore: 2, countAfter: 3, rosterVersion: 4 }],
  ])('%s is found', async (_, change) => {
    await world.happens(CityJoined, { ...CityJoined.example, ...change });
    expect(judgeRosterEvents(await world.snapshot())).toMatchObject([
      { key: 'network', detail: expect.stringContaining('after 2, version 2') },
    ]);
  });

  test('an item is where its events left it', async () => {
    expect(await judgeItems(world.databases, await world.snapshot())).toEqual([]);
    await world.sql('working-groups', 'UPDATE action_item SET progress = 20');
    expect(details(await judgeItems(world.databases, await world.snapshot()))).toEqual([`item ${item} is at 20, its events say 40`]);
  });
});

describe('a decision', () => {
  const judged = async () => details(await judgeDecisions(world.databases, history, await world.snapshot()));

  test('is where its events left it', async () => {
    const { decisionId, meetingId, question, citiesRequired } = DecisionOpened.example;
    await world.happens(DecisionOpened, DecisionOpened.example);
    expect(await judged()).toMatchObject([expect.stringMatching(/^decision .* is "not there", its events say .*"open"/)]);
    await world.sql(
      'meetings',
      `INSERT INTO meeting (id, kind, title, place, host_city_id, chair_person_id, state, warnings, agenda, version)
       VALUES ($1, 'network', 'A meeting', 'Sarajevo', 'sarajevo', $1, 'open', '[]', '[]', 1)`,
      [meetingId],
    );
    await world.sql(
      'meetings',
      `INSERT INTO decision (id, meeting_id, question, quorum, cities_required, majority, state, ballots, version)
       VALUES ($1, $2, $3, '{"percent": 10}', $4, 'simple', 'open', '[]', 0)`,
      [decisionId, meetingId, question, citiesRequired],
    );
    expect(await judged()).toEqual([]);
    await world.sql('meetings', `UPDATE decision SET ballots = '[{"cityId": "tuzla", "choice": "yes"}]'`);
    expect(await judged()).toMatchObject([expect.stringMatching(/^decision .*"tuzla".*, its events say .*"ballots":\[\]/)]);
  });
});

describe('the corrected roster', () => {
  const day = CityJoined.example.effectiveOn;
  const correction = { ...RosterCorrected.example, membershipId: tuzla, cityId: 'tuzla', correctedVersion: 2, rosterVersion: 3 };
  const before = { change: 'joined', effectiveOn: day };
  const right = '2022-02-01';
  const corrected = (data: object = {}) =>
    world.happens(RosterCorrected, {
      ...{ ...correction, before, after: { change: 'joined', effectiveOn: right }, countBefore: 2, countAfter: 2 },
      ...data,
    });
  const annulled = { after: null, countBefore: 2, countAfter: 1 };
  const found = async (shown: Record<string, number>) => judgeRoster(world.databases, await world.snapshot(), shown);
  const everywhere = async (sql: string) => {
    for (const service of ['meetings', 'working-groups', 'notifications'] as const) await world.sql(service, sql);
  };

  test('is what is counted, now and on each of its days', async () => {
    expect(await found({ [day]: 2 })).toEqual([]);
    await corrected();
    await everywhere(`UPDATE roster_member SET from_on = '${right}', from_line = 3 WHERE city_id = 'tuzla'`);
    expect(daysOf(correctedLines(await world.snapshot()))).toEqual([right, day]);
    expect(await found({ [right]: 1, [day]: 2 })).toEqual([]);
  });

  test('a count that stayed as it was on a day is found, and a service that did not follow', async () => {
    await corrected();
    await everywhere(`UPDATE roster_member SET from_on = '${right}', from_line = 3 WHERE city_id = 'tuzla'`);
    await world.sql('meetings', `UPDATE roster_member SET from_on = '${day}' WHERE city_id = 'tuzla'`);
    expect(details(await found({ [right]: 0, [day]: 2 }))).toEqual([`on ${right}: 1, shown: 0`, `on ${right}: meetings counts 0, not 1`]);
  });

  test('a member that was annulled and is still one is found', async () => {
    await corrected(annulled);
    await everywhere(`DELETE FROM roster_member WHERE city_id = 'tuzla'`);
    expect(details(await found({ [day]: 1 }))).toEqual(['members: 2, by its events: 1']);
    await world.sql('membership', `UPDATE membership SET state = 'acceding' WHERE city_id = 'tuzla'`);
    expect(await found({ [day]: 1 })).toEqual([]);
  });

  test.each([
    ['an annulment that counts nobody out', { ...annulled, countAfter: 2 }, 'from 2 to 2, not by -1'],
    ['another day that counts somebody out', { countAfter: 1 }, 'from 2 to 1, not by 0'],
    ['a line that there is not', { correctedVersion: 7 }, 'corrects 7'],
  ])('%s is found', async (_, data, detail) => {
    await corrected(data);
    expect(await found({})).toContainEqual(expect.objectContaining({ rule: 'counts differ', detail: expect.stringContaining(detail) }));
  });

  test('a correction of a correction is followed', async () => {
    await corrected();
    await corrected({ correctedVersion: 3, rosterVersion: 4, after: { change: 'joined', effectiveOn: '2022-03-01' } });
    expect(daysOf(correctedLines(await world.snapshot()))).toEqual(['2022-03-01', day]);
  });
});

describe('parked keys', () => {
  const park = (consumer: string, key: string) =>
    world.sql('notifications', `INSERT INTO parked_key (id, consumer, topic, key, reason) VALUES (gen_random_uuid(), $1, $2, $3, 'no')`, [
      consumer,
      meetingsTopic,
      key,
    ]);
  const found = async () => judgeParked(await world.snapshot(), history);

  test('are those that were poisoned, and no others', async () => {
    history.poisoned.add(`${meetingsTopic}/poison`);
    await park('notices', 'poison');
    expect(await found()).toEqual([]);
    await park('notices', 'other');
    expect(await found()).toMatchObject([{ service: 'notifications', topic: meetingsTopic, key: 'other' }]);
  });

  test('a key that only brought a type nobody knows is not parked', async () => {
    history.poisoned.add(`${meetingsTopic}/stranger`);
    history.strangers.add(`${meetingsTopic}/stranger`);
    expect(await found()).toEqual([]);
    await park('notices', 'stranger');
    expect(await found()).toMatchObject([{ service: 'notifications', topic: meetingsTopic, key: 'stranger' }]);
  });

  test('nothing is discarded', async () => {
    await world.sql(
      'meetings',
      `INSERT INTO discarded_event (consumer, topic, key, sequence, reason, actor) VALUES ('a', 'b', 'c', 1, 'd', 'e')`,
    );
    expect(details(await found())).toEqual(['1 events were discarded']);
  });

  test('a poisoned key is parked, or applied as far as it was written', async () => {
    const poison = { ...joined, key: 'poison', sequence: 1 };
    const [record] = world.log;
    world.log.push({ ...again(record!, { ce_id: poison.id, ce_sequence: '1' }), topic: meetingsTopic, key: 'poison' });
    history.poisoned.add(`${meetingsTopic}/poison`);
    const judged = async () => judgePoisoned(world.log, await world.snapshot(), history);
    await world.apply({ service: 'working-groups', consumer: 'working-groups' }, meetingsTopic, poison);
    await world.apply({ service: 'notifications', consumer: 'journal' }, meetingsTopic, poison);
    expect(await judged()).toMatchObject([{ service: 'notifications', key: 'poison', detail: expect.stringContaining('notices') }]);
    await park('notices', 'poison');
    expect(await judged()).toEqual([]);
  });
});

describe('the stream', () => {
  const heard = async (): Promise<Heard[]> =>
    (await world.snapshot()).journal.map(({ position, id, key, sequence }) => ({
      position: String(position),
      event: { id, type: '', partitionkey: key, sequence: String(sequence) },
    }));
  const found = async (of: readonly Heard[]) => judgeStream(of, await world.snapshot());

  test('is the journal', async () => {
    expect(await found(await heard())).toEqual([]);
  });

  test.each<[string, (all: Heard[]) => Heard[], string]>([
    ['a gap', (all) => all.toSpliced(2, 1), '4 came 3th'],
    ['a double', (all) => all.toSpliced(2, 0, all[1]!), '2 came 3th'],
    ['an end that is missing', (all) => all.slice(0, -1), '5 of 6'],
    ['another event', (all) => all.with(0, { ...all[0]!, event: all[1]!.event }), '1 is '],
  ])('%s is found', async (_, change, detail) => {
    expect(details(await found(change(await heard())))).toEqual([expect.stringContaining(detail)]);
  });
});
