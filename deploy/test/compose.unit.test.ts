import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { Declaration } from '#configuration';
import { meetings } from '#meetings';
import { membership } from '#membership';
import { notifications } from '#notifications';
import { linkVariables, serviceVariables, type ServiceDefinition } from '#service';
import { workingGroups } from '#working-groups';
import { variables as gatewayVariables } from '../../apps/gateway/src/config.ts';

interface ComposeService {
  image?: string;
  command?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: unknown[] };
  restart?: string;
  profiles?: string[];
  volumes?: (string | { source: string; bind?: { create_host_path?: boolean } })[];
  ports?: string[];
  'x-no-healthcheck'?: string;
  [key: string]: unknown;
}

const definitions: Readonly<Record<string, Partial<ServiceDefinition>>> = {
  gateway: {},
  ...{ membership, meetings, 'working-groups': workingGroups, notifications },
};

const root = fileURLToPath(new URL('../../', import.meta.url));
const compose = parse(readFileSync(`${root}docker-compose.yml`, 'utf8'), { merge: true }) as {
  services: Record<string, ComposeService>;
  volumes: Record<string, unknown>;
};
const services = Object.entries(compose.services);
const services4 = ['membership', 'meetings', 'working-groups', 'notifications'];
const apps = [...services4, 'gateway'];
/** What ends by itself. */
const oneShots = services.filter(([, { restart }]) => restart === undefined);

test('the five apps are there, each with its migration', () => {
  expect(Object.keys(compose.services)).toEqual(expect.arrayContaining([...apps, ...services4.map((name) => `migrate-${name}`)]));
});

test.each(services)('%s has a health check that is a list of words, or ends by itself, or says why not', (_, service) => {
  if (service.healthcheck) {
    expect(service.healthcheck.test.every((word) => typeof word === 'string')).toBe(true);
    expect(['CMD', 'CMD-SHELL']).toContain(service.healthcheck.test[0]);
  } else if (service.restart !== undefined) expect(service['x-no-healthcheck']).toMatch(/\w/);
});

test.each(services)('%s has an image with a tag', (_, { image }) => {
  expect(image).toMatch(/^[\w./-]+:(\$\{B40_VERSION:-local\}|v?\d[\w.-]*)$/);
});

test.each(services)('%s waits for what is there, until it is done or healthy', (_, { depends_on = {}, profiles }) => {
  for (const [name, { condition }] of Object.entries(depends_on)) {
    const other = compose.services[name];
    expect(other).toBeDefined();
    expect(condition).toBe(other!.restart === undefined ? 'service_completed_successfully' : 'service_healthy');
    // What is not started by default can't be waited for by what is.
    expect(other!.profiles ?? profiles).toEqual(profiles);
  }
});

test('every one-shot is waited for: `up --wait` takes the end of any other for a failure', () => {
  const awaited = services.flatMap(([, { depends_on = {} }]) => Object.keys(depends_on));
  expect(oneShots.map(([name]) => name)).toEqual(expect.arrayContaining(['databases', 'migrate-membership']));
  expect(awaited).toEqual(expect.arrayContaining(oneShots.map(([name]) => name)));
});

test.each(services)('%s: secrets are named, never written', (_, { environment = {} }) => {
  for (const [name, value] of Object.entries(environment)) {
    const text = String(value);
    if (/PASSWORD|SECRET|TOKEN/.test(name)) expect(text).toMatch(/^\$\{\w+:\?[^}]+\}$/);
    expect(text.replaceAll(/\$\{[^}]*\}/g, '$')).not.toMatch(/:\/\/[^@/]*:[^$@/][^@/]*@/);
  }
});

test.each(services)('%s is open to this machine only', (_, { ports = [] }) => {
  for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
});

