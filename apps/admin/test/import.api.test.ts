import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startGateway } from '#gateway';
import { membership } from '#membership';
import type { RunningApp } from '#observability';
import { eventually, serviceUnderTest, stored, type ApiClient, type ServiceUnderTest } from '#testing';
import { importFile } from '../src/import/import-file.ts';
import { kinds } from '../src/import/kinds.ts';
import { Platform } from '../src/import/platform.ts';
import { run } from '../src/run.ts';

/** A membership service of its own behind a gateway, as an importer has them. */
let running: ServiceUnderTest;
let gateway: RunningApp;
let api: ApiClient;
let folder: string;
let token: string;
let tag = 0;

const nobody = 'http://127.0.0.1:9';
const gateways: RunningApp[] = [];
const started = async (rateLimit = 100_000, url = running.service.url): Promise<RunningApp> => {
  const gateway = await startGateway({
    ...{ host: '127.0.0.1', port: 0, identity: running.identity, rateLimit, logLevel: 'silent' },
    upstreams: { membership: [url], meetings: [nobody], 'working-groups': [nobody], notifications: [nobody] },
  });
  gateways.push(gateway);
  return gateway;
};

beforeAll(async () => {
  running = await serviceUnderTest(membership);
  token = await running.identity.token({ role: 'secretariat' });
  gateway = await started();
  api = running.api.as(token);
  folder = await mkdtemp(join(tmpdir(), 'b40-import-'));
});
beforeEach(async () => {
  tag += 1;
  await running.news();
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await Promise.all(gateways.map((each) => each.stop()));
  await running?.stop();
});

const file = async (lines: readonly string[], name = 'file.csv'): Promise<string> => {
  const path = join(folder, `${tag}-${name}`);
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
};

interface Said {
  code: number;
  /** The file's name is FILE. */
  lines: string[];
}

async function bring(kind: string, path: string, ...more: string[]): Promise<Said> {
  const lines: string[] = [];
  const said = (line: string) => void lines.push(line.replaceAll(path, 'FILE'));
  const code = await run(['import', kind, path, '--url', gateway.url, '--token', token, ...more], { out: said, err: said });
  return { code, lines };
}
const told = async () => (await running.news()).map(({ name }) => name);
const people = async (ref: string) => (await api.get('/v1/people', { query: { ref } })).body.items as { id: string; name: string }[];
const ref = (name: string) => `${tag}.${name}`;
const aCity = async (id = `city-${tag}`) => (await api.post('/v1/cities', { id, name: id, country: 'BA', kind: 'city' })).body.id as string;

describe('people', () => {
  test('are registered once, however often the file is sent', async () => {
    const path = await file(['ref;name', `${ref('a')};Ekrem İMAMOĞLU`, `${ref('b')};"=HYPERLINK(""x"")"`]);
    expect(await bring('people', path)).toEqual({ code: 0, lines: ['2 created, 0 already there, 0 changed, 0 refused'] });
    // Several lines are on their way at once, and nothing orders two people.
    const names = (await running.news()).map(({ data }) => data['name']);
    expect(new Set(names)).toEqual(new Set(['Ekrem İMAMOĞLU', '=HYPERLINK("x")']));
    expect(names).toHaveLength(2);
    expect(await bring('people', path)).toEqual({ code: 0, lines: ['0 created, 2 already there, 0 changed, 0 refused'] });
    // Long after, when the keys are forgotten, the reference still knows.
    await running.sql.query('DELETE FROM idempotency');
    expect(await bring('people', path)).toEqual({ code: 0, lines: ['0 created, 2 already there, 0 changed, 0 refused'] });
    expect(await told()).toEqual([]);
  });

  test('of a corrected file are corrected, and of one that is corrected back, too', async () => {
    const line = (name: string) => file(['ref,name', `${ref('a')},${name}`, `${ref('b')},Eva`]);
    await bring('people', await line('Jasmin IMAMOVIĆ'));
    const [before] = await people(ref('a'));
    await running.news();
    for (const name of ['Jasmin İMAMOVIĆ', 'Jasmin IMAMOVIĆ', 'Jasmin İMAMOVIĆ']) {
      const dry = await bring('people', await line(name), '--dry-run');
      expect(dry).toEqual({ code: 0, lines: ['0 created, 1 already there, 1 changed, 0 refused', 'dry run: nothing was changed'] });
      expect(await bring('people', await line(name))).toEqual({ code: 0, lines: ['0 created, 1 already there, 1 changed, 0 refused'] });
      expect([await people(ref('a')), await told()]).toEqual([[{ ...before, name }], ['PersonUpdated']]);
    }
  });

  test('that are broken or refused are told with their lines, and all others are taken', async () => {
    const path = await file([
      'ref,name',
      `${ref('a')},Ana`,
      `${ref('b')},"Eva`,
      `${ref('c')},Iva,Kovač`,
      `${ref('d')},`,
      `,Ida`,
      `${ref('a')},Una`,
      `${ref('e')},-`,
      `${ref('f')},Ada`,
    ]);
    const refusals = [
      'FILE:3: malformed-csv: a quote is opened and not closed',
      'FILE:4: malformed-csv: has 3 columns, the header 2',
      'FILE:5 name: invalid-input: is required',
      'FILE:6 ref: invalid-input: is required',
      `FILE:7 ref: ref-taken: ${ref('a')} stands in line 2 already`,
      expect.stringMatching(/^FILE:8 name: invalid-input: must match /),
    ];
    const before = await stored(running.sql);
    const dry = await bring('people', path, '--dry-run');
    const counts = '2 created, 0 already there, 0 changed, 6 refused';
    expect(dry).toEqual({ code: 1, lines: [...refusals, counts, 'dry run: nothing was changed'] });
    expect([await stored(running.sql), await told()]).toEqual([before, []]);
    expect(await bring('people', path)).toEqual({ code: 1, lines: [...refusals, counts] });
    expect(await told()).toEqual(['PersonRegistered', 'PersonRegistered']);
  });
});

