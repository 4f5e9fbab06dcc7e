import { readVariables } from '#configuration';
import { databaseThere, migrate } from '#database';
import { messageOf } from '#domain';
import { BootFailure } from '#local';
import { endOnUncaught } from '#observability';
import { migrationsOf, migrationVariables, serviceVariables } from '#service';
import { serviceNames, services, type ServiceName } from './services.ts';

/** A database that is still starting is waited for so long (ms). */
const patience = 60_000;
const say = (line: string) => void process.stderr.write(`${line}\n`);

endOnUncaught();
try {
  const [name, ...more] = process.argv.slice(2);
  if (!serviceNames.includes(name as ServiceName) || more.length > 0)
    throw new BootFailure(`Usage: DATABASE_URL=postgres://… npm run migrate -- ${serviceNames.join(' | ')}`);
  const { MIGRATION_DATABASE_URL: own } = readVariables(migrationVariables, process.env);
  const url = own ?? readVariables({ DATABASE_URL: serviceVariables.DATABASE_URL }, process.env).DATABASE_URL;
  let said = '';
  const waiting = (reason: string) => {
    if (reason !== said) say(`${(said = reason)}; waiting`);
  };
  await databaseThere(url, { variable: own === undefined ? 'DATABASE_URL' : 'MIGRATION_DATABASE_URL', patience, waiting });
  await migrate(url, migrationsOf(await services[name as ServiceName]()), say);
} catch (error) {
  say((messageOf(error) || String((error as NodeJS.ErrnoException).code)).split('\n')[0]!);
  process.exitCode = 1;
}