describe.each(apps)('%s', (app) => {
  const service = compose.services[app]!;
  const { links = false, settings } = definitions[app]!;
  const declared: Declaration =
    app === 'gateway' ? gatewayVariables : { ...serviceVariables, ...(links && linkVariables), ...settings?.variables };

  test('is given every variable that it requires, and none that it does not have', () => {
    const given = Object.keys(service.environment!);
    const required = Object.entries(declared).flatMap(([name, variable]) => ('default' in variable ? [] : [name]));
    expect(Object.keys(declared)).toEqual(expect.arrayContaining(given));
    expect(given).toEqual(expect.arrayContaining(required));
  });

  test('is given values that it accepts', () => {
    for (const [name, variable] of Object.entries(declared)) {
      const value = service.environment![name]?.replaceAll(/\$\{\w+:\?[^}]*\}/g, '0a1b'.repeat(12)).replaceAll(/\$\{\w+:-([^}]*)\}/g, '$1');
      if (value !== undefined) expect(() => (variable.parse as (text: string) => unknown)(value)).not.toThrow();
    }
  });

  test('is that app, read-only and without privileges', () => {
    expect(service.command).toEqual([app]);
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(service['user'] ?? service['privileged']).toBeUndefined();
  });
});

test.each([
  [0, 200, { ready: true, reasons: [] }],
  [1, 200, { ready: true, reasons: ['no replica of meetings answers'] }],
  [1, 503, { ready: false, reasons: ['starting'] }],
  [1, 200, 'no JSON'],
])('an app’s health check ends with %i when /readyz says %i %j', async (code, status, said) => {
  const server = createServer((_, response) => response.writeHead(status).end(typeof said === 'string' ? said : JSON.stringify(said)));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const checks = new Set(apps.map((app) => JSON.stringify(compose.services[app]!.healthcheck!.test)));
  expect(checks.size).toBe(1);
  const [, , ...words] = JSON.parse([...checks][0]!) as string[];
  const here = words.map((word) => word.replace(':3001/', `:${(server.address() as AddressInfo).port}/`));
  const check = spawn(process.execPath, here, { stdio: ['ignore', 'pipe', 'ignore'] });
  let told = '';
  check.stdout.on('data', (text) => (told += String(text)));
  expect(await new Promise((ended) => check.once('close', ended))).toBe(code);
  if (typeof said !== 'string') expect(told.trim()).toBe(said.reasons.join('; '));
  server.close().closeAllConnections();
});

test.each(services4)('%s runs as a role that owns nothing, and is migrated by the one that does', (name) => {
  const role = name.replaceAll('-', '_');
  const migration = compose.services[`migrate-${name}`]!;
  expect(migration.command).toEqual(['migrate', name]);
  expect(Object.keys(migration.environment!)).toEqual(['DATABASE_URL', 'MIGRATION_DATABASE_URL']);
  expect(migration.environment!['MIGRATION_DATABASE_URL']).toMatch(new RegExp(`^postgres://${role}_migrate:.+@postgres:5432/${role}$`));
  const running = new RegExp(`^postgres://${role}_run:.+@postgres:5432/${role}$`);
  for (const { environment } of [migration, compose.services[name]!]) expect(environment!['DATABASE_URL']).toMatch(running);
  const databases = compose.services['databases']!;
  expect(databases['entrypoint']).toContain(role);
  for (const kind of ['MIGRATE', 'RUN']) expect(databases.environment).toHaveProperty(`${role.toUpperCase()}_${kind}_PASSWORD`);
});

test('only what may read any file reads the checkout, whatever its modes; who reads the copy waits for it', () => {
  const { files, ...others } = compose.services;
  expect(files).toMatchObject({
    cap_drop: ['ALL'],
    cap_add: ['DAC_READ_SEARCH'],
    volumes: ['./deploy:/deploy:ro', 'files:/files', 'realm:/realm'],
  });
  const readers = Object.entries(others).filter(([, { volumes = [] }]) => {
    expect(volumes.filter((volume) => typeof volume !== 'string' || volume.startsWith('.'))).toEqual([]);
    return volumes.some((volume) => typeof volume === 'string' && /^(files|realm):[^:]+:ro$/.test(volume));
  });
  expect(readers.map(([name]) => name).sort()).toEqual(['databases', 'grafana', 'keycloak', 'otel-collector', 'prometheus']);
  // Keycloak waits for the databases, and with them.
  for (const [name, { depends_on = {} }] of readers) expect(Object.keys(depends_on)).toContain(name === 'keycloak' ? 'databases' : 'files');
});

