import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { documentedRoutes } from '#testing/routes';
import { Random } from '#domain';
import { judge, passed, reached, type FuzzAnswer } from './fuzz/judge.ts';
import { Known } from './fuzz/known.ts';
import { operationsOf, requestOf, type FuzzRequest } from './fuzz/requests.ts';
import { curlOf } from './fuzz/send.ts';
import { spoilt } from './fuzz/spoil.ts';
import { Tally } from './fuzz/tally.ts';

const document = JSON.parse(readFileSync('apps/gateway/openapi.json', 'utf8'));
const routes = documentedRoutes(document, { operations: true });
const operations = operationsOf(document, routes);
const operation = (route: string) => operations.find((each) => each.route === route)!;
const meetingId = '0198c5b2-7a10-7000-8000-000000000001';
const headers = (more: Record<string, string> = {}) => new Headers({ 'content-type': 'application/json', ...more });

const route = 'GET /v1/cities/{cityId}';
const request: FuzzRequest = { route, method: 'GET', path: '/v1/cities/tuzla', query: [], headers: {}, caller: 'secretariat' };
const answered = (status: number, body: unknown, media = 'application/json'): FuzzAnswer => ({
  status,
  headers: headers({ 'content-type': media }),
  text: JSON.stringify(body),
  body,
});
const refused = (status: number, code: string, more: object = {}) => {
  const problem = { type: `urn:b40:problem:${code}`, title: 'No', status, detail: 'No.', code, ...more };
  return answered(status, problem, 'application/problem+json');
};

describe('what is wrong is seen', () => {
  const wrongWith = judge(document, operations);

  test('a refusal as it should be is not', () => expect(wrongWith(request, refused(404, 'city-not-found'))).toEqual([]));

  test.each([
    ['a fault', refused(500, 'internal-error'), /500 internal-error: nobody foresaw this/],
    ['what only the database refused', refused(400, 'value-out-of-range'), /nobody foresaw this/],
    ['a refusal that is too large', refused(404, 'city-not-found', { more: 'x'.repeat(8_192) }), /a refusal of \d+ bytes/],
    ['a code that nobody knows', refused(404, 'city-lost'), /city-lost is no refusal of membership/],
    ['a code of another service', refused(404, 'meeting-not-found'), /meeting-not-found is no refusal of membership/],
    ['a code with another status', refused(400, 'city-not-found'), /city-not-found comes with 400/],
    ['a refusal that is no problem', answered(404, { error: 'no' }), /is application\/json, no problem/],
    ['a status that is not documented', refused(409, 'city-id-taken'), /409 is not documented/],
    ['an answer of another form', answered(200, { id: 'tuzla' }), /body must have required property/],
  ])('%s', (_, answer, wrong) => expect(wrongWith(request, answer)).toContainEqual(expect.stringMatching(wrong)));
});

test('input that was refused has not passed, a stale version has not reached the domain, its own refusals have', () => {
  const all = [
    refused(400, 'city-unknown'),
    refused(403, 'not-your-office'),
    refused(404, 'route-not-found'),
    refused(412, 'if-match-stale'),
  ];
  expect(all.map(passed)).toEqual([false, false, false, true]);
  expect(all.map(reached)).toEqual([false, false, false, false]);
  expect([refused(409, 'city-id-taken'), answered(200, {})].map(reached)).toEqual([true, true]);
});

test('a route that was only refused is named', () => {
  const tally = new Tally([route, 'GET /v1/cities']);
  tally.count(request, refused(403, 'role-not-allowed'));
  tally.count({ ...request, route: 'GET /v1/cities' }, answered(200, {}));
  tally.count({ ...request, spoiled: 'the path' }, answered(200, {}));
  expect(tally.unreached).toEqual([route]);
  expect(tally.share).toBeCloseTo(2 / 3);
});

describe('requests', () => {
  const all = (seed: number) => {
    const random = new Random(seed);
    return operations.map((each) => requestOf(each, new Known(routes), random)).flatMap((each) => [each, spoilt(each, random)]);
  };

  test('are the same for the same seed, and others for another', () => {
    expect(all(1).map(curlOf)).toEqual(all(1).map(curlOf));
    expect(all(1).map(curlOf)).not.toEqual(all(2).map(curlOf));
  });

  test('name what the network has: ids by what a field means, paths that were there, people beside their city', () => {
    const known = new Known(routes);
    known.learnFrom('/v1/meetings', { headers: headers(), body: { items: [{ id: meetingId, hostCityId: 'sarajevo', on: '2022-04-25' }] } });
    const [cityId, personId] = ['laktasi', '0198c5b2-7a10-7000-8000-000000000002'];
    known.learnFrom(`/v1/meetings/${meetingId}/attendances`, {
      headers: headers(),
      body: { items: [{ cityId, people: [{ cityId, personId }] }] },
    });
    const random = new Random(1);
    const made = Array.from({ length: 50 }, () =>
      requestOf(operation('POST /v1/meetings/{meetingId}/attendances/{cityId}/check-in'), known, random),
    );
    const right = made.filter(({ path }) => path === `/v1/meetings/${meetingId}/attendances/${cityId}/check-in`);
    expect(right.length).toBeGreaterThan(40);
    expect(right.filter(({ body }) => (body as { personId: string }).personId === personId).length).toBeGreaterThan(30);
    expect(
      ['chairPersonId', 'speakerIds', 'hostCityId', 'sideEventId', 'eventId', 'agendaItemId', 'note'].map((name) => known.kindOf(name)),
    ).toEqual(['person', 'person', 'city', 'sideEvent', 'event', 'agendaItem', undefined]);
  });
});
