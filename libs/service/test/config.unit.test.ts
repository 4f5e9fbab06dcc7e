import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { variablesTable } from '#configuration';
import { linkVariables, migrationVariables, serviceVariables } from '#service';
import { readServiceConfig } from '../src/config.ts';

const env = {
  DATABASE_URL: 'postgres://membership:secret@localhost:5432/membership',
  KAFKA_BROKERS: 'kafka-0:9092, kafka-1:9092',
  OIDC_ISSUER: 'https://id.example',
  OIDC_JWKS_URL: 'https://id.example/keys',
};

test('what is needed is enough; the rest has defaults', () => {
  expect(readServiceConfig(env)).toEqual({
    databaseUrl: env.DATABASE_URL,
    brokers: ['kafka-0:9092', 'kafka-1:9092'],
    security: {},
    replicationFactor: 0,
    identity: { issuer: env.OIDC_ISSUER, audience: 'b40', jwksUrl: env.OIDC_JWKS_URL },
    host: '0.0.0.0',
    port: 3000,
    managementPort: 3001,
    publicUrl: 'http://localhost:3000',
    timeZone: 'Europe/Istanbul',
    logLevel: 'info',
    poolSize: 10,
    shutdownDelayMs: 5_000,
    idempotencyDays: 30,
    tracing: { share: 1 },
  });
});

test.each([
  ...Object.keys(env),
  'PORT',
  'TIME_ZONE',
  'LOG_LEVEL',
  'DATABASE_POOL',
  'IDEMPOTENCY_DAYS',
  'SHUTDOWN_DELAY_SECONDS',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_TRACES_SAMPLER_ARG',
])('%s that is wrong is one line with its name', (name) => {
  expect(() =>
    readServiceConfig({ ...env, [name]: name in env && name !== 'OIDC_ISSUER' ? '::' : name === 'OIDC_ISSUER' ? '' : '?' }),
  ).toThrow(new RegExp(`^${name} .*$`));
});

test.each(['0', '3651', '1.5'])('IDEMPOTENCY_DAYS %s is wrong', (days) => {
  expect(() => readServiceConfig({ ...env, IDEMPOTENCY_DAYS: days })).toThrow(/^IDEMPOTENCY_DAYS /);
});

describe('of a service that signs addresses', () => {
  const [secret, former] = ['0123456789abcdef'.repeat(2), 'fedcba9876543210'.repeat(2)];
  const signing = { ...env, LINK_SECRET: secret, PUBLIC_URL: 'https://b40.example/' };
  const read = (given: Record<string, string | undefined>) => readServiceConfig({ ...signing, ...given }, { links: true });

  test('secrets and the address of the world are read', () => {
    expect(read({})).toMatchObject({ linkSecrets: [secret], publicUrl: 'https://b40.example' });
    expect(read({ LINK_SECRET: `${former}, ${secret}` }).linkSecrets).toEqual([former, secret]);
  });

  test.each([
    ['LINK_SECRET', undefined],
    ['LINK_SECRET', 'short'],
    ['LINK_SECRET', secret.slice(1)],
    ['LINK_SECRET', `${secret},short`],
    ['LINK_SECRET', `${secret},`],
    ['PUBLIC_URL', undefined],
    ['PUBLIC_URL', 'b40.example'],
  ])('%s %j is one line, in which the secret is not', (name, value) => {
    expect(() => read({ [name]: value })).toThrow(new RegExp(`^${name} (is missing: |must )(?!.*(short|0123)).*$`));
  });

  test('another has neither, and needs neither', () => {
    expect(readServiceConfig({ ...signing, LINK_SECRET: 'short' })).not.toHaveProperty('linkSecrets');
  });
});

test('the README has the tables of the variables', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    .replaceAll(/ +/g, ' ')
    .replaceAll(/-{4,}/g, '---');
  expect(readme).toContain(variablesTable(serviceVariables));
  expect(readme).toContain(variablesTable(migrationVariables));
  expect(readme).toContain(variablesTable(linkVariables));
});
