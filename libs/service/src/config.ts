import type { ServerOptions } from './server-options.ts';

/** A variable of the environment: the one declaration of its meaning, default and check; README tables are made from it. */
export interface Variable<T> {
  meaning: string;
  /** As it would be written in the environment; without one the variable is required. */
  default?: string;
  /** Throws, saying what the value must be. */
  parse(text: string): T;
}

export type Declaration = Readonly<Record<string, Variable<unknown>>>;
export type Values<D extends Declaration> = { [K in keyof D]: D[K] extends Variable<infer T> ? T : never };

/** One line that names the variable: what is wrong with the configuration is no stack trace's matter. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

export function readVariables<D extends Declaration>(declared: D, env: NodeJS.ProcessEnv): Values<D> {
  const read = Object.entries(declared).map(([name, variable]) => {
    const text = env[name] === undefined || env[name] === '' ? variable.default : env[name];
    if (text === undefined) throw new ConfigurationError(`${name} is missing: ${variable.meaning}`);
    try {
      return [name, variable.parse(text)];
    } catch (error) {
      throw new ConfigurationError(`${name} is wrong: ${(error as Error).message}`);
    }
  });
  return Object.fromEntries(read) as Values<D>;
}

/** The rows of an app's README table. */
export const variablesTable = (declared: Declaration): string =>
  [
    '| variable | default | meaning |',
    '| --- | --- | --- |',
    ...Object.entries(declared).map(
      ([name, { default: value, meaning }]) =>
        `| \`${name}\` | ${value === undefined ? 'required' : value === '' ? '–' : `\`${value}\``} | ${meaning} |`,
    ),
  ].join('\n');

const must = (holds: boolean, say: string): void => {
  if (!holds) throw new Error(say);
};

export const text = (value: string): string => value;

export const port = (value: string): number => {
  const number = Number(value);
  must(/^\d+$/.test(value) && number <= 65_535, `${value} is not a port from 0 to 65535`);
  return number;
};

export const url =
  (...protocols: string[]) =>
  (value: string): string => {
    const parsed = URL.canParse(value) ? new URL(value) : undefined;
    must(
      parsed !== undefined && protocols.includes(parsed.protocol),
      `it must be a URL that begins with ${protocols.map((each) => `${each}//`).join(' or ')}`,
    );
    return value.replace(/\/$/, '');
  };

export const list = (value: string): string[] => {
  const items = value
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
  must(items.length > 0, 'it must name at least one');
  return items;
};

export const oneOf =
  <T extends string>(...allowed: T[]) =>
  (value: string): T => {
    must(allowed.includes(value as T), `${value} is not one of ${allowed.join(', ')}`);
    return value as T;
  };

export const timeZone = (value: string): string => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
  } catch {
    throw new Error(`${value} is not an IANA time zone`);
  }
  return value;
};

const brokers = (value: string): string[] => {
  const items = list(value);
  for (const item of items) must(/^[^\s:]+:\d+$|^\[[^\]]+\]:\d+$/.test(item), `${item} is not host:port`);
  return items;
};

export const serviceVariables = {
  DATABASE_URL: {
    meaning: 'PostgreSQL database of this service, `postgres://user:password@host:port/name`',
    parse: url('postgres:', 'postgresql:'),
  },
  KAFKA_BROKERS: { meaning: 'bootstrap brokers, `host:port`, comma-separated', parse: brokers },
  OIDC_ISSUER: { meaning: 'issuer that tokens must name', parse: text },
  OIDC_JWKS_URL: { meaning: "where the issuer's public keys are", parse: url('http:', 'https:') },
  OIDC_AUDIENCE: { meaning: 'audience that tokens must name', default: 'b40', parse: text },
  HOST: { meaning: 'address to listen on', default: '0.0.0.0', parse: text },
  PORT: { meaning: 'port of the HTTP API; 0 takes a free one', default: '3000', parse: port },
  MANAGEMENT_PORT: { meaning: 'port of `/livez`, `/readyz`, `/metrics`', default: '3001', parse: port },
  PUBLIC_URL: {
    meaning: "the gateway's address as the world knows it, in `dataschema` of events",
    default: 'http://localhost:3000',
    parse: url('http:', 'https:'),
  },
  TIME_ZONE: { meaning: "the network's time zone (IANA)", default: 'Europe/Istanbul', parse: timeZone },
  LOG_LEVEL: {
    meaning: 'fatal, error, warn, info, debug, trace or silent',
    default: 'info',
    parse: oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'),
  },
  DATABASE_POOL: { meaning: 'connections to PostgreSQL at the most', default: '10', parse: (value: string) => Math.max(2, port(value)) },
} as const satisfies Declaration;

export const readServiceConfig = (env: NodeJS.ProcessEnv = process.env): ServerOptions & { brokers: string[]; managementPort: number } => {
  const read = readVariables(serviceVariables, env);
  return {
    databaseUrl: read.DATABASE_URL,
    brokers: read.KAFKA_BROKERS,
    identity: { issuer: read.OIDC_ISSUER, audience: read.OIDC_AUDIENCE, jwksUrl: read.OIDC_JWKS_URL },
    host: read.HOST,
    port: read.PORT,
    managementPort: read.MANAGEMENT_PORT,
    publicUrl: read.PUBLIC_URL,
    timeZone: read.TIME_ZONE,
    logLevel: read.LOG_LEVEL,
    poolSize: read.DATABASE_POOL,
  };
};
