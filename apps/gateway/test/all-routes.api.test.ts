import { beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { roles, type Role } from '#auth';
import { startGateway } from '#gateway';
import type { RunningApp } from '#observability';
import { testIdentity } from '#testing';
import { serviceNames, type ServiceName } from '../src/config.ts';
import { readDocument, routesOf, type Route } from '../src/routes/manifest.ts';
import { identity, peer, raw, stopAfterwards } from './platform.ts';

/** Every route of the checked-in manifest, asked at a gateway that serves it, before services that answer 200 to anything. */
const routes = routesOf(readDocument());
const guarded = routes.filter(({ open }) => !open);
const services = {} as Record<ServiceName, Awaited<ReturnType<typeof peer>>>;
let app: RunningApp;

beforeAll(async () => {
  const lists = (server: FastifyInstance) => server.get('/v1/open-data', () => ({ dataSets: [] }));
  for (const name of serviceNames) services[name] = stopAfterwards(await peer(lists));
  const upstreams = Object.fromEntries(serviceNames.map((name) => [name, [services[name].url]])) as unknown as Record<
    ServiceName,
    string[]
  >;
  app = stopAfterwards(await startGateway({ host: '127.0.0.1', port: 0, upstreams, identity, rateLimit: 100_000, logLevel: 'silent' }));
});

const pathOf = ({ path }: Route) =>
  path
    .replace('{service}', 'meetings')
    .replace('{file}', 'members.csv')
    .replaceAll(/\{\w+\}/g, '0198c5b2-7a10-7000-8000-000000000001');
const ask = async (route: Route, token?: string) =>
  (await raw(app.url, { target: pathOf(route), method: route.method, ...(token && { headers: { authorization: `Bearer ${token}` } }) }))
    .status;
const named = ({ method, path }: Route) => `${method} ${path}`;

async function statuses(asked: readonly Route[], token?: string): Promise<Record<string, number>> {
  return Object.fromEntries(await Promise.all(asked.map(async (route) => [named(route), await ask(route, token)] as const)));
}
const expected = (asked: readonly Route[], status: (route: Route) => number) =>
  Object.fromEntries(asked.map((route) => [named(route), status(route)]));

describe('over all routes', () => {
  test('no token, an expired one, one of another issuer and one of a forger are a 401 and reach no service', async () => {
    const before = serviceNames.map((name) => services[name].asked().length);
    const forger = await testIdentity();
    const refused = [
      undefined,
      await identity.token({ role: 'secretariat', expiresIn: -60 }),
      await identity.token({ role: 'secretariat', issuer: 'urn:else' }),
      await forger.token({ role: 'secretariat' }),
    ];
    for (const token of refused) expect(await statuses(guarded, token)).toEqual(expected(guarded, () => 401));
    expect(serviceNames.map((name) => services[name].asked().length)).toEqual(before);
  });

  test.each<[Role]>(roles.map((role) => [role]))('%s gets to the service where the document says so, and nowhere else', async (role) => {
    const token = await identity.token({ role });
    expect(await statuses(guarded, token)).toEqual(expected(guarded, (route) => (route.roles.includes(role) ? 200 : 403)));
  });

  test('what is open needs no token', async () => {
    const open = routes.filter((route) => route.open);
    expect(open.length).toBeGreaterThan(0);
    expect(await statuses(open)).toEqual(expected(open, () => 200));
  });

  test('each reaches the service that gave it, under its own path', async () => {
    const token = await identity.token({ role: 'secretariat' });
    for (const route of guarded.filter(({ roles: allowed, service }) => allowed.includes('secretariat') && service !== 'gateway')) {
      const service = services[(route.service === '{service}' ? 'meetings' : route.service) as ServiceName];
      const before = service.asked().length;
      await ask(route, token);
      const path = pathOf(route).replace('/v1/operations/meetings/', '/v1/operations/');
      expect(service.asked().slice(before)).toMatchObject([{ method: route.method, url: path }]);
    }
  });
});
