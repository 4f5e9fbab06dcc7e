import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { eventually, type HearingNetwork } from '#testing';
import { aContact, some } from './builders.ts';
import { aNetwork, atOnce } from './network.ts';

let network: HearingNetwork;
beforeAll(async () => {
  network = await aNetwork();
  await network.members('istanbul', 'laktasi', 'sarajevo', 'tuzla');
});
afterAll(() => network.stop());

const open = (body: object) =>
  network.secretariat.post('/v1/business-contacts', { fromCityId: 'tuzla', toCityId: 'sarajevo', subject: 'A subject.', ...body });
const close = (id: string, outcome = 'Samples are ordered.') =>
  network.secretariat.post(`/v1/business-contacts/${id}/closing`, { outcome });
const refusedAs = (code: string, details: object = {}) => ({ status: 409, body: { code, ...details } });
const invalidAt = (pointer: string) => ({ status: 400, body: { errors: [{ pointer }] } });

test('a contact is between two cities, both members as it is opened, and says something', async () => {
  await network.register('foca');
  const former = some('city');
  await network.join(former);
  await network.leave(former);
  for (const [field, cityId] of [
    ['fromCityId', 'foca'],
    ['toCityId', 'foca'],
    ['fromCityId', former],
    ['toCityId', former],
  ] as const)
    expect(await open({ [field]: cityId })).toMatchObject(refusedAs('city-not-member', { cityId }));
  for (const cityId of ['tuzla', 'foca'])
    expect(await open({ fromCityId: cityId, toCityId: cityId })).toMatchObject(invalidAt('/toCityId'));
  const { id } = await aContact(network.secretariat);
  for (const blank of ['', ' \n\t', '\u00a0\u2003']) {
    expect(await open({ subject: blank })).toMatchObject(invalidAt('/subject'));
    expect(await close(id, blank)).toMatchObject(invalidAt('/outcome'));
  }
  expect((await network.secretariat.get(`/v1/business-contacts/${id}`)).body).toMatchObject({ state: 'opened', outcome: null });
});

test('a city that leaves while a contact is opened is no member in it: the opening waits for the leaving', async () => {
  const cityId = some('city');
  await network.join(cityId);
  const leaving = network.service.app.get(DataSource).createQueryRunner();
  await leaving.startTransaction();
  await leaving.query(`SELECT FROM roster FOR UPDATE`);
  const opening = open({ toCityId: cityId });
  await eventually(async () => {
    const waits = `SELECT FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%FROM roster FOR%'`;
    return (await network.sql.query(waits)).length > 0;
  });
  await leaving.query(`UPDATE roster_member SET until_on = '2022-04-26', until_version = from_version + 1 WHERE city_id = $1`, [cityId]);
  await leaving.commitTransaction();
  await leaving.release();
  expect(await opening).toMatchObject(refusedAs('city-not-member', { cityId }));
});

test('of closings at once one stands; a city that has left since can still close', async () => {
  const cityId = some('city');
  await network.join(cityId);
  const office = await network.officeOf(cityId, { office: 'delegate' });
  const [contact, other] = [await aContact(network.secretariat, { toCityId: cityId }), await aContact(network.secretariat)];
  const closings = await atOnce(
    network,
    other.id,
    ['One.', 'Two.', 'Three.'].map((outcome) => () => close(other.id, outcome)),
  );
  const outcomes = closings.map(({ body }) => String(body.code ?? body.state));
  expect(outcomes.toSorted()).toEqual(['business-contact-closed', 'business-contact-closed', 'closed']);

  await network.leave(cityId);
  const closing = await office.api.post(`/v1/business-contacts/${contact.id}/closing`, { outcome: 'Nothing came of it.' });
  expect(closing).toMatchObject({ status: 200, body: { state: 'closed', outcome: 'Nothing came of it.' } });
});

test('a city has the contacts that are from it and to it', async () => {
  const [city, other] = [some('city'), some('city')];
  await network.members(city, other);
  const [from, to] = [await aContact(network.secretariat, { fromCityId: city }), await aContact(network.secretariat, { toCityId: city })];
  await aContact(network.secretariat, { fromCityId: other });
  await close(to.id);
  const ids = async (query: object) =>
    (await network.secretariat.get('/v1/business-contacts', { query: { ...query } })).body.items.map(({ id }: { id: string }) => id);
  expect([await ids({ city }), await ids({ city, state: 'opened' }), await ids({ city, state: 'closed' })]).toEqual([
    [from.id, to.id],
    [from.id],
    [to.id],
  ]);
  const first = await network.secretariat.get('/v1/business-contacts', { query: { city, limit: '1' } });
  expect(await ids({ city, limit: '1', cursor: first.body.next })).toEqual([to.id]);
});

test('whatever the code does, a contact is between two cities, and a closed one has an outcome', async () => {
  const insert = (from: string, to: string, state: string) =>
    network.sql.query(
      `INSERT INTO business_contact (id, from_city_id, to_city_id, subject, state, version) VALUES (gen_random_uuid(), $1, $2, 'A', $3, 0)`,
      [from, to, state],
    );
  await expect(insert('tuzla', 'tuzla', 'opened')).rejects.toThrow('business_contact');
  await expect(insert('tuzla', 'sarajevo', 'closed')).rejects.toThrow('business_contact');
});
