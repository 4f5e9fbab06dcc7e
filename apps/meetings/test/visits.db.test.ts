import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { CityJoined } from '#contracts';
import { newId } from '#domain';
import { eventually, type ApiClient } from '#testing';
import { theBalkans, type Balkans } from './network.ts';

let balkans: Balkans;
let api: ApiClient;
beforeEach(async () => {
  balkans = await theBalkans();
  api = balkans.secretariat;
});
afterEach(() => balkans.stop());

const announce = async (announcedOn = '2022-04-25') => {
  const { body } = await api.post('/v1/visit-programmes', { presidencyId: balkans.term.id, announcedOn });
  return body.id as string;
};
const slots = async (id: string): Promise<Record<string, string>> => {
  const { visits } = (await api.get(`/v1/visit-programmes/${id}`)).body;
  return Object.fromEntries(visits.map(({ cityId, state }: { cityId: string; state: string }) => [cityId, state]));
};
const told = async () => (await balkans.news()).map(({ name, data }) => [name, data['cityId'], data['reason']].filter(Boolean).join(' '));

test('a programme has one slot for each member but the president’s own city', async () => {
  const id = await announce();
  expect(await slots(id)).toEqual({ laktasi: 'open', sarajevo: 'open' });
  expect(await balkans.news()).toMatchObject([
    { name: 'VisitProgrammeAnnounced', key: id, data: { cityId: 'istanbul', rosterVersion: 3 } },
  ]);
});

test('it is announced as of a day, and takes in what has changed since, in the roster’s order', async () => {
  await balkans.join('tuzla', '2022-04-26');
  await balkans.suspend('laktasi', '2022-04-27');
  await balkans.join('zenica', '2022-04-27');
  await balkans.leave('zenica', '2022-04-28');
  await balkans.news();
  const id = await announce('2022-04-25');
  expect(await balkans.news()).toMatchObject([
    { name: 'VisitProgrammeAnnounced', data: { cityIds: ['laktasi', 'sarajevo'], rosterVersion: 7 } },
    { name: 'VisitProgrammeExtended', data: { cityId: 'tuzla' } },
    { name: 'VisitSlotWithdrawn', data: { cityId: 'laktasi', reason: 'city-suspended' } },
    { name: 'VisitProgrammeExtended', data: { cityId: 'zenica' } },
    { name: 'VisitSlotWithdrawn', data: { cityId: 'zenica', reason: 'city-left' } },
  ]);
  expect(await slots(id)).toEqual({ laktasi: 'withdrawn', sarajevo: 'open', tuzla: 'open', zenica: 'withdrawn' });
});

test('announced as of a day, it goes by the roster as it was corrected', async () => {
  const last = async (act: Promise<void>) => (await act, balkans.rosterVersion());
  const tuzla = await last(balkans.join('tuzla', '2022-04-26'));
  const zenica = await last(balkans.join('zenica', '2022-04-26'));
  const laktasi = await last(balkans.suspend('laktasi', '2022-04-27'));
  await balkans.reinstate('laktasi', '2022-04-28');
  await balkans.correct({ cityId: 'tuzla', change: 'joined', rosterVersion: tuzla }, '2022-04-20');
  await balkans.correct({ cityId: 'zenica', change: 'joined', rosterVersion: zenica });
  const moved = await balkans.correct({ cityId: 'laktasi', change: 'suspended', rosterVersion: laktasi }, '2022-04-28');
  await balkans.news();
  const id = await announce('2022-04-25');
  expect(await told()).toEqual([
    'VisitProgrammeAnnounced istanbul',
    'VisitSlotWithdrawn laktasi city-suspended',
    'VisitProgrammeExtended laktasi',
  ]);
  expect(await slots(id)).toEqual({ laktasi: 'open', sarajevo: 'open', tuzla: 'open' });
  expect(moved).toBe(balkans.rosterVersion());
});

test('a change that is effective on the day it is announced as of is among its slots', async () => {
  await balkans.join('tuzla', '2022-04-26');
  await balkans.news();
  expect(await slots(await announce('2022-04-26'))).toMatchObject({ tuzla: 'open' });
  expect(await told()).toEqual(['VisitProgrammeAnnounced istanbul']);
});