describe('cities', () => {
  test('are registered and corrected by their ids', async () => {
    const line = (rest: string) => file(['id;name;country;kind;latitude;longitude;municipalDay', `laktasi-${tag};${rest}`]);
    const path = await line('Laktaši;BA;municipality;44.9081;17.3014;04-25');
    expect((await bring('cities', path)).lines).toEqual(['1 created, 0 already there, 0 changed, 0 refused']);
    expect((await bring('cities', path)).lines).toEqual(['0 created, 1 already there, 0 changed, 0 refused']);
    await running.sql.query('DELETE FROM idempotency');
    expect((await bring('cities', path)).lines).toEqual(['0 created, 1 already there, 0 changed, 0 refused']);
    const right = await line('Лакташи;RS;city;44.5;17.3014;');
    expect((await bring('cities', right)).lines).toEqual(['0 created, 0 already there, 1 changed, 0 refused']);
    expect((await api.get(`/v1/cities/laktasi-${tag}`)).body).toMatchObject({
      ...{ name: 'Лакташи', country: 'RS', kind: 'city' },
      ...{ coordinates: { latitude: 44.5, longitude: 17.3014 }, municipalDay: '04-25' },
    });
    expect(await told()).toEqual(['CityRegistered', 'CityUpdated']);
  });

  const noPair = 'FILE:2 coordinates: invalid-input: must be latitude and longitude, as 44.9081 17.3014';
  test.each([
    ['44.9081 17.3014', '1 created'],
    ['"44.9081, 17.3014"', '1 created'],
    ['"44,9081"', noPair],
    ['"44,9 17,3"', noPair],
    ['44.9081', noPair],
    ['44.9081 217.3014', 'FILE:2 coordinates: invalid-input: must be a number from -180 to 180'],
  ])('with coordinates as %s', async (coordinates, begins) => {
    const path = await file(['id,name,country,kind,coordinates', `tuzla-${tag},Tuzla,BA,city,${coordinates}`]);
    const { lines } = await bring('cities', path, '--dry-run');
    expect(lines.some((line) => line.startsWith(begins))).toBe(true);
  });
});

