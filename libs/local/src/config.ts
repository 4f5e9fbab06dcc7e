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
  /** The network's, IANA. */
  timeZone: string;
  /** Requests a second for one `sub`. */
  rateLimit: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

export const dataFolder = (env: Environment = process.env) => resolve(env['B40_DATA']?.trim() || '.b40');

export function readLocalConfig(env: Environment = process.env): LocalConfig {
  const whole = (name: string, standard: number, min: number, max: number) => {
    const value = env[name]?.trim() ? Number(env[name]) : standard;
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    throw new BootFailure(`${name} must be a whole number from ${min} to ${max}, not ${JSON.stringify(env[name])}`);
  };
  // Logs of the daily business would bury the few lines that say where things are.
  const logLevel = env['LOG_LEVEL']?.trim() || 'warn';
  if (!levels.includes(logLevel)) throw new BootFailure(`LOG_LEVEL must be one of ${levels.join(', ')}, not ${JSON.stringify(logLevel)}`);
  return {
    dataFolder: dataFolder(env),
    host: env['HOST']?.trim() || '127.0.0.1',
    port: whole('PORT', 3000, 0, 65_535),
    managementPort: whole('MANAGEMENT_PORT', 3001, 0, 65_535),
    logLevel,
    timeZone: timeZone(env['TIME_ZONE']?.trim() || 'Europe/Istanbul'),
    rateLimit: whole('RATE_LIMIT', 100, 1, 1_000_000),
  };
}

function timeZone(name: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    throw new BootFailure(`TIME_ZONE must be a time zone of the IANA database, not ${JSON.stringify(name)}`);
  }
}