describe('once announced', () => {
  let id: string;
  beforeEach(async () => {
    id = await announce();
    await balkans.news();
  });

  test('a city that joins has a slot, even when it was entered late', async () => {
    await balkans.join('tuzla', '2022-04-20');
    expect([await told(), (await slots(id))['tuzla']]).toEqual([['VisitProgrammeExtended tuzla'], 'open']);
  });

  test('a city that is suspended has none until it is reinstated', async () => {
    await api.put(`/v1/visit-programmes/${id}/visits/laktasi`, { plannedOn: '2022-06-10' });
    await balkans.news();
    await balkans.suspend('laktasi', '2022-05-01');
    expect([await told(), (await slots(id))['laktasi']]).toEqual([['VisitSlotWithdrawn laktasi city-suspended'], 'withdrawn']);
    expect((await api.put(`/v1/visit-programmes/${id}/visits/laktasi`)).body.code).toBe('visit-withdrawn');
    await balkans.reinstate('laktasi', '2022-05-02');
    expect([await told(), (await slots(id))['laktasi']]).toEqual([['VisitProgrammeExtended laktasi'], 'open']);
  });

  test('a suspended city that leaves has lost its slot once; one that joins again has it again', async () => {
    await balkans.suspend('laktasi', '2022-05-01');
    await balkans.news();
    await balkans.leave('laktasi', '2022-05-02');
    expect(await told()).toEqual([]);
    await balkans.join('laktasi', '2022-05-03');
    expect(await told()).toEqual(['VisitProgrammeExtended laktasi']);
  });

  test('a visit that was made stays made, whatever becomes of the membership', async () => {
    await api.post(`/v1/visit-programmes/${id}/visits/sarajevo/completion`, { on: '2022-04-25' });
    await balkans.news();
    await balkans.leave('sarajevo', '2022-05-01');
    await balkans.join('sarajevo', '2022-05-02');
    expect([await told(), (await slots(id))['sarajevo']]).toEqual([[], 'made']);
  });

  test('the president’s own city has no slot, leaving or joining', async () => {
    await balkans.leave('istanbul', '2022-05-01');
    await balkans.join('istanbul', '2022-05-02');
    expect([await told(), await slots(id)]).toEqual([[], { laktasi: 'open', sarajevo: 'open' }]);
  });

  test('a correction by which a city is a member today, or none any more, is followed as any change; another day is not', async () => {
    const last = async (act: Promise<void>) => (await act, balkans.rosterVersion());
    const joined = await last(balkans.join('tuzla', '2022-04-26'));
    const suspended = await last(balkans.suspend('laktasi', '2022-05-01'));
    await balkans.news();
    const moved = await balkans.correct({ cityId: 'tuzla', change: 'joined', rosterVersion: joined }, '2022-04-20');
    expect(await told()).toEqual([]);
    await balkans.correct({ cityId: 'tuzla', change: 'joined', rosterVersion: moved });
    await balkans.correct({ cityId: 'laktasi', change: 'suspended', rosterVersion: suspended });
    expect(await told()).toEqual(['VisitSlotWithdrawn tuzla roster-corrected', 'VisitProgrammeExtended laktasi']);
    expect(await slots(id)).toEqual({ laktasi: 'open', sarajevo: 'open', tuzla: 'withdrawn' });
    await balkans.join('tuzla', '2022-05-02');
    expect(await told()).toEqual(['VisitProgrammeExtended tuzla']);
  });

  test('what a handler tells names the event it answers as its cause, and the roster it was said at', async () => {
    await balkans.join('tuzla', '2022-04-26');
    const [extended] = await balkans.sql.query(
      `SELECT causation_id AS cause, roster_version AS roster, actor FROM event WHERE type LIKE '%.VisitProgrammeExtended.%'`,
    );
    expect(extended).toEqual({ cause: expect.stringMatching(/^[0-9a-f-]{36}$/), roster: 4, actor: 'urn:b40:meetings' });
  });

  test('a change told twice is taken in once', async () => {
    const joined = { ...CityJoined.example, membershipId: newId(), cityId: 'tuzla', rosterVersion: 4 };
    await balkans.hear(CityJoined, joined);
    await balkans.hear(CityJoined, joined);
    expect(await told()).toEqual(['VisitProgrammeExtended tuzla']);
  });

  test('the presidency’s end completes it, and nothing is added, planned or made any more', async () => {
    await api.post(`/v1/visit-programmes/${id}/visits/sarajevo/completion`, { on: '2022-04-25' });
    await api.put(`/v1/visit-programmes/${id}/visits/laktasi`, { plannedOn: '2022-12-01' });
    await balkans.news();
    await balkans.term.end('2022-11-29');
    expect(await balkans.news()).toMatchObject([
      {
        name: 'VisitProgrammeCompleted',
        key: id,
        data: { presidencyId: balkans.term.id, completedOn: '2022-11-29', reason: 'presidency-ended', visited: 1, planned: 1, open: 0 },
      },
    ]);
    expect((await api.get(`/v1/visit-programmes/${id}`)).body).toMatchObject({ state: 'completed', completedOn: '2022-11-29' });
    await balkans.join('tuzla', '2022-12-01');
    expect((await api.put(`/v1/visit-programmes/${id}/visits/laktasi`)).body.code).toBe('visit-programme-completed');
    expect((await api.post(`/v1/visit-programmes/${id}/visits/laktasi/completion`, { on: '2022-12-01' })).body.code).toBe(
      'visit-programme-completed',
    );
    expect(await told()).toEqual([]);
  });
});

