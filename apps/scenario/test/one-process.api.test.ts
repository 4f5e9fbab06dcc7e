import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pythonReader, type StartedProcess } from '#testing';
import { dataSets } from '../../gateway/src/open-data/data-sets.ts';
import { countsOf, eventsOfTheScenario } from './events-of-the-scenario.ts';
import { endsWell, OneMachineUnderTest } from './one-machine-under-test.ts';

interface Catalogue {
  'dcat:dataset': { 'dct:title'?: object[]; 'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[] }[];
}
interface Judged {
  violations: string[];
  untyped: string[];
}
interface ReadSet {
  url: string;
  rows: number;
  wrong: string[];
}

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

  const judge = pythonReader(join(import.meta.dirname, '../../gateway/test'), 'check-catalogue.py', ['pyshacl']);
  const readSets = pythonReader(import.meta.dirname, 'read-data-sets.py', ['csvw']);
  const whenThere = judge && readSets ? test : test.skip;

  whenThere(
    'its open data is read as strangers do: by the shapes of DCAT-AP 3, by a reader of CSVW, and the JSON has the same rows',
    async () => {
      const answer = await fetch(`${machine.url}/v1/open-data`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/ld+json; charset=utf-8']);
      const catalogue = (await answer.json()) as Catalogue;
      const nameless = structuredClone(catalogue);
      delete nameless['dcat:dataset'][0]!['dct:title'];
      const [judged, missed] = judge!<Judged[]>(JSON.stringify([catalogue, nameless]));
      expect([judged!.violations, judged!.untyped]).toEqual([[], []]);
      expect(missed!.violations).toEqual([expect.stringContaining('http://purl.org/dc/terms/title')]);

      const files = catalogue['dcat:dataset'].map((set) => set['dcat:distribution'].map((form) => form['dcat:downloadURL']['@id']));
      const named = Object.keys(dataSets).map((name) => ['csv', 'json'].map((form) => `${machine.url}/v1/open-data/${name}.${form}`));
      expect(files).toEqual(named);
      const read = readSets!<ReadSet[]>(JSON.stringify(files.map(([csv]) => csv)));
      for (const { url, wrong } of read) expect([url, wrong]).toEqual([url, []]);
      expect(read.filter(({ rows }) => rows === 0).map(({ url }) => url)).toEqual([]);
    },
  );

  test('its open data has nothing of a person', async () => {
    const client = await machine.asSecretariat();
    const { items: people } = (await client.get('/v1/people?limit=200')).body as { items: { id: string; name: string }[] };
    expect(people.length).toBeGreaterThan(20);
    const forms = ['csv', 'json', 'csv-metadata.json'];
    const files = Object.keys(dataSets).flatMap((name) => forms.map((form) => `${machine.url}/v1/open-data/${name}.${form}`));
    for (const file of [`${machine.url}/v1/open-data`, ...files]) {
      const answer = await fetch(file);
      const text = (await answer.text()).toLocaleLowerCase('tr');
      expect([file, answer.status, text.length > 2]).toEqual([file, 200, true]);
      const told = people.filter(({ id, name }) => text.includes(id) || text.includes(name.toLocaleLowerCase('tr')));
      expect([file, told]).toEqual([file, []]);
    }
  });

  test('stops in order', async () => expect(await platform.end()).toBe(0));
});
