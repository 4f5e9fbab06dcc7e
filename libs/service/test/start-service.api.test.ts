import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { CityRegistered, MandateStarted } from '#contracts';
import { openApiOfService } from '#service';
import { bareService, serviceUnderTest, type ServiceUnderTest } from '#testing';

let running: ServiceUnderTest;
beforeAll(async () => void (running = await serviceUnderTest(bareService)));
afterAll(() => running.stop());

test('the document of a service needs neither database nor transport, and shows the operations', async () => {
  const document = await openApiOfService(bareService);
  expect(Object.keys(document.paths)).toEqual([
    '/v1/operations/backlog',
    '/v1/operations/parked-keys',
    '/v1/operations/parked-keys/{id}/redrive',
    '/v1/operations/parked-keys/{id}/discard',
  ]);
});

test('without its transport a service answers, and its health says what is missing', async () => {
  const secretariat = await running.as({ role: 'secretariat' });
  const { status, body } = await secretariat.get('/v1/operations/backlog');
  expect({ status, body }).toEqual({ status: 200, body: { outboxPending: 0, outboxOldestAgeSeconds: 0, lag: null, parkedKeys: 0 } });
  expect(await running.service.health()).toEqual({
    ready: true,
    reasons: ['the event transport does not answer: away; events wait in the outbox'],
  });
});

test('a key that can not be taken in is shown, and an operator resumes or discards it', async () => {
  const secretariat = await running.as({ role: 'secretariat' });
  await running.hear(CityRegistered, CityRegistered.example);
  await running.hear(MandateStarted, { ...MandateStarted.example, mandateId: 'no id' });
  const { body } = await secretariat.get('/v1/operations/parked-keys');
  expect(body.items).toMatchObject([
    { consumer: 'meetings', key: MandateStarted.example.cityId, queued: 1, reason: expect.stringContaining('data/mandateId must match') },
  ]);
  const path = `/v1/operations/parked-keys/${body.items[0].id}`;
  const logged = jest.spyOn(Logger.prototype, 'log');
  expect((await secretariat.post(`${path}/redrive`, { reason: 'mended' })).body).toMatchObject({ state: 'parked', queued: 1 });
  const line = { consumer: 'meetings', key: MandateStarted.example.cityId, reason: 'mended', state: 'parked', applied: 0 };
  expect(logged).toHaveBeenCalledWith(expect.objectContaining({ ...line, actor: expect.stringContaining('secretariat') }), 'redriven');
  logged.mockRestore();
  expect((await secretariat.post(`${path}/discard`, {})).status).toBe(400);
  expect((await secretariat.post(`${path}/discard`, { reason: 'sent by mistake' })).body).toMatchObject({ state: 'resumed', queued: 0 });
  expect((await secretariat.post(`${path}/redrive`)).status).toBe(404);
  expect((await (await running.as({ role: 'observer' })).get('/v1/operations/parked-keys')).status).toBe(403);
});
