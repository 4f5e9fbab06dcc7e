import type { Random } from '#domain';
import type { FuzzRequest } from './requests.ts';

type Json = Record<string, unknown>;
type Spoiler = (request: FuzzRequest, random: Random) => Partial<FuzzRequest> | undefined;

const words = [
  'Đaković',
  'KADIKÖY',
  'Θεσσαλονίκη',
  'Нови Сад',
  '👩‍👩‍👧‍👦',
  'a\u202eb',
  '\u200b',
  'e\u0301'.repeat(50),
  "'; DROP TABLE city; --",
  '<script>',
  '${x}',
];
const noText = ['\0', 'a\0b', '\ud800', 'b\udc00c'];
const numbers = [0, -1, 1.5, 1e308, 2_147_483_648, -2_147_483_649, 2 ** 53, 1e21];
const days = ['0000-01-01', '1899-12-31', '2201-01-01', '9999-12-31', '2022-02-30', '2022-04-25T12:00:00Z', '2022-04-25T24:00:00+25:00'];
const others: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  [],
  {},
  [[]],
  [null],
  { toString: 1 },
  '0198c5b2-7a10-7000-8000-00000000ffff',
  'x'.repeat(20_000),
];

/** What nobody means, or what only looks wrong. */
const anything: readonly unknown[] = [...words, ...noText, ...numbers, ...days, ...others, Array.from({ length: 1_500 }, () => ({}))];

/** Half of the time what is only just wrong: of the same sort as what stood there. */
function wrongFor(value: unknown, random: Random): unknown {
  if (random.chance(0.5)) {
    if (typeof value === 'number' || /^\d+$/.test(String(value))) return random.pick(numbers);
    if (/^\d{4}-\d\d-\d\d/.test(String(value))) return random.pick(days);
    if (typeof value === 'string') return random.pick([...words, ...noText]);
  }
  return random.pick(anything);
}

const written = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.isWellFormed() ? encodeURIComponent(text.slice(0, 5_000)) : '%ED%A0%80';
};

