import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StartedProcess } from '#testing';
import { countsOf, eventsOfTheScenario } from './events-of-the-scenario.ts';
import { endsWell, OneMachineUnderTest } from './one-machine-under-test.ts';

describe('a platform that nothing disturbs', () => {
  let machine: OneMachineUnderTest;
  let platform: StartedProcess;
  beforeAll(async () => {
    machine = await OneMachineUnderTest.open();
    platform = await machine.start();
  }, 120_000);
  afterAll(() => machine?.close());

  test('is empty, then the Sarajevo meeting is played, and its events are those of the table', async () => {
    const client = await machine.asSecretariat();
    expect((await client.get('/v1/cities')).body.items).toEqual([]);
    expect(await endsWell(machine.startScenario())).not.toMatch(/has seen it before/);
    expect(countsOf((await machine.journal()).map(({ type }) => type))).toEqual(eventsOfTheScenario);
  }, 180_000);

  test('a key is one service’s own: the second route of a service is refused, another service does what it is asked', async () => {
    const [client, key] = [await machine.asSecretariat(), { idempotencyKey: randomUUID() }];
    const city = { id: 'novi-pazar', name: 'Novi Pazar', country: 'RS', kind: 'city' };
    const group = { id: 'sports', name: 'Sports', goals: [] };
    const asked: [path: string, body: object][] = [
      ['/v1/cities', city],
      ['/v1/people', { name: 'Somebody' }],
      ['/v1/working-groups', group],
      ['/v1/working-groups', { ...group, id: 'arts' }],
      ['/v1/cities', city],
    ];
    const answers = [];
    for (const [path, body] of asked) {
      const { status, headers, body: answer } = await client.post(path, body, key);
      answers.push([path, status, answer.code ?? headers.get('idempotent-replayed')]);
    }
    expect(answers).toEqual([
      ['/v1/cities', 201, null],
      ['/v1/people', 422, 'idempotency-key-reused'],
      ['/v1/working-groups', 201, null],
      ['/v1/working-groups', 422, 'idempotency-key-reused'],
      ['/v1/cities', 201, 'true'],
    ]);
  });

  test('an overview of a city is what its services know, and whoever asks is told who they are', async () => {
    const client = await machine.asSecretariat();
    const { body } = await client.get('/v1/cities/sarajevo/overview');
    expect(body).toMatchObject({
      ...{ cityId: 'sarajevo', city: { state: 'member' }, membership: { cityId: 'sarajevo', state: 'member', founding: true } },
      ...{ mandates: { items: [{ office: 'mayor' }] }, offers: { items: [{ providerCityId: 'istanbul' }] }, meetings: { items: [] } },
      ...{ commitments: { items: [{ cityId: 'sarajevo', state: 'open' }] }, items: { items: expect.any(Array) } },
    });
    expect(await client.get('/v1/cities/nowhere/overview')).toMatchObject({ status: 404, body: { code: 'city-not-found' } });
    expect((await client.get('/v1/me')).body).toMatchObject({ roles: ['secretariat'], person: null, offices: [], presidency: null });
  });

  test('stops in order', async () => expect(await platform.end()).toBe(0));
});