describe('mandates', () => {
  const header = 'ref,personRef,cityId,office,from,until,reason';

  test('name their people by reference, are entered once, and corrected with a reason', async () => {
    const city = await aCity();
    await bring('people', await file(['ref,name', `${ref('p')},Ana`, `${ref('q')},Eva`]));
    const line = (days: string) =>
      file([header, `${ref('m')},${ref('p')},${city},mayor,${days}`, `${ref('n')},${ref('q')},${city},delegate,,,`]);
    await running.news();
    expect(await bring('mandates', await line('2020-01-01,,'))).toEqual({
      code: 0,
      lines: ['2 created, 0 already there, 0 changed, 0 refused'],
    });
    expect(await bring('mandates', await line('2020-01-01,,'))).toMatchObject({
      lines: ['0 created, 2 already there, 0 changed, 0 refused'],
    });
    expect(await told()).toEqual(['MandateStarted', 'MandateStarted']);

    expect(await bring('mandates', await line('2019-01-01,,'))).toEqual({
      code: 1,
      lines: [
        'FILE:2 from: ref-taken: is kept as "2020-01-01"; to correct it, give a reason in the column reason',
        '0 created, 1 already there, 0 changed, 1 refused',
      ],
    });
    expect(await bring('mandates', await line('2019-01-01,,The year was mistyped.'))).toEqual({
      code: 0,
      lines: ['0 created, 1 already there, 1 changed, 0 refused'],
    });
    expect(await told()).toEqual(['MandateCorrected']);
    // An empty cell says nothing: what has ended since is no other content.
    const [mandate] = (await api.get('/v1/mandates', { query: { ref: ref('m') } })).body.items;
    await api.post(`/v1/mandates/${mandate.id as string}/end`, { on: '2022-01-01' });
    expect(await bring('mandates', await line('2019-01-01,,'))).toMatchObject({
      lines: ['0 created, 2 already there, 0 changed, 0 refused'],
    });
  });

  test('of another person, city or office than is kept are told, not changed', async () => {
    const city = await aCity();
    await bring('people', await file(['ref,name', `${ref('p')},Ana`, `${ref('q')},Eva`]));
    await bring('mandates', await file([header, `${ref('m')},${ref('p')},${city},mayor,2020-01-01,,`]));
    const { id } = (await people(ref('p')))[0]!;
    const other = await file([header, `${ref('m')},${ref('q')},${city},delegate,2020-01-01,,A slip.`]);
    expect(await bring('mandates', other)).toEqual({
      code: 1,
      lines: [
        'FILE:2 office: ref-taken: is kept as "mayor"; and can’t be corrected',
        `FILE:2 personRef: ref-taken: is kept as "${id}"; and can’t be corrected`,
        '0 created, 0 already there, 0 changed, 1 refused',
      ],
    });
  });

  test('a dry run finds every line that would be refused, with people who are still to come, and stores nothing', async () => {
    const [city, there] = [await aCity(), await aCity(`other-${tag}`)];
    await bring('people', await file(['ref,name', `${ref('p')},Ana`]));
    await bring('mandates', await file([header, `${ref('m')},${ref('p')},${there},mayor,2020-01-01,2024-01-01,`]));
    const known = await file(['ref,name', `${ref('x')},Iva`, `${ref('y')},Ida`], 'people.csv');
    const path = await file([
      header,
      `${ref('1')},${ref('x')},${city},mayor,2020-01-01,2024-01-01,`,
      `${ref('2')},${ref('y')},${city},mayor,2023-01-01,,`,
      `${ref('3')},${ref('y')},${city},mayor,2024-01-01,,`,
      `${ref('4')},${ref('y')},${there},mayor,2022-01-01,,`,
      `${ref('5')},${ref('z')},${city},delegate,,,`,
      `${ref('6')},${ref('y')},nowhere-${tag},delegate,,,`,
      `${ref('7')},${ref('y')},${city},king,25.04.2022,,`,
      `${ref('8')},${ref('y')},${city},delegate,2024-01-01,2020-01-01,`,
      `${ref('m')},${ref('p')},${there},mayor,2020-01-01,2024-01-01,`,
    ]);
    const before = await stored(running.sql);
    await running.news();
    expect(await bring('mandates', path, '--dry-run', '--people', known)).toEqual({
      code: 1,
      lines: [
        `FILE:3: city-has-a-mayor: line 2 makes a mayor of ${city} in the same period`,
        expect.stringMatching(/^FILE:5: city-has-a-mayor: /),
        `FILE:6 personRef: person-unknown: nobody has the ref ${ref('z')}`,
        `FILE:7 cityId: city-unknown: there is no city nowhere-${tag}`,
        'FILE:8 office: invalid-input: must be one of mayor, deputy-mayor, delegate',
        'FILE:8 from: invalid-input: must be a day that exists, as 2022-04-25, from 1900-01-01 to 2200-12-31',
        expect.stringMatching(/^FILE:9: period-inverted: /),
        '2 created, 1 already there, 0 changed, 6 refused',
        'dry run: nothing was changed',
      ],
    });
    expect([await stored(running.sql), await told()]).toEqual([before, []]);
  });
});

describe('a long file', () => {
  const many = () => file(['ref,name', ...Array.from({ length: 600 }, (_, at) => `${ref(String(at))},Person ${at}`)]);
  const registered = async () => (await running.sql.query(`SELECT FROM person WHERE ref LIKE $1`, [`${tag}.%`])).length;
  const platformAt = (url: string) => new Platform({ url, token: async () => token, patience: 300, say: () => undefined });
  const quiet = { refused: () => undefined, progress: () => undefined };

  test('breaks off where the gateway goes away, says so, and is whole when it is sent again: nobody twice', async () => {
    const [path, leaving] = [await many(), await started()];
    const begun = importFile(platformAt(leaving.url), kinds['people']!, path, quiet);
    await eventually(async () => expect(await registered()).toBeGreaterThan(50));
    await leaving.stop();
    const { created, stopped, ...others } = await begun;
    expect(others).toEqual({ there: 0, changed: 0, refused: 0 });
    const before = await registered();
    expect([before < 600, before >= created, stopped!.line <= before + 2]).toEqual([true, true, true]);
    expect(stopped!.why).toContain('does not answer: connect ECONNREFUSED');
    expect((await bring('people', path)).lines).toEqual([`${600 - before} created, ${before} already there, 0 changed, 0 refused`]);
    expect([await registered(), (await told()).length]).toEqual([600, 600]);
  });

  test('is sent as fast as a limited rate lets it', async () => {
    const slow = await started(10);
    const path = await file(['ref,name', ...Array.from({ length: 40 }, (_, at) => `${ref(String(at))},Person ${at}`)]);
    expect(await importFile(platformAt(slow.url), kinds['people']!, path, quiet)).toMatchObject({ created: 40, refused: 0 });
  });
});