test('the end of a presidency without a programme is nobody’s matter, and then none is announced', async () => {
  await balkans.term.end('2022-11-29');
  expect(await told()).toEqual([]);
  const body = { presidencyId: balkans.term.id, announcedOn: '2022-04-25' };
  expect(await api.post('/v1/visit-programmes', body)).toMatchObject({ status: 409, body: { code: 'presidency-ended' } });
});

describe('announcing and the roster', () => {
  /** What the holder of the roster's row has done when the announcement, which waits for it, goes on. */
  async function whileAnnouncing(holder: (query: (sql: string) => Promise<unknown>) => Promise<unknown>): Promise<string> {
    const runner = balkans.service.app.get(DataSource).createQueryRunner();
    await runner.startTransaction();
    await runner.query('SELECT FROM roster FOR UPDATE');
    const announcing = announce();
    await eventually(async () => {
      const waiting = await balkans.sql.query(
        `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%FROM roster FOR%'`,
      );
      return waiting.length > 0;
    });
    await holder((sql) => runner.query(sql));
    await runner.commitTransaction();
    await runner.release();
    return announcing;
  }

  test('an announcement waits for the roster’s row: what has changed until then counts', async () => {
    const id = await whileAnnouncing((query) =>
      query(
        `INSERT INTO roster_member (membership_id, city_id, from_on, from_version) VALUES (gen_random_uuid(), 'tuzla', '2022-04-01', 4)`,
      ),
    );
    expect(await slots(id)).toMatchObject({ tuzla: 'open' });
  });

  test('cities that join while it is announced have a slot once each, whoever comes first', async () => {
    const cities = Array.from({ length: 8 }, (_, n) => `city-${n}`);
    const joining = (async () => {
      for (const cityId of cities) await balkans.join(cityId, '2022-04-26');
    })();
    const [id] = await Promise.all([announce(), joining]);
    const news = await balkans.news();
    const announced = news.find(({ name }) => name === 'VisitProgrammeAnnounced')!.data['cityIds'] as string[];
    const extended = news.filter(({ name }) => name === 'VisitProgrammeExtended').map(({ data }) => data['cityId'] as string);
    expect([...announced, ...extended].sort()).toEqual([...cities, 'laktasi', 'sarajevo']);
    expect(Object.keys(await slots(id))).toEqual([...cities, 'laktasi', 'sarajevo']);
  });

  test('two announcements of one presidency at once make one programme', async () => {
    const body = { presidencyId: balkans.term.id, announcedOn: '2022-04-25' };
    const answers = await Promise.all([1, 2].map(() => api.post('/v1/visit-programmes', body)));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 409]);
  });
});
