import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Client } from 'pg';
import { dataSource } from '#database';
import { KafkaEventLog, repair } from '#events';
import { membership } from '#membership';
import { projectionsOf } from '#service';
import { eventually, kafkaClusterForTests, readTopics, startProcess, testIdentity, type KafkaCluster, type TestDatabase } from '#testing';
import { workingGroups } from '#working-groups';
import { acts, OnALog } from './platform.ts';

jest.setTimeout(180_000);
const startCluster = await kafkaClusterForTests();

/** Brokers of the test's own: b40-admin reads the topics by their real names. */
(startCluster ? describe : describe.skip)('a database restored to a point in time', () => {
  let cluster: KafkaCluster;
  let members: OnALog;
  let groups: OnALog;
  let restoreMembers: () => Promise<TestDatabase>;
  let unrepaired: TestDatabase;
  const act = acts(() => members.api);

  beforeAll(async () => {
    cluster = await startCluster!({ nodes: 1 });
    const identity = await testIdentity();
    members = await new OnALog(membership, cluster, identity).open();
    groups = await new OnALog(workingGroups, cluster, identity).open();
    for (const city of ['sarajevo', 'laktasi', 'bijeljina']) await act.register(city);
    await act.found('sarajevo', 'laktasi', 'bijeljina');
    await groups.hasRead(members);
    restoreMembers = await members.backUp();
    for (const city of ['tuzla', 'zenica']) await act.accede(city);
    await groups.hasRead(members);
  });
  afterAll(async () => {
    await groups?.close();
    await members?.close();
    await unrepaired?.drop();
    await cluster?.stop();
  });

  /** Of each key, ids by sequence, as whoever reads from the beginning takes them. */
  async function topicOf(service: OnALog): Promise<Map<string, string[]>> {
    const taken = new Map<string, string[]>();
    for (const { key, headers } of await readTopics(cluster.brokers, [service.topic])) {
      const ids = taken.get(key!) ?? [];
      taken.set(key!, ids);
      if (Number(headers['ce_sequence']) === ids.length + 1) ids.push(String(headers['ce_id']));
    }
    return taken;
  }

  describe('of the service that publishes', () => {
    let lost: Awaited<ReturnType<OnALog['events']>>;
    let before: Awaited<ReturnType<OnALog['events']>>;

    beforeAll(async () => {
      lost = await members.events();
    });

    test('is not repaired while the service runs', async () => {
      const { code, err } = await members.admin('repair', '--service', 'membership');
      expect([code, err]).toEqual([1, expect.stringMatching(/stop the service/)]);
    });

    test('is found to be behind its topic', async () => {
      await members.stop();
      await members.use(await restoreMembers());
      before = await members.events();
      expect(before.length).toBeLessThan(lost.length);
      const { code, out } = await members.admin('verify', '--service', 'membership');
      expect([code, out]).toEqual([1, expect.stringMatching(/an event of the topic is not in event: network@\d+ org\.b40\.membership/)]);
    });

    test('a dry run tells what would be done and does nothing', async () => {
      const was = await members.everything();
      const { code, out } = await members.admin('repair', '--service', 'membership', '--dry-run');
      expect([code, out]).toEqual([0, expect.stringContaining(`${lost.length - before.length} events read back`)]);
      expect(await members.everything()).toEqual(was);
    });

    test('killed in the middle, a repair has done nothing', async () => {
      const was = await members.everything();
      const missing = lost.filter(({ id }) => !before.some((event) => event.id === id));
      // Somebody else is about to write one of the missing: the repair waits for them, with others written already.
      const other = new Client({ connectionString: members.url });
      await other.connect();
      await other.query('BEGIN');
      const { id, key, sequence } = missing.at(-1)!;
      await other.query(
        `INSERT INTO event SELECT $1, $2, $3, type, subject, time, actor, correlation_id, NULL, NULL, NULL, data FROM event LIMIT 1`,
        [id, key, sequence],
      );
      const repairing = startProcess('apps/admin/src/main.js', { args: ['repair', '--service', 'membership'], env: members.environment() });
      await eventually(
        async () => {
          const [waiting] = await members.rows<{ n: number }>(
            `SELECT count(*) AS n FROM pg_stat_activity
             WHERE datname = current_database() AND application_name = 'b40-admin' AND wait_event_type = 'Lock'`,
          );
          return waiting!.n > 0 || null;
        },
        { within: 60_000 },
      );
      expect(await repairing.end('SIGKILL')).toBe('SIGKILL');
      await other.query('ROLLBACK');
      await other.end();
      await eventually(
        async () => {
          const [left] = await members.rows<{ n: number }>(
            `SELECT count(*) AS n FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'b40-admin'`,
          );
          return left!.n === 0 || null;
        },
        { within: 30_000 },
      );
      expect(await members.everything()).toEqual(was);
    });

    test('is repaired: every event of the topic is back, and every aggregate older than its last event is named', async () => {
      const { code, out } = await members.admin('repair', '--service', 'membership');
      expect(code).toBe(0);
      expect(await members.events()).toEqual(lost);
      expect(await members.rows('SELECT key, last FROM event_key ORDER BY key')).toEqual(
        await members.rows('SELECT key, max(sequence) AS last FROM event GROUP BY key ORDER BY key'),
      );
      const known = new Set(before.map(({ id }) => id));
      const older = Map.groupBy(
        lost.filter(({ id }) => !known.has(id)),
        ({ key, subject }) => `${key} ${subject}`,
      );
      expect(out).toContain(`${older.size} aggregates whose rows may be older than their last event:`);
      for (const events of older.values()) {
        const { key, subject, sequence } = events.at(-1)!;
        const types = [...new Set(events.map(({ type }) => type.split('.')[3]!))].sort().join(', ');
        expect(out).toContain(`  ${key}@${sequence} ${subject}: ${types}\n`);
      }
    });

    test('repaired again, nothing changes, and the aggregates are named again', async () => {
      const was = (await members.everything()) as { lease: unknown };
      const { code, out } = await members.admin('repair', '--service', 'membership');
      expect([code, out]).toEqual([
        0,
        expect.stringMatching(/\n0 events read back, 0 keys raised, 0 outbox pointers dropped\n\d+ aggregates/),
      ]);
      expect({ ...((await members.everything()) as object), lease: 0 }).toEqual({ ...was, lease: 0 });
      expect(await members.admin('verify', '--service', 'membership')).toMatchObject({ code: 0 });
    });

    test('the service goes on: no sequence twice, no event lost, its consumers without gap or double', async () => {
      await members.start();
      await act.register('mostar');
      await act.invite('mostar');
      await groups.hasRead(members);
      const events = await members.events();
      expect(events.slice().filter(({ id }) => lost.some((event) => event.id === id))).toEqual(lost);
      const topic = await topicOf(members);
      for (const [key, ofKey] of Map.groupBy(events, ({ key: of }) => of))
        expect([key, topic.get(key)]).toEqual([key, ofKey.map(({ id }) => id)]);
      const sent = await readTopics(cluster.brokers, [members.topic]);
      expect(sent).toHaveLength(events.length);
      expect(await groups.rows('SELECT * FROM parked_key')).toEqual([]);
      expect(await groups.rows(`SELECT id FROM roster_city WHERE id = 'mostar'`)).toHaveLength(1);
      expect(await members.admin('verify', '--service', 'membership')).toMatchObject({ code: 0 });
    });
  });

  describe('of the service that consumes', () => {
    let committed: Awaited<ReturnType<OnALog['events']>>;

    beforeAll(async () => {
      const offer = { providerCityId: 'sarajevo', name: 'A platform', fee: '0', currency: 'EUR', supportContact: 'its desk' };
      expect(await groups.api.post('/v1/platform-offers', offer)).toMatchObject({ status: 201 });
      await groups.allSent();
      const restore = await groups.backUp();
      await act.register('banja-luka');
      await act.register('prijedor');
      await act.accede('doboj');
      await groups.hasRead(members);
      const group = { id: 'climate', name: 'Local climate action', goals: [], leadCityId: 'sarajevo' };
      expect(await groups.api.post('/v1/working-groups', group)).toMatchObject({ status: 201 });
      await groups.allSent();
      committed = await groups.events();
      expect(committed.map(({ type }) => type)).toContain('org.b40.working-groups.PlatformExtended.v1');
      await groups.stop();
      await groups.use(await restore());
    });

    test('has consumers that have passed what it does not know', async () => {
      const { code, out } = await groups.admin('verify', '--service', 'working-groups');
      expect([code, out]).toEqual([
        1,
        expect.stringMatching(/group has passed events that its positions do not know: b40\.membership\.v1: \d+ events/),
      ]);
    });

    test('cut off before the consumers are set back, the repair is finished by the next', async () => {
      const log = new KafkaEventLog('working-groups', {
        brokers: cluster.brokers.split(','),
        clientId: 'test',
        logger: { debug() {}, warn() {}, error() {} },
      });
      const source = dataSource({ url: groups.url });
      await source.initialize();
      try {
        log.rewind = () => Promise.reject(new Error('cut off'));
        const names = { service: 'working-groups', topic: groups.topic, consumer: 'working-groups' };
        await expect(repair(source, log, names)).rejects.toThrow('cut off');
      } finally {
        await source.destroy();
        await log.close();
      }
      const { code, out } = await groups.admin('repair', '--service', 'working-groups');
      expect([code, out]).toEqual([0, expect.stringMatching(/consumers set back on b40\.membership\.v1: \d+ events of \d+ keys/)]);
      expect(out).toContain('WorkingGroupFormed');
      expect(out).toMatch(/PlatformExtended.* \(its consumer makes it again\)/);
      const again = await groups.admin('repair', '--service', 'working-groups');
      expect(again.out).not.toContain('set back');
      expect(await groups.admin('verify', '--service', 'working-groups')).toMatchObject({ code: 0 });
    });

    test('it catches up: its projections are those of a rebuild, and what it had answered is not said twice', async () => {
      await groups.start();
      await groups.hasRead(members);
      expect(await groups.rows(`SELECT id FROM roster_city WHERE id IN ('banja-luka', 'doboj', 'prijedor') ORDER BY 1`)).toHaveLength(3);
      expect(await groups.events()).toEqual(committed);
      expect(await groups.rows(`SELECT city_id FROM platform_eligibility WHERE city_id = 'doboj'`)).toHaveLength(1);
      expect(await groups.rows('SELECT * FROM parked_key')).toEqual([]);
      const compared = await groups.admin('rebuild-projection', '--service', 'working-groups', '--dry-run');
      const identical = expect.stringContaining(` ${projectionsOf(workingGroups).length} tables, 0 differ`);
      expect([compared.code, compared.out, compared.err]).toEqual([0, identical, '']);
      expect(await groups.admin('verify', '--service', 'working-groups')).toMatchObject({ code: 0 });
    });

    test('a projection that is wrong is shown by the dry run, and put right by the rebuild', async () => {
      await groups.rows(`UPDATE roster_city SET name = 'Nowhere' WHERE id = 'doboj'`);
      await groups.rows(`DELETE FROM roster_city WHERE id = 'prijedor'`);
      const compared = await groups.admin('rebuild-projection', '--service', 'working-groups', '--dry-run');
      expect([compared.code, compared.out]).toEqual([1, expect.stringMatching(/roster_city: \d+ rows, rebuilt \d+\n {2}- .*Nowhere/)]);
      expect(await groups.rows(`SELECT id FROM roster_city WHERE name = 'Nowhere'`)).toHaveLength(1);
      expect(await groups.admin('rebuild-projection', '--service', 'working-groups')).toMatchObject({ code: 0 });
      expect(await groups.rows(`SELECT id, name FROM roster_city WHERE id IN ('doboj', 'prijedor') ORDER BY 1`)).toEqual([
        { id: 'doboj', name: 'The city of doboj' },
        { id: 'prijedor', name: 'The city of prijedor' },
      ]);
      expect(await groups.rows(`SELECT FROM pg_namespace WHERE nspname = 'b40_rebuild'`)).toEqual([]);
    });
  });

  /** Last, because what it leaves in the topic stays there. */
  test('not repaired, the service uses sequences again: consumers drop the events; it is found, and a repair is refused', async () => {
    await members.stop();
    unrepaired = await restoreMembers();
    await members.use(unrepaired);
    await members.start();
    await act.invite('sarajevo').catch(() => {});
    await act.register('trebinje');
    const { id } = await act.invite('trebinje');
    await members.allSent();
    await members.stop();
    const [used] = await members.rows<{ sequence: number; id: string }>(
      `SELECT sequence, id FROM event WHERE key = 'network' AND subject = $1`,
      [id],
    );
    const records = await readTopics(cluster.brokers, [members.topic]);
    const same = records.filter(({ key, headers }) => key === 'network' && Number(headers['ce_sequence']) === Number(used!.sequence));
    expect(same.length).toBeGreaterThan(1);
    const found = await members.admin('verify', '--service', 'membership');
    expect([found.code, found.out]).toEqual([1, expect.stringContaining('a sequence was used twice: network@')]);
    const was = await members.everything();
    const refused = await members.admin('repair', '--service', 'membership');
    expect([refused.code, refused.err]).toEqual([
      1,
      expect.stringMatching(
        new RegExp(`used twice.*nothing was changed[^]*network@${used!.sequence}: the topic has .*, the database ${used!.id}`),
      ),
    ]);
    expect(await members.everything()).toEqual(was);
    // The way out: the restore once more, repaired before it is started. What stood behind is named.
    await members.use(await restoreMembers());
    const repaired = await members.admin('repair', '--service', 'membership');
    expect([repaired.code, repaired.out]).toEqual([
      0,
      expect.stringContaining(`network@${used!.sequence}: ${used!.id} stands behind another`),
    ]);
  });
});
