import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { variablesTable } from '#configuration';
import { localVariables } from '#local';
import { clusterVariables, readClusterConfig } from '../src/config.ts';
import { environmentOf, planPlaces } from '../src/plan.ts';

test('without arguments and environment: one replica of each, everything of its own', () => {
  expect(readClusterConfig([], {})).toMatchObject({
    ...{ replicas: 1, host: '127.0.0.1', port: 3000, managementPort: 3001 },
    ...{ postgresUrl: undefined, kafkaBrokers: undefined },
  });
});

test.each([
  [{ POSTGRES_URL: 'mysql://localhost' }, /^POSTGRES_URL must be a URL that begins with postgres:/],
  [{ KAFKA_BROKERS: 'one,two' }, /^KAFKA_BROKERS must be host:port/],
  [{ MANAGEMENT_PORT: '99999' }, /^MANAGEMENT_PORT must be/],
])('%j is one line that names the variable', (env, line) => {
  expect(() => readClusterConfig([], env)).toThrow(line);
});

describe('the places of two replicas', () => {
  test('share no port', async () => {
    const ports = (await planPlaces(2)).flatMap(({ port, managementPort }) => [port, managementPort]);
    expect(new Set(ports).size).toBe(20);
  });

  test('a gateway knows both replicas of each service, and no database', async () => {
    const places = await planPlaces(2);
    const databases = { membership: 'm', meetings: 'e', 'working-groups': 'w', notifications: 'n' };
    const rest = {
      issuer: 'i',
      audience: 'a',
      jwksUrl: 'j',
      publicUrl: 'p',
      linkSecret: 's',
      timeZone: 'UTC',
      rateLimit: 7,
      logLevel: 'warn',
    };
    const told = environmentOf(
      places.find(({ app }) => app === 'gateway')!,
      places,
      { brokers: 'b:1', databases, ...rest },
    );
    const groups = places.filter(({ app }) => app === 'working-groups').map(({ port }) => `http://127.0.0.1:${port}`);
    expect(told).toMatchObject({ WORKING_GROUPS_URL: groups.join(','), RATE_LIMIT: '7', PUBLIC_URL: 'p' });
    expect(told).not.toHaveProperty('DATABASE_URL');
    const signing = places.filter((place) => 'LINK_SECRET' in environmentOf(place, places, { brokers: 'b:1', databases, ...rest }));
    expect(new Set(signing.map(({ app }) => app))).toEqual(new Set(['meetings']));
  });
});

test.each([
  ['standalone', localVariables],
  ['cluster', clusterVariables],
])('the README of %s has the table of its variables', (app, declared) => {
  const readme = readFileSync(new URL(`../../${app}/README.md`, import.meta.url), 'utf8')
    .replaceAll(/ +/g, ' ')
    .replaceAll(/-{4,}/g, '---');
  expect(readme).toContain(variablesTable(declared));
});
