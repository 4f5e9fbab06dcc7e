import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { UnitOfWork } from '#events';
import { eventually, type ApiAnswer } from '#testing';
import { enterMandate } from '../src/mandates/enter-mandate.ts';
import { registerPerson } from '../src/people/register-person.ts';
import { aNetwork, type ANetwork } from './network.ts';

let network: ANetwork;
let ref: string;
beforeAll(async () => {
  network = await aNetwork();
});
beforeEach(async () => {
  ref = `№ ${randomUUID()}`;
  await network.news();
});
afterAll(() => network.stop());

const enter = (body: object) => network.secretariat.post('/v1/mandates', body);
const register = (body: object) => network.secretariat.post('/v1/people', body);
const told = async () => (await network.news()).map(({ name }) => name);
const taken = ({ status, body }: ApiAnswer) => [status, body.code, body.id, body.errors?.[0]?.pointer];
const byActor = { actor: 'test', correlationId: randomUUID() };

describe('a person', () => {
  test('is registered once under a reference, answered as it is, and told once, without the reference', async () => {
    const first = await register({ name: 'Ana', ref });
    const again = await register({ name: ' Ana ', ref: ` ${ref} ` });
    expect([first.status, again.status, again.body]).toEqual([201, 200, first.body]);
    expect([again.etag, again.eventPosition, again.headers.get('location')]).toEqual([first.etag, undefined, null]);
    expect(first.body).toEqual({ id: first.body.id, name: 'Ana', ref });
    expect(await network.news()).toEqual([expect.objectContaining({ data: { personId: first.body.id, name: 'Ana' } })]);
  });

  test('of another name does not get a reference that is taken', async () => {
    const { body } = await register({ name: 'Ana', ref });
    const { personId } = await network.aMandate({ cityId: await network.aCity() });
    await network.news();
    expect(taken(await register({ name: 'Ana Kovač', ref }))).toEqual([409, 'ref-taken', body.id, '/ref']);
    const other = await network.secretariat.patch(`/v1/people/${personId}`, { name: 'Ana', ref }, { ifMatch: '"0"' });
    expect(taken(other)).toEqual([409, 'ref-taken', body.id, '/ref']);
    expect(await told()).toEqual([]);
  });

  test('is found by the whole reference, and by nothing less', async () => {
    const { body } = await register({ name: 'Ana', ref });
    await register({ name: 'Ana' });
    const found = async (query: Record<string, string>) => (await network.secretariat.get('/v1/people', { query })).body.items;
    expect(await found({ ref })).toEqual([body]);
    expect(await found({ ref, q: 'ana', sort: 'name' })).toEqual([body]);
    const others: Record<string, string>[] = [{ ref: ref.slice(0, -1) }, { ref: ref.toUpperCase() }, { ref, q: 'Tuzla' }];
    for (const query of others) expect(await found(query)).toEqual([]);
  });

  test('gets, keeps and loses a reference by a correction, which is told where the name is another', async () => {
    const { body } = await register({ name: 'Ana' });
    expect(body.ref).toBeNull();
    await network.news();
    const path = `/v1/people/${body.id as string}`;
    const correct = async (change: object, ifMatch: string) => {
      const { status, body: now, etag } = await network.secretariat.patch(path, change, { ifMatch });
      return [status, now.name, now.ref, etag, await told()];
    };
    expect(await correct({ name: 'Ana', ref }, '"0"')).toEqual([200, 'Ana', ref, '"1"', []]);
    expect(await correct({ name: 'Anna' }, '"1"')).toEqual([200, 'Anna', ref, '"2"', ['PersonUpdated']]);
    expect(await correct({ name: 'Anna', ref }, '"2"')).toEqual([200, 'Anna', ref, '"2"', []]);
    expect(await correct({ name: 'Anna', ref: null }, '"2"')).toEqual([200, 'Anna', null, '"3"', []]);
    expect((await register({ name: 'Somebody else', ref })).status).toBe(201);
  });

  test('corrected by the importer is answered as it is now, and no longer as it was', async () => {
    const { body } = await register({ name: 'Ana', ref });
    await network.secretariat.patch(`/v1/people/${body.id as string}`, { name: 'Anna' }, { ifMatch: '"0"' });
    expect(await register({ name: 'Anna', ref })).toMatchObject({ status: 200, body: { id: body.id, name: 'Anna' }, etag: '"1"' });
    expect(taken(await register({ name: 'Ana', ref }))).toEqual([409, 'ref-taken', body.id, '/ref']);
  });
});

