import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import canonicalize from 'canonicalize';
import type { ApiClient } from '#testing';
import {
  aCommitment,
  aDelegation,
  aMeeting,
  anAttendedMeeting,
  anOpenMeeting,
  aProgramme,
  aSideEvent,
  aStatement,
  someMinutes,
} from './builders.ts';
import { theBalkans, type Balkans } from './network.ts';

let balkans: Balkans;
let api: ApiClient;
beforeAll(async () => {
  balkans = await theBalkans();
  api = balkans.secretariat;
});
afterAll(() => balkans.stop());

const idsOf = async (path: string, query: Record<string, string | number> = {}): Promise<string[]> =>
  (await api.get(path, { query })).body.items.map(({ id, cityId }: { id?: string; cityId?: string }) => id ?? cityId);

test('pages follow each other without gap or double while meetings are called', async () => {
  for (let n = 0; n < 5; n++) await aMeeting(balkans, { groupId: 'paged' });
  const seen: string[] = [];
  let next: string | undefined;
  do {
    const { body } = await api.get('/v1/meetings', { query: { group: 'paged', limit: 2, ...(next && { cursor: next }) } });
    seen.push(...body.items.map(({ id }: { id: string }) => id));
    next = body.next;
    if (seen.length === 2) await aMeeting(balkans, { groupId: 'paged' });
  } while (next !== undefined);
  expect(seen).toEqual(await idsOf('/v1/meetings', { group: 'paged' }));
  expect(seen).toHaveLength(6);
});

test('attendances are paged by city', async () => {
  const { id } = await anOpenMeeting(balkans);
  const { body } = await api.get(`/v1/meetings/${id}/attendances`, { query: { limit: 2 } });
  const rest = await idsOf(`/v1/meetings/${id}/attendances`, { cursor: body.next });
  expect([body.items.map(({ cityId }: { cityId: string }) => cityId), rest]).toEqual([['istanbul', 'laktasi'], ['sarajevo']]);
});

describe('meetings are found', () => {
  let early: string;
  let late: string;
  beforeAll(async () => {
    const invitations = [{ cityId: 'zenica', standing: 'guest' }];
    early = (await aMeeting(balkans, { groupId: 'found', kind: 'summit', on: '2021-12-01', hostCityId: 'tuzla' })).id;
    late = (await anOpenMeeting(balkans, { groupId: 'found', on: '2022-12-01', invitations })).id;
  });

  test.each<[Record<string, string>, ('early' | 'late')[]]>([
    [{}, ['early', 'late']],
    [{ kind: 'summit' }, ['early']],
    [{ state: 'open' }, ['late']],
    [{ city: 'tuzla' }, ['early']],
    [{ city: 'zenica' }, ['late']],
    [{ city: 'laktasi' }, ['early', 'late']],
    [{ city: 'bijeljina' }, []],
    [{ from: '2022-01-01' }, ['late']],
    [{ from: '2021-12-01', to: '2021-12-01' }, ['early']],
    [{ to: '2021-11-30' }, []],
    [{ kind: 'summit', state: 'open' }, []],
  ])('by %o', async (query, found) => {
    const named = { early, late };
    expect(await idsOf('/v1/meetings', { group: 'found', ...query })).toEqual(found.map((name) => named[name]));
  });
});

describe('what belongs to a meeting is found', () => {
  let at: string;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    const { id } = await anAttendedMeeting(balkans);
    at = `/v1/meetings/${id}`;
    ids['business'] = (await aDelegation(balkans, id)).id;
    ids['associates'] = (await aDelegation(balkans, id, { cityId: 'bijeljina', kind: 'associates' })).id;
    await api.post(`${at}/delegations/${ids['business']}/attendance`);
    ids['karic'] = (await aStatement(balkans, id)).id;
    ids['both'] = (await aStatement(balkans, id, { speakerIds: [balkans.karic, balkans.imamoglu] })).id;
    ids['city'] = (await aCommitment(balkans, id, { cityId: 'sarajevo' })).id;
    ids['person'] = (await aCommitment(balkans, id, { personId: balkans.karic })).id;
    await api.post(`/v1/commitments/${ids['person']}/fulfilment`, { on: '2022-05-01' });
    ids['dinner'] = (await aSideEvent(balkans, id)).id;
  });

  test.each<[string, () => Record<string, string>, string[]]>([
    ['delegations', () => ({}), ['business', 'associates']],
    ['delegations', () => ({ city: 'bijeljina' }), ['associates']],
    ['delegations', () => ({ state: 'attended' }), ['business']],
    ['statements', () => ({}), ['karic', 'both']],
    ['statements', () => ({ speaker: balkans.imamoglu }), ['both']],
    ['statements', () => ({ city: 'sarajevo' }), ['karic', 'both']],
    ['statements', () => ({ city: 'tuzla' }), []],
    ['commitments', () => ({}), ['city', 'person']],
    ['commitments', () => ({ city: 'sarajevo' }), ['city']],
    ['commitments', () => ({ person: balkans.karic, state: 'fulfilled' }), ['person']],
    ['side-events', () => ({}), ['dinner']],
  ])('%s, query %#', async (part, query, found) => {
    expect(await idsOf(`${at}/${part}`, query())).toEqual(found.map((name) => ids[name]));
  });

  test('commitments of all meetings, by city, meeting and state', async () => {
    const meeting = at.split('/').at(-1)!;
    expect(await idsOf('/v1/commitments', { meeting })).toEqual([ids['city'], ids['person']]);
    expect(await idsOf('/v1/commitments', { meeting, city: 'sarajevo', state: 'open' })).toEqual([ids['city']]);
    expect(await idsOf('/v1/commitments', { meeting, state: 'withdrawn' })).toEqual([]);
  });

  test('attendances by state and standing', async () => {
    expect(await idsOf(`${at}/attendances`, { state: 'present' })).toEqual(['istanbul', 'sarajevo']);
    expect(await idsOf(`${at}/attendances`, { standing: 'guest' })).toEqual([]);
  });
});

