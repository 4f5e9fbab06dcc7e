import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { BootFailure } from '#local';
import { serviceNames, type ServiceName } from './plan.ts';

const program = fileURLToPath(new URL('../../standalone/src/migrate.js', import.meta.url));

/** By the same command that an operator uses, each in a process of its own: the supervisor itself loads no service. */
export async function migrateServices(databases: Record<ServiceName, string>, inherited: NodeJS.ProcessEnv): Promise<void> {
  await Promise.all(
    serviceNames.map((service) =>
      promisify(execFile)(process.execPath, [program, service], { env: { ...inherited, DATABASE_URL: databases[service] } }).catch(
        (failure: Error & { stderr?: string }) => {
          throw new BootFailure(`The migrations of ${service} failed: ${failure.stderr?.trim() || failure.message}`);
        },
      ),
    ),
  );
}
