import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { testIdentity, type ApiClient } from '#testing';
import type { CityResolver } from '#auth';
import { officeOfCommitment } from '../src/commitments/commitment-offices.ts';
import { aCommitment, anAttendedMeeting, made } from './builders.ts';
import { sarajevoDay, theBalkans, type Balkans } from './network.ts';
import { reads, send, writes, type Write } from './routes.ts';

let balkans: Balkans;
const offices: Record<string, ApiClient> = {};
const others: Record<string, ApiClient> = {};
beforeAll(async () => {
  balkans = await theBalkans();
  const { imamoglu, karic, laktasiMayor, imamovic, petrovic } = balkans;
  const mayors = { istanbul: imamoglu, sarajevo: karic, laktasi: laktasiMayor, tuzla: imamovic, bijeljina: petrovic };
  // The president is istanbul's mayor; what istanbul's office may is shown by another of its people.
  const delegate = await balkans.mandate('istanbul', { office: 'delegate' });
  for (const [cityId, mayor] of Object.entries(mayors))
    offices[cityId] = await balkans.office(cityId === 'istanbul' ? delegate.personId : mayor);
  const forger = await testIdentity();
  others['an observer'] = await balkans.as({ role: 'observer' });
  others['a downstream system'] = await balkans.as({ role: 'system' });
  others['a person without a mandate'] = await balkans.office(newId());
  others['nobody'] = balkans.api;
  others['a forger'] = balkans.api.as(await forger.token({ role: 'secretariat' }));
  others['another issuer'] = await balkans.as({ role: 'secretariat', issuer: 'urn:elsewhere' });
  others['an expired token'] = await balkans.as({ role: 'secretariat', expiresIn: -60 });
});
afterAll(() => balkans.stop());

const without = ['nobody', 'a forger', 'another issuer', 'an expired token'];
const refused = ['an observer', 'a downstream system', 'a person without a mandate', ...without];
const cities = ['istanbul', 'sarajevo', 'laktasi', 'tuzla', 'bijeljina'];

describe.each(writes)('$route', (route) => {
  test('who has no right to it changes nothing', async () => {
    const request = await route.given(balkans);
    await balkans.news();
    for (const who of refused) {
      const { status } = await send(others[who]!, route, request);
      expect([who, status]).toEqual([who, without.includes(who) ? 401 : 403]);
    }
    for (const cityId of cities.filter((each) => !route.offices.includes(each))) {
      const { status } = await send(offices[cityId]!, route, request);
      expect([cityId, status]).toEqual([cityId, 403]);
    }
    if (!route.president && !route.attendees && !route.offices.includes('istanbul'))
      expect((await send(balkans.president, route, request)).status).toBe(403);
    expect(await balkans.news()).toEqual([]);
    expect((await send(balkans.secretariat, route, request)).status).toBe(route.status);
  });

  if (route.offices.length > 0)
    test.each(route.offices)('the office of %s may, until its mandate has ended', async (cityId) => {
      expect((await send(offices[cityId]!, route, await route.given(balkans))).status).toBe(route.status);
      const { personId, end } = await balkans.mandate(cityId, { office: 'delegate' });
      const office = await balkans.office(personId);
      await end();
      expect(await send(office, route, await route.given(balkans))).toMatchObject({ status: 403, body: { code: 'no-mandate' } });
    });

  if (route.president)
    test('the term president may', async () => {
      expect((await send(balkans.president, route, await route.given(balkans))).status).toBe(route.status);
    });
});

describe.each(reads)('$route', ({ path }) => {
  test('whoever has a role, or an office, may read', async () => {
    const at = await path(balkans);
    const readers = [balkans.secretariat, balkans.president, offices['tuzla']!, others['an observer']!, others['a downstream system']!];
    for (const reader of readers) expect((await reader.get(at)).status).toBe(200);
    for (const who of without) expect([who, (await others[who]!.get(at)).status]).toEqual([who, 401]);
    expect((await others['a person without a mandate']!.get(at)).status).toBe(403);
  });
});

describe('an amendment', () => {
  const route = writes.find(({ route: name }) => name.endsWith('/minutes/amendments'))!;

  test('names the person that proposed it, where it comes from an office', async () => {
    const { body } = await send(offices['sarajevo']!, route, await route.given(balkans));
    expect(body.proposedBy).toBe(balkans.karic);
  });

  test('is proposed by who attended, not by another of the city’s people; by the secretariat, whoever it is', async () => {
    const request = await route.given(balkans);
    const { personId } = await balkans.mandate('sarajevo', { office: 'delegate' });
    const stayedAway = await send(await balkans.office(personId), route, request);
    expect([stayedAway.status, stayedAway.body.code]).toEqual([403, 'not-among-attendees']);
    expect((await send(balkans.president, route, request)).body).toMatchObject({ state: 'proposed', proposedBy: balkans.imamoglu });
    const secretariat = await balkans.as({ role: 'secretariat', personId });
    expect((await send(secretariat, route, request)).status).toBe(201);
  });
});

test('whose office a person’s commitment is, is as the mandates are on the day asked about', async () => {
  const { personId } = await balkans.mandate('bijeljina', { office: 'delegate', until: '2022-05-01' });
  const { id: commitmentId } = await aCommitment(balkans, (await anAttendedMeeting(balkans)).id, { personId });
  const on = (today: string) =>
    (officeOfCommitment.cities as CityResolver)({ params: { commitmentId }, query: {}, body: {} }, balkans.sql, { today });
  expect([await on('2022-04-30'), await on('2022-05-01')]).toEqual([['bijeljina'], []]);
});

test('an ended presidency gives no rights any more', async () => {
  const ended = await theBalkans();
  try {
    // What the other requests to visits are made with would begin another presidency.
    const term = { presidencyId: ended.term.id, announcedOn: sarajevoDay };
    const { id } = await made(ended.president.post('/v1/visit-programmes', term));
    const visits: Record<string, Write> = {
      'POST /v1/visit-programmes': { path: '/v1/visit-programmes', body: term },
      'PUT /v1/visit-programmes/{programmeId}/visits/{cityId}': { path: `/v1/visit-programmes/${id}/visits/laktasi`, body: {} },
      'POST /v1/visit-programmes/{programmeId}/visits/{cityId}/completion': {
        path: `/v1/visit-programmes/${id}/visits/sarajevo/completion`,
        body: { on: sarajevoDay },
      },
    };
    await ended.term.end();
    for (const route of writes.filter(({ president }) => president)) {
      const { status } = await send(ended.president, route, visits[route.route] ?? (await route.given(ended)));
      expect([route.route, status]).toEqual([route.route, 403]);
    }
  } finally {
    await ended.stop();
  }
});
