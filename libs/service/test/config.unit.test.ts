import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { variablesTable } from '#configuration';
import { migrationVariables, serviceVariables } from '#service';
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

test('the README has the tables of the variables', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    .replaceAll(/ +/g, ' ')
    .replaceAll(/-{4,}/g, '---');
  expect(readme).toContain(variablesTable(serviceVariables));
  expect(readme).toContain(variablesTable(migrationVariables));
});
