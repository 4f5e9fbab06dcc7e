import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { eventually, startProcess, testDatabase, testIdentity, type TestIdentity } from '#testing';

const main = 'apps/image/src/main.js';
const bare = { DATABASE_URL: undefined, MIGRATION_DATABASE_URL: undefined, KAFKA_BROKERS: undefined };

describe('what the image does not have is refused in one line with code 2', () => {
  test.each([[[]], [['membership', 'again']], [['mail']], [['toString']], [['migrate']], [['migrate', 'gateway']], [['--help']]])(
    '%j',
    async (args) => {
      const started = startProcess(main, { args });
      expect(await started.ended).toBe(2);
      expect(started.stderr()).toMatch(/^Arguments: membership \| .+ \| migrate membership\|meetings\|working-groups\|notifications.*\n$/);
      expect(started.stdout()).toBe('');
    },
  );
});

test.each(['membership', 'meetings', 'working-groups', 'notifications', 'gateway'])(
  '%s is started: without its variables it names the first and ends with 1',
  async (app) => {
    const started = startProcess(main, { args: [app], env: { ...bare, MEMBERSHIP_URL: undefined } });
    expect(await started.ended).toBe(1);
    expect(started.stderr()).toContain(app === 'gateway' ? 'MEMBERSHIP_URL is missing' : 'DATABASE_URL is missing');
  },
);

const running = ({ issuer, jwksUrl }: TestIdentity, databaseUrl: string) => ({
  ...bare,
  DATABASE_URL: databaseUrl,
  // Nobody listens there: commands need no broker.
  KAFKA_BROKERS: '127.0.0.1:9',
  OIDC_ISSUER: issuer,
  OIDC_JWKS_URL: jwksUrl,
  HOST: '127.0.0.1',
  PORT: '0',
  MANAGEMENT_PORT: '0',
});

test('migrate fills an empty database; the app starts on it and ends with 0 on SIGTERM', async () => {
  const [database, identity] = await Promise.all([testDatabase({ name: 'image' }), testIdentity()]);
  const env = running(identity, database.url);
  try {
    const migrating = startProcess(main, { args: ['migrate', 'membership'], env });
    expect([await migrating.ended, migrating.stderr()]).toEqual([0, '']);
    const app = startProcess(main, { args: ['membership'], env });
    await eventually(() => expect(app.stdout()).toContain('membership listens on'), { within: 30_000 });
    expect(await app.end()).toBe(0);
  } finally {
    await database.drop();
  }
});

test('a signal that comes before the app listens for it is not lost', async () => {
  // A database that takes connections and says nothing: the app gets no further.
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = silent.address() as AddressInfo;
  // Sent by the process to itself as soon as anything listens for it.
  const sending = "process.on('newListener', (signal) => signal === 'SIGTERM' && setImmediate(() => process.kill(process.pid, signal)))";
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(sending)}`;
  const env = { ...running(await testIdentity(), `postgres://nobody@127.0.0.1:${port}/none`), NODE_OPTIONS };
  try {
    // 0 from an app that has listened by then: it stops in order while it waits for its database.
    expect([0, 143]).toContain(await startProcess(main, { args: ['membership'], env }).ended);
  } finally {
    silent.close();
  }
});
