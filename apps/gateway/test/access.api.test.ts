import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Role } from '#auth';
import type { RunningApp } from '#observability';
import { apiClient, eventually, testIdentity } from '#testing';
import { clientOf, gateway, identity, nobody, peer, stopAfterwards } from './platform.ts';

let service: Awaited<ReturnType<typeof peer>>;
let app: RunningApp;
beforeAll(async () => {
  service = stopAfterwards(await peer());
  app = await gateway({ membership: service.url, notifications: service.url });
});
const as = (token: string | undefined) => apiClient({ baseUrl: app.url, token });

describe('a token', () => {
  test('none is a 401 that says so', async () => {
    const { status, body, headers } = await as(undefined).get('/v1/cities');
    expect([status, body.code, headers.get('www-authenticate')]).toEqual([401, 'token-missing', 'Bearer realm="b40"']);
  });

  test.each<[string, string, () => Promise<string>]>([
    ['that has expired', 'token-expired', () => identity.token({ role: 'secretariat', expiresIn: -60 })],
    ['of another issuer', 'token-invalid', () => identity.token({ role: 'secretariat', issuer: 'urn:else' })],
    ['for another audience', 'token-invalid', () => identity.token({ role: 'secretariat', audience: 'else' })],
    ['signed by a forger', 'token-invalid', async () => (await testIdentity()).token({ role: 'secretariat' })],
    ['that is none', 'token-invalid', () => Promise.resolve('abc')],
  ])('%s is a 401', async (_, code, token) => {
    const before = service.asked().length;
    const { status, body } = await as(await token()).get('/v1/cities');
    expect([status, body.code]).toEqual([401, code]);
    expect(service.asked()).toHaveLength(before);
  });

  test('is not needed where a route is public', async () => {
    expect((await as(undefined).get('/v1/event-types')).status).toBe(200);
  });

  test('while the issuer’s keys can’t be had is nobody’s fault: 503, and not ready', async () => {
    const lost = await gateway({
      membership: service.url,
      identity: { issuer: identity.issuer, audience: 'b40', jwksUrl: await nobody() },
    });
    const { status, body } = await (await clientOf(lost)).get('/v1/cities');
    expect([status, body.code]).toEqual([503, 'identity-provider-unavailable']);
    expect((await lost.health()).reasons).toContain('the keys of the token issuer are not known');
  });
});

test('where any token is let in, one without a role of the platform’s is, too; no token is not', async () => {
  const stranger = as(await identity.token({ role: 'gardener' as never }));
  expect([(await stranger.get('/v1/me')).status, (await stranger.get('/v1/cities')).status]).toEqual([200, 403]);
  expect((await as(undefined).get('/v1/me')).status).toBe(401);
});

describe('a role', () => {
  test.each<[Role, number, number, number, number]>([
    ['secretariat', 200, 200, 200, 200],
    ['office', 200, 403, 200, 403],
    ['observer', 200, 403, 403, 403],
    ['system', 200, 403, 403, 403],
  ])('%s reads, registers, takes interest, looks at backlogs: %i %i %i %i', async (role, ...expected) => {
    const api = await clientOf(app, role);
    const statuses = [
      (await api.get('/v1/cities')).status,
      (await api.post('/v1/cities')).status,
      (await api.post('/v1/cities/tuzla/interest')).status,
      (await api.get('/v1/operations/backlogs')).status,
    ];
    expect(statuses).toEqual(expected);
  });

  test('is refused with a problem', async () => {
    expect((await (await clientOf(app, 'observer')).post('/v1/cities')).body).toMatchObject({ status: 403, code: 'role-not-allowed' });
  });
});

describe('the rate limit', () => {
  test('is one sub’s own: over it 429 with Retry-After, and after that again 200', async () => {
    const slow = await gateway({ membership: service.url, rateLimit: 1 });
    const [one, other] = [await clientOf(slow), await clientOf(slow, 'observer')];
    const statuses = await Promise.all(Array.from({ length: 10 }, () => one.get('/v1/cities')));
    const refused = statuses.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThanOrEqual(5);
    expect(refused[0]?.body).toMatchObject({ code: 'too-many-requests' });
    expect(refused[0]?.headers.get('retry-after')).toBe('1');
    expect((await other.get('/v1/cities')).status).toBe(200);
    await eventually(async () => expect((await one.get('/v1/cities')).status).toBe(200));
  });
});
