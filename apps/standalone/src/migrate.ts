import { readVariables } from '#configuration';
import { migrate } from '#database';
import { BootFailure } from '#local';
import { migrationsOf, serviceVariables } from '#service';
import { serviceNames, services, type ServiceName } from './services.ts';

try {
  const [name, ...more] = process.argv.slice(2);
  if (!serviceNames.includes(name as ServiceName) || more.length > 0)
    throw new BootFailure(`Usage: DATABASE_URL=postgres://… npm run migrate -- ${serviceNames.join(' | ')}`);
  const { DATABASE_URL } = readVariables({ DATABASE_URL: serviceVariables.DATABASE_URL }, process.env);
  await migrate(DATABASE_URL, migrationsOf(await services[name as ServiceName]()));
} catch (error) {
  process.stderr.write(`${(error as Error).message || String((error as NodeJS.ErrnoException).code)}\n`);
  process.exitCode = 1;
}