/** Bodies that are not what any route takes, as they go over the line. */
const noBodies: readonly (string | Uint8Array)[] = [
  '',
  '{',
  'null',
  '[]',
  '"text"',
  '12',
  '{"a":1,"a":2}',
  '{"__proto__":{"admin":true}}',
  '{"constructor":{"prototype":{}}}',
  '\ufeff{}',
  'NaN',
  '{"a":1e400}',
  `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  `{"a":${'{"a":'.repeat(200)}1${'}'.repeat(201)}`,
  Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d),
  Uint8Array.of(0x1f, 0x8b, 8, 0),
];

/** As dear as a body under the bound can be, and one above it. */
const dearBodies: readonly (() => string)[] = [
  () => JSON.stringify(Object.fromEntries(Array.from({ length: 90_000 }, (_, index) => [`a${index}`, 1]))),
  () => `{"items":[${Array.from({ length: 340_000 }, () => '{}').join()}]}`,
  () => JSON.stringify({ text: 'x'.repeat(1_048_577) }),
];

/** Every place of a value, as the holder and the name in it. */
const placesOf = (value: unknown): { holder: Json; name: string }[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, each]) => [{ holder: value as Json, name }, ...placesOf(each)]);

function changed(request: FuzzRequest, random: Random, change: (holder: Json, name: string) => void): Partial<FuzzRequest> | undefined {
  const body = structuredClone(request.body);
  const places = placesOf(body);
  if (places.length === 0) return undefined;
  const { holder, name } = random.pick(places);
  change(holder, name);
  return { body };
}

const withHeader = (request: FuzzRequest, name: string, value: string | undefined): Partial<FuzzRequest> => {
  const { [name]: _replaced, ...headers } = request.headers;
  return { headers: value === undefined ? headers : { ...headers, [name]: value } };
};

const spoilers: Readonly<Record<string, Spoiler>> = {
  'a value of the body': (request, random) => changed(request, random, (holder, name) => (holder[name] = wrongFor(holder[name], random))),
  'a field left out': (request, random) => changed(request, random, (holder, name) => delete holder[name]),
  'a field too many': (request, random) =>
    changed(request, random, (holder) => (holder[random.pick(['extra', '', 'a\0b', 'toString', 'id', 'x'.repeat(5_000)])] = 1)),
  'no body of the route': (request, random) => (request.body === undefined ? undefined : { body: random.pick(noBodies) }),
  'a body where there is none': (request, random) =>
    request.body === undefined && request.method !== 'GET' ? { body: random.pick(['{}', '{"a":1}', 'text']) } : undefined,
  'a dear body': (request, random) =>
    request.body !== undefined && random.chance(0.05) ? { body: random.pick(dearBodies)(), spoiled: 'a dear body' } : undefined,
  'a parameter of the path': ({ path, route }, random) => {
    const places = route
      .split(' ')[1]!
      .split('/')
      .flatMap((place, at) => (place.startsWith('{') ? [at] : []));
    if (places.length === 0) return undefined;
    const wrong = random.pick([written(random.pick(anything)), '%00', '%FF', '%2F', '..%2f', '%', '0', 'x'.repeat(300)]);
    return {
      path: path
        .split('/')
        .with(random.pick(places), wrong === '' ? '%20' : wrong)
        .join('/'),
    };
  },
  'a parameter of the query': ({ query }, random) => {
    const names = [
      'limit',
      'cursor',
      'on',
      'from',
      'to',
      'city',
      'state',
      'q',
      'after',
      'types',
      'cities',
      'owner',
      'open',
      'unknown',
      '__proto__',
    ];
    const name = query.length > 0 && random.chance(0.7) ? random.pick(query).split('=')[0]! : random.pick(names);
    const present =
      query.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1) ?? (/^(on|from|to)$/.test(name) ? days[0] : '');
    const odd = ['', '=', `=1&${name}=2`, '[]=1', '[a]=1', '=%FF', '=%'];
    const rest = random.chance(0.3) ? random.pick(odd) : `=${written(wrongFor(present, random))}`;
    return { query: [...query.filter((each) => !each.startsWith(`${name}=`)), name + rest] };
  },
  'a cursor changed': ({ query }, random) => {
    const cursor = query.find((each) => each.startsWith('cursor='))?.slice('cursor='.length);
    if (cursor === undefined) return undefined;
    const forged = JSON.stringify(Array.from({ length: random.between(0, 4) }, () => random.pick(anything)));
    const ends = [Buffer.from(forged).toString('base64url'), '', 'A', '%00', 'W10', 'bnVsbA'];
    return { query: query.map((each) => (each.startsWith('cursor=') ? `cursor=${cursor.slice(0, 8)}${random.pick(ends)}` : each)) };
  },
  'the key': (request, random) =>
    request.headers['Idempotency-Key'] === undefined
      ? undefined
      : withHeader(request, 'Idempotency-Key', random.pick([undefined, ' ', 'a b', 'é', 'x'.repeat(256), 'x'.repeat(5_000)])),
  'the version': (request, random) =>
    request.headers['If-Match'] === undefined
      ? undefined
      : withHeader(request, 'If-Match', random.pick([undefined, '*', '"99999"', 'W/"0"', '0', '"0", "1"', '"2147483648"', '""'])),
  'a position': (request, random) =>
    withHeader(
      request,
      'After-Position',
      random.pick([
        'x',
        'b40.membership.v1/network',
        'b40.membership.v1/network@0',
        'b40.none.v1/a@1',
        '@',
        'a/b@-1',
        'b40.membership.v1/network@1.5',
        'b40.membership.v1/é@1',
      ]),
    ),
  'another header': (request, random) => {
    const [name, value] = random.pick([
      ['Last-Event-ID', '-1'],
      ['Last-Event-ID', '9223372036854775808'],
      ['Last-Event-ID', 'x'],
      ['If-None-Match', '"'],
      ['Accept', 'image/png'],
      ['Accept', ';;;'],
      ['Content-Encoding', 'gzip'],
      ['X-Correlation-Id', 'a b'],
      ['X-Correlation-Id', 'x'.repeat(3_000)],
      ['traceparent', '00-0-0-0'],
      ['Range', 'bytes=0-1'],
      ['Prefer', 'x'],
    ] as const);
    return withHeader(request, name, value);
  },
  'the media type': (request, random) =>
    request.body === undefined
      ? undefined
      : withHeader(
          request,
          'Content-Type',
          random.pick([
            'text/plain',
            'application/xml',
            'application/json; charset=latin1',
            'multipart/form-data',
            'application/x-www-form-urlencoded',
            'json',
          ]),
        ),
  'the method': (request, random) => {
    const method = random.pick(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'].filter((each) => each !== request.method));
    const { body, ...rest } = request;
    return { ...rest, method, ...(body !== undefined && !['GET', 'HEAD'].includes(method) ? { body } : { body: undefined }) };
  },
  'the path': ({ path }, random) => ({
    path: random.pick([`${path}/`, `${path}/x`, path.toUpperCase(), `/v2${path.slice(3)}`, `/${path}`, '/v1', `${path};a=1`]),
  }),
};

/** The same request with one thing wrong. */
export function spoilt(request: FuzzRequest, random: Random): FuzzRequest {
  for (;;) {
    const name = random.pick(Object.keys(spoilers));
    const wrong = spoilers[name]!(request, random);
    if (wrong) return { ...request, ...wrong, spoiled: name };
  }
}
