import { readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client, escapeIdentifier } from 'pg';
import { migrate } from '#database';
import { membership } from '#membership';
import { migrationsOf } from '#service';
import { eventually, startProcess, testDatabase, testIdentity, type StartedProcess, type TestDatabase } from '#testing';

const sql = (name: string) => readFileSync(`deploy/postgres/${name}.sql`, 'utf8');
/** Roles belong to the whole server, so this run's have names of their own. */
const service = `membership_${randomBytes(4).toString('hex')}`;
const passwords = { migrate: randomBytes(16).toString('hex'), run: randomBytes(16).toString('hex') };
const options = `-c b40.service=${service} -c b40.migrate_password=${passwords.migrate} -c b40.run_password=${passwords.run}`;

let database: TestDatabase;
let app: StartedProcess | undefined;

async function as<T>(connectionString: string, work: (client: Client) => Promise<T>, more: object = {}): Promise<T> {
  const client = new Client({ connectionString, ...more });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const urlOf = (kind: 'migrate' | 'run'): string => {
  const address = new URL(database.url);
  [address.username, address.password] = [`${service}_${kind}`, passwords[kind]];
  return address.href;
};
const setUp = () =>
  as(
    database.url,
    async (client) => {
      await client.query(sql('roles'));
      await client.query(sql('grants'));
    },
    { options },
  );

beforeAll(async () => {
  database = await testDatabase({ name: 'roles' });
  await setUp();
  await migrate(urlOf('migrate'), migrationsOf(membership));
});

afterAll(async () => {
  await app?.end();
  await as(database.url, async (client) => {
    for (const kind of ['run', 'migrate']) {
      await client.query(`REASSIGN OWNED BY ${escapeIdentifier(`${service}_${kind}`)} TO CURRENT_USER`);
      await client.query(`DROP OWNED BY ${escapeIdentifier(`${service}_${kind}`)}`);
      await client.query(`DROP ROLE ${escapeIdentifier(`${service}_${kind}`)}`);
    }
  });
  await database.drop();
});

test('the service runs, and takes a command, as the role that owns nothing', async () => {
  const identity = await testIdentity();
  app = startProcess('apps/image/src/main.js', {
    args: ['membership'],
    env: {
      DATABASE_URL: urlOf('run'),
      KAFKA_BROKERS: '127.0.0.1:9',
      OIDC_ISSUER: identity.issuer,
      OIDC_JWKS_URL: identity.jwksUrl,
      HOST: '127.0.0.1',
      PORT: '0',
      MANAGEMENT_PORT: '0',
    },
  });
  const port = await eventually(() => /membership listens on 127\.0\.0\.1:(\d+)/.exec(app!.stdout())?.[1] ?? false, { within: 30_000 });
  const response = await fetch(`http://127.0.0.1:${String(port)}/v1/people`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await identity.token({ role: 'secretariat' })}`,
      'content-type': 'application/json',
      'idempotency-key': 'roles-1',
    },
    body: JSON.stringify({ name: 'Darko STANKOVIĆ' }),
  });
  expect([response.status, await response.text()]).toEqual([201, expect.any(String)]);
  expect(await app.end()).toBe(0);
});

test.each([
  'CREATE TABLE mine (id int)',
  'CREATE SCHEMA mine',
  'ALTER TABLE outbox ADD COLUMN mine int',
  'DROP TABLE outbox',
  'TRUNCATE outbox',
  'CREATE INDEX mine ON outbox (seq)',
  'CREATE TEMPORARY TABLE mine (id int)',
  'CREATE ROLE mine',
])('the running role can not: %s', async (statement) => {
  await expect(as(urlOf('run'), (client) => client.query(statement))).rejects.toMatchObject({ code: '42501' });
});

test('a table that a later migration makes is open to the running role', async () => {
  await as(urlOf('migrate'), (client) => client.query('CREATE TABLE later (id int GENERATED ALWAYS AS IDENTITY, note text)'));
  await as(urlOf('run'), (client) => client.query("INSERT INTO later (note) VALUES ('x')"));
  await as(urlOf('migrate'), (client) => client.query('DROP TABLE later'));
});

test('made again with another password, the old one is of no use any more', async () => {
  const before = urlOf('run');
  passwords.run = randomBytes(16).toString('hex');
  await as(database.url, (client) => client.query(sql('roles')), {
    options: `-c b40.service=${service} -c b40.migrate_password=${passwords.migrate} -c b40.run_password=${passwords.run}`,
  });
  await as(urlOf('run'), (client) => client.query('SELECT count(*) FROM outbox'));
  await expect(as(before, (client) => client.query('SELECT 1'))).rejects.toMatchObject({ code: '28P01' });
});

test('another service’s role does not get in', async () => {
  const other = `${service}_other`;
  await as(database.url, (client) => client.query(`CREATE ROLE ${other} LOGIN PASSWORD '${passwords.migrate}'`));
  try {
    const address = new URL(database.url);
    [address.username, address.password] = [other, passwords.migrate];
    await expect(as(address.href, (client) => client.query('SELECT 1'))).rejects.toMatchObject({ code: '42501' });
  } finally {
    await as(database.url, (client) => client.query(`DROP ROLE ${other}`));
  }
});
