import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freePort } from '#local';
import { ledgerTable, testDatabase, testIdentity, type KillPoint, type TestDatabase } from '#testing';
import {
  comesToRest,
  expectEffectsOnce,
  expectLedgerIs,
  expectLogIs,
  expectProjectionIs,
  leaseEpoch,
  pendingIn,
  type Logged,
} from './compare.ts';
import type { ProcessPlan } from './plan.ts';
import { ServiceProcess } from './run-service-process.ts';
import { Story } from './story.ts';

/** The log that carries the events: how a process reaches it, and how the test reads it past the platform's own code. */
export interface LogUnderTest {
  log: ProcessPlan['log'];
  suffix: string;
  read(topic: string): Promise<Logged[]>;
  close(): Promise<void>;
}

const apps = { membership: ['#membership', 'membership'], 'working-groups': ['#working-groups', 'workingGroups'] } as const;
type App = keyof typeof apps;

interface Point {
  at: KillPoint;
  app: App;
  leaves: 'unpublished' | 'doubled' | 'nothing';
}

const behindTheSend: Point = { at: 'between publish and delete', app: 'membership', leaves: 'doubled' };
const beforeTheOffset: Point = { at: 'between effect and offset commit', app: 'working-groups', leaves: 'nothing' };
const everyPoint: Point[] = [
  { at: 'between commit and publish', app: 'membership', leaves: 'unpublished' },
  behindTheSend,
  { at: 'in the middle of a handler’s transaction', app: 'working-groups', leaves: 'nothing' },
  beforeTheOffset,
  { at: 'between publish and delete', app: 'working-groups', leaves: 'doubled' },
];
/** Here the log has a part in what is left. The other points, and the lease, are between a process and its database. */
export const pointsOfTheLog = [behindTheSend, beforeTheOffset];

/** Membership publishes, working-groups consumes and answers; both are processes of their own, killed while commands stream in. */
export function killPointSuite(name: string, openLog: () => Promise<LogUnderTest>, points: readonly Point[] = everyPoint): void {
  describe(`a process killed by SIGKILL, on ${name}`, () => {
    let log: LogUnderTest;
    let publisher: ServiceProcess;
    let standby: ServiceProcess;
    let consumer: ServiceProcess;
    let story: Story;
    const databases = {} as Record<App, TestDatabase & { client: Client }>;
    const publishers: ServiceProcess[] = [];

    beforeAll(async () => {
      const identity = await testIdentity();
      log = await openLog();
      const place = async (app: App): Promise<ServiceProcess> => {
        const { issuer, audience, jwksUrl } = identity;
        const options = {
          databaseUrl: databases[app].url,
          identity: { issuer, audience, jwksUrl },
          host: '127.0.0.1',
          port: await freePort(),
          publicUrl: 'http://localhost:3000',
          timeZone: 'Europe/Istanbul',
          logLevel: 'warn',
        };
        return new ServiceProcess({ app: [...apps[app]], options, log: log.log, suffix: log.suffix });
      };
      for (const app of Object.keys(apps) as App[]) {
        const database = await testDatabase({ name: app });
        const client = new Client(database.url);
        await client.connect();
        databases[app] = { ...database, client };
      }
      await databases['working-groups'].client.query(ledgerTable);
      publisher = await place('membership');
      standby = await place('membership');
      consumer = await place('working-groups');
      story = new Story(
        () => publishers.map(({ url }) => url),
        () => [consumer.url],
        await identity.token({ role: 'secretariat' }),
      );
      publishers.push(publisher);
      await Promise.all([publisher.start(), consumer.start()]);
      await story.round();
      await nothingIsLostDoubledOrReordered();
      await story.offerPlatform();
    }, 90_000);

    afterAll(async () => {
      await Promise.all([publisher, standby, consumer].map((process) => process?.stop()));
      for (const { client, drop } of Object.values(databases)) {
        await client.end();
        await drop();
      }
      await log?.close();
    }, 30_000);

    /** Answers how many messages of each lie in the log twice: there they may. */
    async function nothingIsLostDoubledOrReordered(): Promise<Record<App, number>> {
      const [members, groups] = [databases.membership.client, databases['working-groups'].client];
      await comesToRest(members, groups);
      await expectLedgerIs(members, groups);
      await expectProjectionIs(members, groups);
      await expectEffectsOnce(members, groups, story.cities);
      return {
        membership: await expectLogIs(members, await log.read('b40.membership.v1')),
        'working-groups': await expectLogIs(groups, await log.read('b40.working-groups.v1')),
      };
    }

    test.each(points)(
      '$app, $at: started again, nothing is lost, doubled or reordered',
      async ({ at, app, leaves }) => {
        const victim = app === 'membership' ? publisher : consumer;
        victim.killYourself({ at, after: app === 'membership' ? 8 : 3 });
        const round = story.round();
        expect(await victim.end()).toBe('SIGKILL');
        // That it died where it was told to shows in what it has left.
        if (leaves !== 'nothing') expect(await pendingIn(databases[app].client)).toBeGreaterThan(0);
        await victim.start();
        await round;
        const doubled = await nothingIsLostDoubledOrReordered();
        if (leaves === 'doubled') expect(doubled[app]).toBeGreaterThan(0);
      },
      90_000,
    );

    if (points !== everyPoint) return;

    test('the leader of two, holding the lease: the standby takes over what it has left, and both go on when it is back', async () => {
      await standby.start();
      publishers.push(standby);
      const epoch = await leaseEpoch(databases.membership.client);
      publisher.killYourself({ at: 'between publish and delete', after: 8 });
      const round = story.round();
      expect(await publisher.end()).toBe('SIGKILL');
      await round;
      expect((await nothingIsLostDoubledOrReordered()).membership).toBeGreaterThan(0);
      expect(await leaseEpoch(databases.membership.client)).toBeGreaterThan(epoch);
      await publisher.start();
      await story.round();
      await nothingIsLostDoubledOrReordered();
    }, 90_000);
  });
}
