import { beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '#testing';
import { clientOf, gateway, identity, peer, raw, stopAfterwards } from './platform.ts';

let service: Awaited<ReturnType<typeof peer>>;
beforeAll(async () => void (service = stopAfterwards(await peer())));

const forwarded = { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'https', 'x-forwarded-host': 'b40.example' };

async function seenThrough(trustedProxies: string[], headers: Record<string, string> = forwarded) {
  const app = await gateway({ membership: service.url, trustedProxies });
  const authorization = `Bearer ${await identity.token({ role: 'observer' })}`;
  expect((await raw(app.url, { target: '/v1/cities', headers: { ...headers, authorization } })).status).toBe(200);
  const got = service.asked().at(-1)!.headers;
  return [
    got['x-forwarded-for'],
    got['x-forwarded-proto'],
    got['x-forwarded-host'] === new URL(app.url).host ? 'own' : got['x-forwarded-host'],
  ];
}

describe('what a proxy says of its client', () => {
  test.each([[['127.0.0.1']], [['10.0.0.0/8', '127.0.0.0/8']], [['loopback']]])('is believed of %j', async (trusted) => {
    expect(await seenThrough(trusted)).toEqual(['203.0.113.7', 'https', 'b40.example']);
  });

  test.each([[[]], [['10.0.0.0/8']]])('is not where only %j is trusted', async (trusted) => {
    expect(await seenThrough(trusted)).toEqual(['127.0.0.1', 'http', 'own']);
  });

  test('counts up to the last one who is trusted: what a client invented before it is ignored', async () => {
    const chain = { 'x-forwarded-for': '6.6.6.6, 203.0.113.7, 10.1.2.3' };
    expect((await seenThrough(['loopback', '10.0.0.0/8'], chain))[0]).toBe('203.0.113.7');
  });
});

describe('without a good token', () => {
  const asks = (url: string, address: string, headers: Record<string, string> = {}, target = '/v1/cities') =>
    raw(url, { target, headers: { ...headers, 'x-forwarded-for': address } });
  const bad = { authorization: 'Bearer nonsense' };

  test('the rate is one address’s: guessing tokens ends in 429, others and good tokens go on', async () => {
    const app = await gateway({ membership: service.url, rateLimit: 1, trustedProxies: ['loopback'] });
    const refused = await eventually(async () => {
      const answer = await asks(app.url, '203.0.113.7', bad);
      return answer.status === 429 ? answer : null;
    });
    expect(refused.headers).toMatchObject({ 'retry-after': '1', 'ratelimit-policy': '"per-replica";q=1;w=1' });
    expect((await asks(app.url, '203.0.113.8', bad)).status).toBe(401);
    expect((await (await clientOf(app)).get('/v1/cities')).status).toBe(200);
  });

  test('open routes are counted so too; an address that only claims to be another is not', async () => {
    const app = await gateway({ notifications: service.url, rateLimit: 1 });
    const statuses = await Promise.all(
      Array.from({ length: 10 }, (_, index) => asks(app.url, `203.0.113.${index}`, {}, '/v1/event-types')),
    );
    expect(statuses.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(5);
  });
});