describe('a mandate', () => {
  const aLine = async () => ({
    personId: await network.aPerson(),
    cityId: await network.aCity(),
    office: 'mayor',
    from: '2020-01-01',
    ref,
  });

  test('is entered once under a reference, answered as it is, and told once, without the reference', async () => {
    const line = await aLine();
    await network.news();
    const [first, again] = [await enter(line), await enter({ ...line, until: null })];
    expect([first.status, again.status, again.body]).toEqual([201, 200, first.body]);
    const events = await network.news();
    expect(events.map(({ name }) => name)).toEqual(['MandateStarted']);
    expect(JSON.stringify(events)).not.toContain(ref);
    expect((await network.secretariat.get('/v1/mandates', { query: { ref } })).body.items).toEqual([first.body]);
  });

  test('with any other content does not get a reference that is taken', async () => {
    const line = await aLine();
    const { body } = await enter(line);
    const others = {
      personId: await network.aPerson(),
      cityId: await network.aCity(),
      office: 'delegate',
      from: null,
      until: '2030-01-01',
    };
    await network.news();
    for (const [field, value] of Object.entries(others))
      expect([field, ...taken(await enter({ ...line, [field]: value }))]).toEqual([field, 409, 'ref-taken', body.id, '/ref']);
    expect(await told()).toEqual([]);
  });

  test('that is annulled leaves its reference to the right one, and does not come back', async () => {
    const line = await aLine();
    const { body } = await enter(line);
    await network.secretariat.post(`/v1/mandates/${body.id as string}/annulment`, { reason: 'It was another person.' });
    expect(await enter(line)).toMatchObject({ status: 200, body: { id: body.id, state: 'annulled' } });
    const right = await enter({ ...line, personId: await network.aPerson() });
    expect(right).toMatchObject({ status: 201, body: { ref } });
    expect(taken(await enter(line))).toEqual([409, 'ref-taken', right.body.id, '/ref']);
  });

  test('may have a reference that a person has', async () => {
    await register({ name: 'Ana', ref });
    expect((await enter(await aLine())).status).toBe(201);
  });
});

/** The first has written and has not committed; the second comes meanwhile, in a transaction of its own. */
async function atOnce(first: Parameters<UnitOfWork['transaction']>[1], second: () => Promise<ApiAnswer>): Promise<[any, ApiAnswer]> {
  const { promise: gate, resolve: open } = Promise.withResolvers<void>();
  const { promise: written, resolve: wrote } = Promise.withResolvers<void>();
  const begun = network.service.app.get(UnitOfWork).transaction(byActor, async (tx) => {
    const made = await first(tx);
    wrote();
    await gate;
    return made;
  });
  await written;
  const later = second();
  await eventually(async () => {
    const rows = await network.sql.query(`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`);
    expect(rows).toHaveLength(1);
  });
  open();
  return Promise.all([begun, later]);
}

describe('two that come at once with one reference: the later is answered with what the first has made', () => {
  test('people of one name', async () => {
    const [person, answer] = await atOnce(
      (tx) => registerPerson(tx, { name: 'Ana', ref }),
      () => register({ name: 'Ana', ref }),
    );
    expect([answer.status, answer.body.id, await told()]).toEqual([200, person.id, ['PersonRegistered']]);
  });

  test('people of two names: refused', async () => {
    const [person, answer] = await atOnce(
      (tx) => registerPerson(tx, { name: 'Ana', ref }),
      () => register({ name: 'Eva', ref }),
    );
    expect(taken(answer)).toEqual([409, 'ref-taken', person.id, '/ref']);
  });

  test('a person and a correction of another: refused', async () => {
    const other = await network.aPerson();
    const [person, answer] = await atOnce(
      (tx) => registerPerson(tx, { name: 'Ana', ref }),
      () => network.secretariat.patch(`/v1/people/${other}`, { name: 'Ana', ref }, { ifMatch: '"0"' }),
    );
    expect(taken(answer)).toEqual([409, 'ref-taken', person.id, '/ref']);
  });

  test('mandates', async () => {
    const line = { personId: await network.aPerson(), cityId: await network.aCity(), office: 'mayor', ref };
    await network.news();
    const [mandate, answer] = await atOnce(
      (tx) => enterMandate(tx, line),
      () => enter(line),
    );
    expect([answer.status, answer.body.id, await told()]).toEqual([200, mandate.id, ['MandateStarted']]);
  });

  test('mandates of two cities: refused', async () => {
    const line = { personId: await network.aPerson(), cityId: await network.aCity(), office: 'mayor', ref };
    const elsewhere = await network.aCity();
    const [mandate, answer] = await atOnce(
      (tx) => enterMandate(tx, line),
      () => enter({ ...line, cityId: elsewhere }),
    );
    expect(taken(answer)).toEqual([409, 'ref-taken', mandate.id, '/ref']);
  });
});

test('the table, too, keeps a reference once, whatever the code does', async () => {
  await register({ name: 'Ana', ref });
  const insert = network.sql.query(`INSERT INTO person (id, name, ref, version) VALUES (gen_random_uuid(), 'Eva', $1, 0)`, [ref]);
  await expect(insert).rejects.toMatchObject({ code: '23505', driverError: { constraint: 'person_ref' } });
});
