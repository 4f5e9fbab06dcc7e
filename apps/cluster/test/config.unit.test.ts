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
    const databases = { membership: 'pg://m', meetings: 'pg://e', 'working-groups': 'pg://w', notifications: 'pg://n:5' };
    const rest = {
      issuer: 'i',
      audience: 'a',
      jwksUrl: 'http://j:1',
      publicUrl: 'http://p:2',
      linkSecret: 's',
      sealingSecret: 't',
      mailFolder: '/m',
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
    expect(told).toMatchObject({ WORKING_GROUPS_URL: groups.join(','), RATE_LIMIT: '7', PUBLIC_URL: 'http://p:2' });
    expect(told).not.toHaveProperty('DATABASE_URL');
    const envs = places.map((place) => ({ app: place.app, env: environmentOf(place, places, { brokers: 'b:1', databases, ...rest }) }));
    const having = (name: string) => new Set(envs.filter(({ env }) => name in env).map(({ app }) => app));
    expect(having('LINK_SECRET')).toEqual(new Set(['meetings', 'notifications']));
    expect(having('SECRET_KEYS')).toEqual(new Set(['notifications']));
    const { env } = envs.find(({ app }) => app === 'notifications')!;
    expect(env['PLATFORM_LISTENERS']!.split(',')).toEqual([
      ...places.flatMap(({ port, managementPort }) => [`127.0.0.1:${port}`, `127.0.0.1:${managementPort}`]),
      ...['p:2', 'j:1', 'm', 'e', 'w', 'n:5', 'b:1'],
    ]);
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
