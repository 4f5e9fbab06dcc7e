import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { BootFailure } from '../boot-failure.ts';

/**
 * A database and the one role that may use it, of the same name; answers the role's address. Any number of times. `adminSecrets`: the file
 * that the administrator's password is from, should it be the wrong one.
 */
export async function ensureDatabase(adminUrl: string, name: string, password: string, adminSecrets?: string): Promise<string> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect().catch((cause: NodeJS.ErrnoException) => {
    const file = cause.code === '28P01' && adminSecrets ? `; ${adminSecrets} has another password: put back the file of these data` : '';
    throw new BootFailure(`PostgreSQL at ${new URL(adminUrl).host} can't be used: ${cause.message || cause.code}${file}`, { cause });
  });
  try {
    const id = escapeIdentifier(name);
    const has = async (sql: string) => (await admin.query(sql, [name])).rowCount! > 0;
    const role = await has('SELECT FROM pg_roles WHERE rolname = $1');
    await admin.query(`${role ? 'ALTER' : 'CREATE'} ROLE ${id} LOGIN PASSWORD ${escapeLiteral(password)}`);
    if (!(await has('SELECT FROM pg_database WHERE datname = $1'))) {
      // An administrator who is no superuser may give a database only to a role that it is a member of.
      await admin.query(`GRANT ${id} TO CURRENT_USER`);
      await admin.query(`CREATE DATABASE ${id} OWNER ${id}`);
    }
    await admin.query(`REVOKE CONNECT ON DATABASE ${id} FROM PUBLIC`);
  } finally {
    await admin.end();
  }
  return Object.assign(new URL(adminUrl), { username: name, password, pathname: name }).href;
}
