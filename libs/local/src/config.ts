import { resolve } from 'node:path';
// By its path, as everything here: the tests' global set-up runs this in Node itself, which would take `#configuration` from dist.
import { logLevel, port, readVariables, timeZone, wholeNumber, type Declaration, type Environment } from '../../configuration/src/index.ts';
import { listenAddress } from './address.ts';

/** What both ways of running the platform on one machine read from the environment. */
export const localVariables = {
  B40_DATA: { meaning: 'folder of everything that outlives a run', default: '.b40', parse: (path: string) => resolve(path) },
  HOST: { meaning: 'address to listen on', default: '127.0.0.1', parse: listenAddress },
  PORT: { meaning: 'port of the API', default: '3000', parse: port },
  MANAGEMENT_PORT: { meaning: 'port of `/livez`, `/readyz`, `/metrics` and the public keys', default: '3001', parse: port },
  TIME_ZONE: { meaning: 'the network’s time zone (IANA)', default: 'Europe/Istanbul', parse: timeZone },
  RATE_LIMIT: { meaning: 'requests a second for one `sub`', default: '100', parse: wholeNumber(1, 1_000_000) },
  // Logs of the daily business would bury the few lines that say where things are.
  LOG_LEVEL: { meaning: '`trace` `debug` `info` `warn` `error` `fatal` or `silent`', default: 'warn', parse: logLevel },
} satisfies Declaration;

export interface LocalConfig {
  dataFolder: string;
  host: string;
  port: number;
  managementPort: number;
  timeZone: string;
  rateLimit: number;
  logLevel: string;
  /** What it was read from: services read more of it. */
  inherited: Environment;
}

export const dataFolder = ({ B40_DATA }: Environment = process.env) =>
  readVariables({ B40_DATA: localVariables.B40_DATA }, { B40_DATA }).B40_DATA;

export function readLocalConfig(env: Environment = process.env): LocalConfig {
  const read = readVariables(localVariables, env);
  return {
    dataFolder: read.B40_DATA,
    host: read.HOST,
    port: read.PORT,
    managementPort: read.MANAGEMENT_PORT,
    timeZone: read.TIME_ZONE,
    rateLimit: read.RATE_LIMIT,
    logLevel: read.LOG_LEVEL,
    inherited: env,
  };
}

export const startedByNpm = (env: Environment = process.env) => env['npm_lifecycle_event'] !== undefined;
