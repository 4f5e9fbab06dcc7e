import { createHash, randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { migrate, type MigrationClass } from '#database';

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/**
 * A new database for one test file, on the run's server unless given another. It is copied from a template that is migrated once per server
 * and set of migrations.
 */
export async function testDatabase({
  migrations = [],
  name = 'test',
  server = serverAddress(),
}: { migrations?: MigrationClass[]; name?: string; server?: string } = {}): Promise<TestDatabase> {
  const database = `${name.replaceAll(/\W+/g, '_').toLowerCase()}_${randomBytes(4).toString('hex')}`;
  await asAdmin(server, async (admin) => {
    const template = migrations.length > 0 ? await ensureTemplate(admin, server, migrations) : 'template1';
    await admin.query(`CREATE DATABASE ${escapeIdentifier(database)} TEMPLATE ${escapeIdentifier(template)}`);
  });
  return {
    url: addressOf(server, database),
    drop: () =>
      asAdmin(server, async (admin) => void (await admin.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(database)} WITH (FORCE)`))),
  };
}

/** The first worker makes it while the others wait; made under another name, so that one cut off half-way is never used. */
async function ensureTemplate(admin: Client, server: string, migrations: MigrationClass[]): Promise<string> {
  const names = migrations.map((migration) => migration.name).join('\n');
  const template = `template_${createHash('sha256').update(names).digest('hex').slice(0, 16)}`;
  await admin.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
  try {
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (!rowCount) await makeTemplate(admin, server, template, migrations);
  } finally {
    await admin.query('SELECT pg_advisory_unlock(hashtext($1))', [template]);
  }
  return template;
}

async function makeTemplate(admin: Client, server: string, template: string, migrations: MigrationClass[]): Promise<void> {
  const draft = `${template}_draft`;
  await admin.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${draft}`);
  await migrate(addressOf(server, draft), migrations);
  // A backend ends a moment after its client has gone, and a database in use can't be renamed.
  await admin.query('SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1', [draft]);
  await admin.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
}

async function asAdmin<T>(server: string, work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: server });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

function serverAddress(): string {
  const address = process.env['B40_TEST_POSTGRES'];
  if (!address) throw new Error('No PostgreSQL for tests: files named *.unit.test.ts run without one');
  return address;
}

function addressOf(server: string, database: string): string {
  const address = new URL(server);
  address.pathname = database;
  return address.href;
}
