import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { variablesTable } from '#configuration';
import { readConfig, variables } from '../src/config.ts';

const env = {
  MEMBERSHIP_URL: 'http://membership-0:3000, http://membership-1:3000/',
  MEETINGS_URL: 'http://meetings:3000',
  WORKING_GROUPS_URL: 'http://working-groups:3000',
  NOTIFICATIONS_URL: 'https://notifications',
  OIDC_ISSUER: 'https://id.example',
  OIDC_JWKS_URL: 'https://id.example/keys',
};

test('what is needed is enough; the rest has defaults', () => {
  expect(readConfig(env)).toEqual({
    upstreams: {
      membership: ['http://membership-0:3000', 'http://membership-1:3000'],
      meetings: ['http://meetings:3000'],
      'working-groups': ['http://working-groups:3000'],
      notifications: ['https://notifications'],
    },
    identity: { issuer: 'https://id.example', audience: 'b40', jwksUrl: 'https://id.example/keys' },
    host: '0.0.0.0',
    port: 3000,
    managementPort: 3001,
    rateLimit: 100,
    trustedProxies: [],
    publicUrl: 'http://localhost:3000',
    publication: {
      publisher: 'B40 Balkan Cities Network',
      publisherUrl: undefined,
      contact: undefined,
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    },
    topics: { security: 'scram-sha-512' },
    shutdownDelayMs: 5_000,
    logLevel: 'info',
    tracing: { share: 1 },
  });
});

test('where the topics are read is told by the environment', () => {
  expect(
    readConfig({ ...env, TOPICS_BROKERS: 'kafka-1.example.org:9093,kafka-2.example.org:9093', TOPICS_SECURITY: 'mtls' }).topics,
  ).toEqual({
    brokers: ['kafka-1.example.org:9093', 'kafka-2.example.org:9093'],
    security: 'mtls',
  });
});

test.each(Object.keys(env))('without %s there is no start, and one line says so', (name) => {
  expect(() => readConfig({ ...env, [name]: '' })).toThrow(new RegExp(`^${name} .*$`));
});

test.each([
  ['PORT', '70000'],
  ['PORT', 'http'],
  ['MANAGEMENT_PORT', '1.5'],
  ['RATE_LIMIT', '0'],
  ['LOG_LEVEL', 'loud'],
  ['MEMBERSHIP_URL', 'membership:3000'],
  ['MEETINGS_URL', 'http://one,,http://two'],
  ['OIDC_JWKS_URL', 'file:///etc/keys'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'otel-collector:4317'],
  ['OTEL_TRACES_SAMPLER_ARG', '2'],
  ['TRUSTED_PROXIES', 'proxy.example'],
  ['TRUSTED_PROXIES', '10.0.0.0/33'],
  ['TRUSTED_PROXIES', '10.0.0.0/8,,::1'],
  ['TOPICS_BROKERS', 'kafka'],
  ['TOPICS_BROKERS', 'https://kafka:9093'],
  ['TOPICS_SECURITY', 'scram'],
  ['SHUTDOWN_DELAY_SECONDS', '-1'],
  ['PUBLIC_URL', 'b40.example'],
  ['OPEN_DATA_PUBLISHER_URL', 'cities.example'],
  ['OPEN_DATA_PUBLISHER_URL', 'javascript:alert(1)'],
  ['OPEN_DATA_CONTACT', 'the secretariat'],
  ['OPEN_DATA_CONTACT', 'data@cities'],
  ['OPEN_DATA_CONTACT', 'a@b@cities.example'],
  ['OPEN_DATA_CONTACT', 'https://'],
  ['OPEN_DATA_LICENCE', 'CC BY 4.0'],
])('%s=%s is refused by name', (name, value) => {
  expect(() => readConfig({ ...env, [name]: value })).toThrow(new RegExp(`^${name} .*$`));
});

test.each([
  ['OPEN_DATA_PUBLISHER', 'Mreža gradova', { publisher: 'Mreža gradova' }],
  ['OPEN_DATA_PUBLISHER_URL', 'https://cities.example', { publisherUrl: 'https://cities.example/' }],
  ['OPEN_DATA_CONTACT', 'data@cities.example', { contact: 'mailto:data@cities.example' }],
  ['OPEN_DATA_CONTACT', 'https://cities.example/ask us', { contact: 'https://cities.example/ask%20us' }],
  ['OPEN_DATA_LICENCE', 'https://data.cities.example/licences/1/', { licence: 'https://data.cities.example/licences/1/' }],
])('%s=%s is what the catalogue says', (name, value, publication) => {
  expect(readConfig({ ...env, [name]: value }).publication).toMatchObject(publication);
});

test('the README has the table of the variables', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    .replaceAll(/ +/g, ' ')
    .replaceAll(/-{4,}/g, '---');
  expect(readme).toContain(variablesTable(variables));
});
