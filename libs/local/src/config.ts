import { resolve } from 'node:path';
import { BootFailure } from './boot-failure.ts';

/** What both ways of running the platform on one machine read from the environment. */
export interface LocalConfig {
  /** Everything that outlives a run. */
  dataFolder: string;
  host: string;
  port: number;
  managementPort: number;
  logLevel: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

export const dataFolder = (env: Environment = process.env) => resolve(env['B40_DATA']?.trim() || '.b40');

export function readLocalConfig(env: Environment = process.env): LocalConfig {
  const port = (name: string, standard: number) => {
    const value = env[name]?.trim() ? Number(env[name]) : standard;
    if (Number.isInteger(value) && value >= 0 && value <= 65_535) return value;
    throw new BootFailure(`${name} must be a port from 0 (any that is free) to 65535, not ${JSON.stringify(env[name])}`);
  };
  // Logs of the daily business would bury the few lines that say where things are.
  const logLevel = env['LOG_LEVEL']?.trim() || 'warn';
  if (!levels.includes(logLevel)) throw new BootFailure(`LOG_LEVEL must be one of ${levels.join(', ')}, not ${JSON.stringify(logLevel)}`);
  return {
    dataFolder: dataFolder(env),
    host: env['HOST']?.trim() || '127.0.0.1',
    port: port('PORT', 3000),
    managementPort: port('MANAGEMENT_PORT', 3001),
    logLevel,
  };
}
