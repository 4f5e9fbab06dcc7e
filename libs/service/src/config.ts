import {
  hostAndPort,
  list,
  logLevel,
  port,
  readVariables,
  text,
  timeZone,
  unless,
  databaseUrl,
  webUrl,
  wholeNumber,
  type Declaration,
  type Environment,
} from '#configuration';
import { shortestSecret } from '#links';
import { tracingOf, tracingVariables, type Tracing } from '#observability';
import { kafkaSecurity, kafkaSecurityVariables, type KafkaSecurity } from './kafka-security.ts';
import type { ServiceDefinition } from './definition.ts';
import type { ServerOptions } from './server-options.ts';

/** What migrating reads besides: the role that may change the schema, where that is another. */
export const migrationVariables = {
  MIGRATION_DATABASE_URL: {
    meaning: 'the same database for `migrate`, with the role that may change its schema',
    default: 'DATABASE_URL',
    secret: true,
    parse: unless('DATABASE_URL', databaseUrl),
  },
} satisfies Declaration;

/** Everything a service reads from its environment. */
export const serviceVariables = {
  DATABASE_URL: {
    meaning: 'PostgreSQL database of this service, `postgres://user:password@host:port/name`',
    secret: true,
    parse: databaseUrl,
  },
  KAFKA_BROKERS: { meaning: 'bootstrap brokers, `host:port`, comma-separated', parse: list(hostAndPort) },
  KAFKA_REPLICATION_FACTOR: {
    meaning: 'copies of each topic that is made; 3 in production, 0 leaves it to the brokers',
    default: '0',
    parse: wholeNumber(0, 32),
  },
  ...kafkaSecurityVariables,
  OIDC_ISSUER: { meaning: 'the `iss` of accepted tokens', parse: text },
  OIDC_AUDIENCE: { meaning: 'the `aud` of accepted tokens', default: 'b40', parse: text },
  OIDC_JWKS_URL: { meaning: 'where the issuer’s public keys are', parse: webUrl },
  HOST: { meaning: 'address to listen on', default: '0.0.0.0', parse: text },
  PORT: { meaning: 'port of the HTTP API', default: '3000', parse: port },
  MANAGEMENT_PORT: { meaning: 'port of `/livez`, `/readyz`, `/metrics`', default: '3001', parse: port },
  PUBLIC_URL: {
    meaning: 'the gateway’s address as the world knows it, in `dataschema` of events and in signed addresses',
    default: 'http://localhost:3000',
    parse: webUrl,
  },
  TIME_ZONE: { meaning: 'the network’s time zone (IANA)', default: 'Europe/Istanbul', parse: timeZone },
  DATABASE_POOL: {
    meaning: 'connections to PostgreSQL for commands and events; relay, metrics and health have three more, readers of data sets four',
    default: '10',
    parse: wholeNumber(2, 1_000),
  },
  IDEMPOTENCY_DAYS: { meaning: 'days that the answer to an idempotency key is kept', default: '30', parse: wholeNumber(1, 3_650) },
  SHUTDOWN_DELAY_SECONDS: {
    meaning: 'how long it goes on answering after SIGTERM, unready, so that balancers notice',
    default: '5',
    parse: wholeNumber(0, 3_600),
  },
  LOG_LEVEL: { meaning: '`trace` `debug` `info` `warn` `error` `fatal` or `silent`', default: 'info', parse: logLevel },
  ...tracingVariables,
} satisfies Declaration;

/** What a service that signs addresses reads besides. Whoever has such an address goes where PUBLIC_URL says, so that it has no default. */
export const linkVariables = {
  LINK_SECRET: {
    meaning: 'signs addresses: one or several, comma-separated, of 32 characters or more; the first signs, the others are still good',
    secret: true,
    parse: (value: string) => list(secretText)(value),
  },
  PUBLIC_URL: { meaning: serviceVariables.PUBLIC_URL.meaning, parse: webUrl },
} satisfies Declaration;

/** A text of so many characters: 32 hexadecimal digits are 128 bits. */
export function secretText(value: string): string {
  if (value.length < shortestSecret) throw new Error(`must have ${shortestSecret} characters or more`);
  return value;
}

export function readServiceConfig(
  env: Environment = process.env,
  { links = false, settings }: Pick<ServiceDefinition, 'links' | 'settings'> = {},
): ServerOptions & { brokers: string[]; security: KafkaSecurity; replicationFactor: number; managementPort: number; tracing: Tracing } {
  const read = readVariables(serviceVariables, env);
  const signing = links ? readVariables(linkVariables, env) : undefined;
  return {
    databaseUrl: read.DATABASE_URL,
    brokers: read.KAFKA_BROKERS,
    security: kafkaSecurity(read),
    replicationFactor: read.KAFKA_REPLICATION_FACTOR,
    identity: { issuer: read.OIDC_ISSUER, audience: read.OIDC_AUDIENCE, jwksUrl: read.OIDC_JWKS_URL },
    host: read.HOST,
    port: read.PORT,
    managementPort: read.MANAGEMENT_PORT,
    publicUrl: read.PUBLIC_URL,
    ...(signing && { linkSecrets: signing.LINK_SECRET }),
    ...(settings && { settings: settings.read(env) }),
    timeZone: read.TIME_ZONE,
    logLevel: read.LOG_LEVEL,
    poolSize: read.DATABASE_POOL,
    shutdownDelayMs: read.SHUTDOWN_DELAY_SECONDS * 1_000,
    idempotencyDays: read.IDEMPOTENCY_DAYS,
    tracing: tracingOf(read),
  };
}