describe('nothing is sent, and one line says why,', () => {
  test.each<[string, () => Promise<string[]>, 1 | 2, string]>([
    ['to nobody', async () => ['people', await file(['ref,name']), '--token', token], 2, '--url is missing'],
    [
      'by nobody',
      async () => ['people', await file(['ref,name']), '--url', gateway.url],
      2,
      '--token, --token-file or B40_TOKEN is missing',
    ],
    [
      'of another kind',
      async () => ['mayors', 'x', '--url', gateway.url, '--token', token],
      2,
      'no kind "mayors": cities, people, mandates',
    ],
    [
      'to no address',
      async () => ['people', 'x', '--url', 'b40', '--token', token],
      2,
      '--url must be an http or https address, not "b40"',
    ],
    ['without a file', async () => ['people', '--url', gateway.url, '--token', token], 2, 'usage: b40-admin import KIND FILE'],
    ['with people where they are not tried', async () => ['mandates', 'x', '--people', 'y'], 2, '--people is for a dry run of mandates'],
    ['of a file that is not there', async () => ['people', 'no.csv', '--url', gateway.url, '--token', token], 1, 'no such file'],
    [
      'of a wrong header',
      async () => ['people', await file(['Ref,name']), '--url', gateway.url, '--token', token],
      1,
      '"Ref" is not a column',
    ],
  ])('%s', async (_, args, code, line) => {
    const said: string[] = [];
    const answered = await run(['import', ...(await args())], { out: (each) => said.push(each), err: (each) => said.push(each) });
    expect([answered, said]).toEqual([code, [expect.stringContaining(line)]]);
    expect(await told()).toEqual([]);
  });

  test.each<[string, () => Promise<string[]>, string]>([
    ['with a token that is none', async () => ['--url', gateway.url, '--token', 'x'], 'answers 401: token-invalid'],
    [
      'by an observer',
      async () => ['--url', gateway.url, '--token', await running.identity.token({ role: 'observer' })],
      'answers 403: role-not-allowed',
    ],
    ['to what is no platform', async () => ['--url', running.identity.jwksUrl, '--token', token], 'not as the platform does'],
  ])('%s', async (_, args, why) => {
    const said: string[] = [];
    const path = await file(['ref,name', `${ref('a')},Ana`]);
    const code = await run(['import', 'people', path, ...(await args())], {
      out: (each) => said.push(each),
      err: (each) => said.push(each),
    });
    expect([code, said[0]]).toEqual([1, expect.stringContaining(`stopped at ${path}:2: `)]);
    expect(said).toEqual([
      expect.stringContaining(why),
      '0 created, 0 already there, 0 changed, 0 refused',
      expect.stringMatching(/^run /),
    ]);
    expect(await told()).toEqual([]);
  });

  test('where the service is away, after it was waited for', async () => {
    const away = await started(100, nobody);
    const said: string[] = [];
    const platform = new Platform({ url: away.url, token: async () => token, patience: 300, say: (line) => said.push(line) });
    const path = await file(['ref,name', `${ref('a')},Ana`, `${ref('b')},Eva`]);
    const imported = await importFile(platform, kinds['people']!, path, { refused: () => undefined, progress: () => undefined });
    expect(imported).toMatchObject({ created: 0, stopped: { line: 2, why: expect.stringContaining('503: service-unavailable') } });
    expect(said).toEqual([expect.stringContaining('it is tried again for 0.3 s')]);
  });
});

test('a token is read again from its file when it is no longer good', async () => {
  const tokens = [await running.identity.token({ role: 'secretariat', expiresIn: -60 }), token];
  const asked: string[] = [];
  const next = async () => {
    asked.push('');
    return tokens[Math.min(asked.length, tokens.length) - 1]!;
  };
  const platform = new Platform({ url: gateway.url, token: next, patience: 300, say: () => undefined });
  expect(await platform.get('/v1/people?limit=1')).toMatchObject({ status: 200 });
  expect(asked).toHaveLength(2);
});
