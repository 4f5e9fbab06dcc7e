import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { eventually, type HearingNetwork } from '#testing';
import { aNetwork } from './network.ts';

let network: HearingNetwork;
beforeAll(async () => {
  network = await aNetwork();
});
afterAll(() => network.stop());

const adopt = (id: string) => network.secretariat.put(`/v1/limits/${id}/adoption`);
const listed = async (query: Record<string, string>) =>
  (await network.secretariat.get('/v1/limits', { query })).body.items.map(({ id }: { id: string }) => id);

test('a limit is adopted once, also at once', async () => {
  // Nobody writes until both have looked whether it is adopted.
  const holder = network.service.app.get(DataSource).createQueryRunner();
  await holder.startTransaction();
  await holder.query('LOCK TABLE limit_adoption IN SHARE MODE');
  const adopting = [1, 2].map(() => adopt('who-2021.pm25.day'));
  const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  await eventually(async () => (await network.sql.query(waiting)).length === 2);
  await holder.commitTransaction();
  await holder.release();
  const answers = await Promise.all(adopting);
  const again = await adopt('who-2021.pm25.day');
  expect([...answers, again].map(({ status, body }) => [status, body])).toEqual(Array(3).fill([200, again.body]));
  expect((await network.news()).map(({ name, key }) => [name, key])).toEqual([['LimitAdopted', 'who-2021.pm25.day']]);
});

test('limits are found by their indicator and their standard; one that there is not is a 404', async () => {
  expect(await listed({ indicator: 'air.pm10.day' })).toEqual([
    'eaqi-2024.pm10.hour',
    'eu-2008-50.pm10.day',
    'eu-2024-2881.pm10.day',
    'tr-2008.pm10.day',
    'who-2021.pm10.day',
  ]);
  expect(await listed({ indicator: 'air.so2.day', standard: 'eu-2008-50' })).toEqual(['eu-2008-50.so2.day', 'eu-2008-50.so2.hour']);
  expect(await listed({ standard: 'none-1999' })).toEqual([]);
  const { body: first } = await network.secretariat.get('/v1/limits', { query: { limit: '30' } });
  const { body: rest } = await network.secretariat.get('/v1/limits', { query: { limit: '30', cursor: first.next } });
  const ids = [...first.items, ...rest.items].map(({ id }: { id: string }) => id);
  expect(ids).toEqual(ids.toSorted());
  expect([new Set(ids).size, rest.next]).toEqual([34, undefined]);
  expect(await adopt('eu-2008-50.pm10.week')).toMatchObject({ status: 404, body: { code: 'limit-not-found' } });
});
