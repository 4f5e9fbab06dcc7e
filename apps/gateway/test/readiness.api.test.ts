import { expect, test } from '@jest/globals';
import { TokenVerifier } from '#auth';
import { serviceNames, type ServiceName } from '../src/config.ts';
import { Upstreams } from '../src/proxy/upstreams.ts';
import { Readiness } from '../src/readiness.ts';
import { identity, nobody, peer, stopAfterwards } from './platform.ts';

/** The gateway's view of four services of one replica each; `absent` are not there from the beginning. */
async function platform(...absent: ServiceName[]) {
  const peers = Object.fromEntries(await Promise.all(serviceNames.map(async (name) => [name, stopAfterwards(await peer())] as const)));
  const urls = await Promise.all(serviceNames.map(async (name) => [name, [absent.includes(name) ? await nobody() : peers[name]!.url]]));
  const upstreams = new Upstreams(Object.fromEntries(urls) as Record<ServiceName, string[]>);
  stopAfterwards({ stop: () => upstreams.onApplicationShutdown() });
  let elapsed = 0;
  const readiness = new Readiness(upstreams, new TokenVerifier({ ...identity, audience: 'b40' }), () => elapsed);
  return { peers, readiness, pass: (milliseconds: number) => void (elapsed += milliseconds) };
}
const silent = (...names: ServiceName[]) => names.map((name) => `no replica of ${name} answers`);

test.each(serviceNames)('%s falls silent and comes back: a reason beside a readiness that stays', async (name) => {
  const { peers, readiness } = await platform();
  expect(await readiness.health()).toEqual({ ready: true, reasons: [] });
  await peers[name]!.stop();
  expect(await readiness.health()).toEqual({ ready: true, reasons: silent(name) });
  stopAfterwards(await peer(() => {}, peers[name]!.port));
  expect(await readiness.health()).toEqual({ ready: true, reasons: [] });
});

test('nobody at all answers: then it has nothing to offer', async () => {
  const { peers, readiness } = await platform();
  expect((await readiness.health()).ready).toBe(true);
  await Promise.all(serviceNames.map((name) => peers[name]!.stop()));
  expect(await readiness.health()).toEqual({ ready: false, reasons: silent(...serviceNames) });
});

test('the first readiness waits for one answer of each service, not of all at once', async () => {
  const { peers, readiness } = await platform();
  await peers['meetings']!.stop();
  expect(await readiness.health()).toEqual({ ready: false, reasons: silent('meetings') });
  await peers['membership']!.stop();
  stopAfterwards(await peer(() => {}, peers['meetings']!.port));
  expect(await readiness.health()).toEqual({ ready: true, reasons: silent('membership') });
});

test('it waits for 30 s at most', async () => {
  const { readiness, pass } = await platform('working-groups');
  pass(29_999);
  expect(await readiness.health()).toEqual({ ready: false, reasons: silent('working-groups') });
  pass(1);
  expect(await readiness.health()).toEqual({ ready: true, reasons: silent('working-groups') });
});

test('without the issuer’s keys nobody can be let in, whoever answers', async () => {
  const { peers, readiness } = await platform();
  expect((await readiness.health()).ready).toBe(true);
  const urls = Object.fromEntries(serviceNames.map((name) => [name, [peers[name]!.url]])) as Record<ServiceName, string[]>;
  const upstreams = new Upstreams(urls);
  stopAfterwards({ stop: () => upstreams.onApplicationShutdown() });
  const keyless = new Readiness(upstreams, new TokenVerifier({ issuer: 'urn:x', audience: 'b40', jwksUrl: await nobody() }));
  expect(await keyless.health()).toEqual({ ready: false, reasons: ['the keys of the token issuer are not known'] });
});

test('stopping ends it at once', async () => {
  const { readiness } = await platform();
  readiness.stop();
  expect(await readiness.health()).toEqual({ ready: false, reasons: ['stopping'] });
});
