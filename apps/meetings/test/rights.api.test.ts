import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CityResolver } from '#auth';
import { made, type ApiClient } from '#testing';
import { send, type WriteRequest } from '#testing/routes';
import { officeOfCommitment } from '../src/commitments/commitment-offices.ts';
import { aCommitment, aMeeting, anAttendedMeeting, someMinutes } from './builders.ts';
import { sarajevoDay, theBalkans, type Balkans } from './network.ts';
import { writes } from './write-routes.ts';

let balkans: Balkans;
beforeAll(async () => void (balkans = await theBalkans()));
afterAll(() => balkans.stop());

describe('an amendment', () => {
  const propose = async (by: ApiClient, path: string) =>
    by.post(`${path}/amendments`, { changes: { body: 'Better words.' }, reason: 'A slip.' });

  test('names the person that proposed it, where it comes from an office', async () => {
    const { body } = await propose(await balkans.office(balkans.karic), (await someMinutes(balkans, 'published')).path);
    expect(body.proposedBy).toBe(balkans.karic);
  });

  test('is proposed by who attended, not by another of the city’s people; by the secretariat, whoever it is', async () => {
    const { path } = await someMinutes(balkans, 'published');
    const { personId } = await balkans.mandate('sarajevo', { office: 'delegate' });
    const stayedAway = await propose(await balkans.office(personId), path);
    expect([stayedAway.status, stayedAway.body.code]).toEqual([403, 'not-among-attendees']);
    expect((await propose(balkans.president, path)).body).toMatchObject({ state: 'proposed', proposedBy: balkans.imamoglu });
    const secretariat = await balkans.as({ role: 'secretariat', personId });
    // Who did not attend is not told as its proposer.
    expect(await propose(secretariat, path)).toMatchObject({ status: 201, body: { proposedBy: null } });
  });
});

test('who holds mandates of two cities answers for either, and for no third', async () => {
  const [{ id }, personId] = [await aMeeting(balkans), await balkans.person()];
  for (const cityId of ['sarajevo', 'laktasi']) await balkans.mandate(cityId, { personId, office: 'delegate' });
  const office = await balkans.office(personId);
  const confirm = async (cityId: string) =>
    (await office.post(`/v1/meetings/${id}/attendances/${cityId}/confirmation`, { personId })).status;
  expect([await confirm('sarajevo'), await confirm('laktasi'), await confirm('istanbul')]).toEqual([201, 201, 403]);
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
    const visits: Record<string, WriteRequest> = {
      'POST /v1/visit-programmes': { path: '/v1/visit-programmes', body: term },
      'PUT /v1/visit-programmes/{programmeId}/visits/{cityId}': { path: `/v1/visit-programmes/${id}/visits/laktasi`, body: {} },
      'POST /v1/visit-programmes/{programmeId}/visits/{cityId}/completion': {
        path: `/v1/visit-programmes/${id}/visits/sarajevo/completion`,
        body: { on: sarajevoDay },
      },
    };
    await ended.term.end();
    for (const route of writes.filter(({ may }) => may.includes('president') && !may.includes('the mayor of sarajevo'))) {
      const { status } = await send(ended.president, route, visits[route.route] ?? (await route.given(ended)));
      expect([route.route, status]).toEqual([route.route, 403]);
    }
  } finally {
    await ended.stop();
  }
});