test('the copy has what its readers name, and is open to all', () => {
  const folder = mkdtempSync(join(tmpdir(), 'b40-compose-files-'));
  try {
    for (const each of ['files', 'realm']) mkdirSync(join(folder, each));
    cpSync(`${root}deploy`, join(folder, 'deploy'), { recursive: true });
    execFileSync('chmod', ['-R', 'go=', join(folder, 'deploy')]);
    const [, , script] = compose.services['files']!['entrypoint'] as string[];
    // A second time as well: what is there is replaced.
    for (let times = 0; times < 2; times++)
      execFileSync('sh', ['-euc', script!.replaceAll(/(?<=\s)\/(?=files|realm|deploy)/g, `${folder}/`)], { stdio: 'pipe' });
    const named = ['postgres/databases.sh', 'postgres/roles.sql', 'otel-collector.yaml', 'prometheus.yaml', 'alerts.yaml'];
    for (const path of [...named, 'grafana/dashboards/b40.yaml', 'grafana/datasources/prometheus.yaml', 'dashboards/overview.json'])
      expect([path, statSync(join(folder, 'files', path)).mode & 0o044]).toEqual([path, 0o044]);
    expect(statSync(join(folder, 'files/postgres')).mode & 0o055).toBe(0o055);
    expect(statSync(join(folder, 'realm/b40-realm.json')).mode & 0o044).toBe(0o044);
    const said = JSON.stringify(compose.services);
    for (const path of ['/b40/postgres/databases.sh', '/b40/otel-collector.yaml', '/b40/prometheus.yaml', '/b40/grafana'])
      expect(said).toContain(path);
    expect(readFileSync(join(folder, 'files/prometheus.yaml'), 'utf8')).toContain('[/b40/alerts.yaml]');
    expect(readFileSync(join(folder, 'files/grafana/dashboards/b40.yaml'), 'utf8')).toContain('path: /b40/dashboards');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('nothing in it needs a newer engine than the one that its other keys need', () => {
  expect(readFileSync(`${root}docker-compose.yml`, 'utf8')).not.toContain('start_interval');
});

test('what is mounted from the repository is in it; what others make later must be there at the start', () => {
  for (const [, { volumes = [] }] of services)
    for (const volume of volumes)
      if (typeof volume !== 'string') expect(volume.bind?.create_host_path).toBe(false);
      else if (volume.startsWith('.')) expect(existsSync(root + volume.split(':')[0])).toBe(true);
      else expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
});

describe('the realm', () => {
  const realm = JSON.parse(readFileSync(`${root}deploy/compose/keycloak/b40-realm.json`, 'utf8')) as {
    realm: string;
    roles: { realm: { name: string }[] };
    clients: { clientId: string; secret?: string; publicClient: boolean; protocolMappers: { config: Record<string, string> }[] }[];
    users: { serviceAccountClientId: string; realmRoles: string[] }[];
  };
  const keycloak = compose.services['keycloak']!.environment!;

  test('is the issuer that the apps are told', () => {
    for (const app of apps)
      expect(compose.services[app]!.environment!['OIDC_ISSUER']).toBe(`${keycloak['KC_HOSTNAME']}/realms/${realm.realm}`);
  });

  test('has the four roles', () => {
    expect(realm.roles.realm.map(({ name }) => name).sort()).toEqual(['observer', 'office', 'secretariat', 'system']);
  });

  test.each(realm.clients)('$clientId puts audience, roles and person into its tokens', ({ protocolMappers }) => {
    const configs = protocolMappers.map(({ config }) => config);
    expect(configs).toContainEqual(expect.objectContaining({ 'included.custom.audience': 'b40' }));
    expect(configs).toContainEqual(expect.objectContaining({ 'claim.name': 'roles', multivalued: 'true' }));
    expect(configs).toContainEqual(expect.objectContaining({ 'claim.name': 'person_id' }));
  });

  test('a client with a secret has one that compose:init has made, and its role', () => {
    const confidential = realm.clients.filter(({ publicClient }) => !publicClient);
    expect(confidential.length).toBeGreaterThan(0);
    for (const { clientId, secret } of confidential) {
      const name = /^\$\{(\w+)\}$/.exec(secret ?? '')?.[1];
      expect(keycloak[name!]).toMatch(new RegExp(`^\\$\\{${name}:\\?`));
      expect(realm.users).toContainEqual(
        expect.objectContaining({ serviceAccountClientId: clientId, realmRoles: [clientId.replace('b40-', '')] }),
      );
    }
  });
});