test('a published version can be checked by whoever has it: SHA-256 of its canonical JSON', async () => {
  const { path } = await someMinutes(balkans, 'published', { body: 'İMAMOĞLU: "Welcome to the B40 Network".' });
  const { id } = (await api.post(`${path}/amendments`, { changes: { body: 'KARIĆ: "Welcome".' }, reason: 'Misheard.' })).body;
  await api.post(`${path}/amendments/${id}/acceptance`);
  const { items } = (await api.get(`${path}/versions`)).body;
  expect(items).toMatchObject([
    { version: 1, amendmentId: null, document: { version: 1, body: 'İMAMOĞLU: "Welcome to the B40 Network".' } },
    { version: 2, amendmentId: id, document: { version: 2, body: 'KARIĆ: "Welcome".' } },
  ]);
  for (const { sha256, document, version } of items) {
    expect(createHash('sha256').update(canonicalize(document)!).digest('hex')).toBe(sha256);
    expect((await api.get(`${path}/versions/${version}`)).body.sha256).toBe(sha256);
  }
  expect((await api.get(path)).body.sha256).toBe(items[1].sha256);
  expect(await idsOf(`${path}/amendments`, { state: 'accepted' })).toEqual([id]);
  expect((await api.get(`${path}/versions/3`)).status).toBe(404);
  expect((await api.get(`${path}/versions/0`)).status).toBe(400);
});

test('programmes are found by presidency and state', async () => {
  const { id, presidencyId } = await aProgramme(balkans);
  expect(await idsOf('/v1/visit-programmes', { presidency: presidencyId })).toEqual([id]);
  expect(await idsOf('/v1/visit-programmes', { presidency: presidencyId, state: 'completed' })).toEqual([]);
});

describe('the record', () => {
  test('is what Accept prefers', async () => {
    const { id } = await aMeeting(balkans);
    const typeFor = async (accept: string) =>
      (await api.get(`/v1/meetings/${id}/record`, { headers: { accept } })).headers.get('content-type');
    expect(await typeFor('*/*')).toMatch(/^application\/json/);
    expect(await typeFor('text/markdown')).toBe('text/markdown; charset=utf-8');
    expect(await typeFor('text/html')).toBe('text/html; charset=utf-8');
    expect((await api.get(`/v1/meetings/${id}/record`)).headers.get('vary')).toMatch(/accept/i);
  });

  test('names cities and people as they are written, and lets nobody write markup into it', async () => {
    const { id } = await anAttendedMeeting(balkans, { title: '<b>Sarajevo</b> & friends' });
    await aStatement(balkans, id, { text: '<script>alert(1)</script>' });
    const { body } = await api.get(`/v1/meetings/${id}/record`);
    expect(body.people).toContainEqual({ id: balkans.imamoglu, name: 'Ekrem İMAMOĞLU' });
    expect(body.cities).toContainEqual({ id: 'laktasi', name: 'Laktaši' });
    expect(body.attendances.map(({ cityId }: { cityId: string }) => cityId)).toEqual(['istanbul', 'sarajevo', 'laktasi']);
    const html = (await api.get(`/v1/meetings/${id}/record`, { headers: { accept: 'text/html' } })).body as string;
    expect(html).toContain('<h1>&lt;b&gt;Sarajevo&lt;/b&gt; &amp; friends</h1>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toContain('<script>');
  });

  test('has an ETag of its own for each form', async () => {
    const { id } = await aMeeting(balkans);
    const etags = await Promise.all(
      ['application/json', 'text/markdown', 'text/html'].map(
        async (accept) => (await api.get(`/v1/meetings/${id}/record`, { headers: { accept } })).etag,
      ),
    );
    expect(new Set(etags).size).toBe(3);
  });
});
