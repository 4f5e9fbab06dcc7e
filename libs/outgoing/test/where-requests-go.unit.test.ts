import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { OutgoingClient, OutgoingFailure, type Resolver } from '#outgoing';
import { standingOf } from '../src/addresses.ts';
import type { Target } from '../src/reach.ts';
import { countingListener } from './counting-listener.ts';
import { notPublic, reachable, type NotPublic } from './not-public.ts';

const request = { headers: {}, body: '{}', timeoutMs: 5_000 };
const own: string[] = [];

let listener: Awaited<ReturnType<typeof countingListener>>;
beforeAll(async () => {
  listener = await countingListener();
});
afterAll(() => listener.close());

const kindOf = (failure: unknown) => (failure instanceof OutgoingFailure ? failure.kind : failure);
const failing = (answer: Promise<unknown>) => answer.then((given) => ({ given }), kindOf);
const answers =
  (...addresses: string[]): Resolver =>
  async () =>
    addresses;
const urlOf = ({ host, name }: NotPublic, protocol = 'http') => `${protocol}://${host ?? name}:${listener.port}/hook`;
const spelled = (row: NotPublic) => [`${row.of}: ${row.host ?? `${row.name} → ${row.answers!.join(', ')}`}`, row] as const;

/** Calls, and says how often the listener was reached meanwhile. */
async function reached(client: OutgoingClient, url: string) {
  const before = listener.seen.connections;
  const kind = await failing(client.post(url, request));
  await client.close();
  return { kind, connections: listener.seen.connections - before };
}

/** Whoever judges nothing: where it arrives, the guard was needed. */
class Unguarded extends OutgoingClient {
  constructor(private readonly row: NotPublic) {
    super({ networks: ['0.0.0.0/0', '::/0'], own });
  }
  protected override async literal(): Promise<void> {}
  protected override mustBeReachable(): void {}
  protected override lookup(_: Target): ReturnType<OutgoingClient['lookup']> {
    return (_, { all }, done) => {
      const address = this.row.answers![0]!;
      const family = address.includes(':') ? 6 : 4;
      return all ? done(null, [{ address, family }]) : done(null, address, family);
    };
  }
}

describe('with no network named, nothing is reached', () => {
  test.each(notPublic.map(spelled))('%s', async (_, row) => {
    for (const protocol of ['http', 'https']) {
      const client = new OutgoingClient({ networks: [], own, resolve: answers(...(row.answers ?? ['9.9.9.9'])) });
      expect(await reached(client, urlOf(row, protocol))).toEqual({ kind: 'address-not-public', connections: 0 });
      if (row.host)
        expect(() => client.mustBeAllowed(urlOf(row, protocol))).toThrow(expect.objectContaining({ kind: 'address-not-public' }));
    }
  });

  test.each([...Map.groupBy(notPublic, ({ of }) => of)])('%s is there three times, literally and by name', (_, rows) => {
    expect(rows.length).toBeGreaterThanOrEqual(3);
    expect(rows.some(({ name }) => name)).toBe(true);
  });

  test('the addresses of this machine’s own cards neither', async () => {
    const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
    for (const { address, family } of addresses) {
      const host = family === 'IPv6' ? `[${address}]` : address;
      expect(await reached(new OutgoingClient({ networks: [], own }), `https://${host}:${listener.port}/`)).toEqual({
        kind: 'address-not-public',
        connections: 0,
      });
    }
  });
});

describe('what keeps it away is the guard: without it there is a connection', () => {
  test.each(notPublic.filter(({ here }) => here).map(spelled))('%s', async (_, row) => {
    const before = listener.seen.requests;
    expect(await reached(new Unguarded(row), urlOf(row))).toEqual({
      kind: { given: expect.objectContaining({ status: 200 }) },
      connections: 1,
    });
    expect(listener.seen.requests - before).toBe(1);
  });
});

describe('each connection is judged anew', () => {
  test('a name that leads to a public address first and here the next time', async () => {
    const turns = [['203.0.113.9'], ['9.9.9.9', '::1'], ['127.0.0.1']];
    const client = new OutgoingClient({ networks: ['203.0.113.0/24'], own, resolve: async () => turns.shift()! });
    const url = `https://moves.example.org:${listener.port}/`;
    expect(await failing(client.post(url, { ...request, timeoutMs: 50 }))).toMatch(/^(timeout|unreachable|connection-refused)$/);
    await client.close();
    expect(await reached(client, url)).toEqual({ kind: 'address-not-public', connections: 0 });
    expect(await reached(client, url)).toEqual({ kind: 'address-not-public', connections: 0 });
    expect(turns).toEqual([]);
  });

  test('what was looked up is what is called: nobody asks a second time', async () => {
    let asked = 0;
    const resolve = async () => [asked++ === 0 ? '127.0.0.2' : '127.0.0.1'];
    const client = new OutgoingClient({ networks: ['127.0.0.2/32'], own, resolve });
    expect(await failing(client.post(`http://moves.example.org:${listener.port}/`, request))).toEqual({
      given: expect.objectContaining({ status: 200 }),
    });
    expect(asked).toBe(1);
    await client.close();
  });

  /** Between us and the address that was looked up, something leads elsewhere. */
  class LedAstray extends OutgoingClient {
    protected override lookup(): ReturnType<OutgoingClient['lookup']> {
      return (_, { all }, done) => (all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4));
    }
  }

  test('what was reached is judged, whatever was looked up, and gets no request', async () => {
    const before = listener.seen.requests;
    const astray = new LedAstray({ networks: [], own, resolve: answers('9.9.9.9') });
    expect(await reached(astray, `http://astray.example.org:${listener.port}/`)).toEqual({ kind: 'address-not-public', connections: 1 });
    expect(listener.seen.requests).toBe(before);
  });
});

describe('a network that is named', () => {
  const networks = ['127.0.0.0/8', '::1/128', '10.0.0.0/8', '192.168.7.7'];

  test.each(['127.0.0.1', '127.1', '[::1]', '[::ffff:127.0.0.1]', 'localhost', 'hall.example.org'])(
    'lets %s be called, by http',
    async (host) => {
      const client = new OutgoingClient({ networks, own, resolve: answers('127.0.0.1') });
      const url = `http://${host}:${listener.port}/`;
      client.mustBeAllowed(url);
      expect(await failing(client.post(url, request))).toEqual({
        given: expect.objectContaining({ status: 200, body: Buffer.from('here') }),
      });
      await client.close();
    },
  );

  test.each(['192.168.7.8', '172.16.0.1', '11.0.0.1'])('does not let %s be called by http', async (address) => {
    const kind = address === '11.0.0.1' ? 'https-only' : 'address-not-public';
    expect(await reached(new OutgoingClient({ networks, own, resolve: answers(address) }), 'http://hall.example.org/')).toMatchObject({
      kind,
    });
  });

  test('does not make a public address beside it one that is called by http', async () => {
    const client = new OutgoingClient({ networks, own, resolve: answers('127.0.0.1', '9.9.9.9') });
    expect(await reached(client, `http://hall.example.org:${listener.port}/`)).toEqual({ kind: 'https-only', connections: 0 });
  });

  test.each(notPublic.filter(({ of }) => ['metadata', 'link-local', 'unspecified', 'multicast', 'broadcast'].includes(of)).map(spelled))(
    'never leads to %s',
    async (_, row) => {
      const everything = { networks: ['0.0.0.0/0', '::/0'], own, resolve: answers(...(row.answers ?? [])) };
      expect(await reached(new OutgoingClient(everything), urlOf(row))).toEqual({ kind: 'address-not-public', connections: 0 });
    },
  );

  test.each([
    '[::ffff:169.254.169.254]',
    '[64:ff9b::a9fe:a9fe]',
    '[64:ff9b:1::a9fe:a9fe]',
    '[2002:a9fe:a9fe::1]',
    '[::a9fe:a9fe]',
    '[fd00::5efe:169.254.169.254]',
  ])('never leads to metadata that hide in %s', (host) => {
    const everything = new OutgoingClient({ networks: ['0.0.0.0/0', '::/0'], own });
    expect(() => everything.mustBeAllowed(`https://${host}/`)).toThrow(expect.objectContaining({ kind: 'address-not-public' }));
  });

  test.each([
    ['127.0.0.1', '127.0.0.1'],
    ['0.0.0.0', '127.0.0.1'],
    ['localhost', '127.0.0.1'],
    ['localhost', '[::1]'],
    ['127.0.0.1', 'localhost'],
    ['[::1]', '127.0.0.1'],
    ['[::]', '[::ffff:127.0.0.1]'],
    ['127.0.0.1', 'other.example.org'],
    ['gateway', 'gateway'],
    ['gateway', '127.0.0.1'],
    ['gateway', 'other.example.org'],
    ['Gateway', '2130706433'],
  ])('never leads to our own listener %s as %s', async (ours, host) => {
    const client = new OutgoingClient({ networks, own: [`${ours}:${listener.port}`], resolve: answers('127.0.0.1') });
    expect(await reached(client, `http://${host}:${listener.port}/`)).toEqual({ kind: 'address-not-public', connections: 0 });
    const other = await countingListener();
    expect(await failing(client.post(`http://127.0.0.1:${other.port}/`, request))).toMatchObject({ given: { status: 200 } });
    await client.close();
    await other.close();
  });
});

test('a listener of ours that began after the client is refused as well', async () => {
  const ours: string[] = [];
  const client = new OutgoingClient({ networks: ['127.0.0.0/8'], own: ours });
  const url = `http://127.0.0.1:${listener.port}/`;
  expect(await failing(client.post(url, request))).toMatchObject({ given: { status: 200 } });
  ours.push(`127.0.0.1:${listener.port}`);
  expect(() => client.mustBeAllowed(url)).toThrow(expect.objectContaining({ kind: 'address-not-public' }));
  // Not by the connection that is open from before.
  expect(await failing(client.post(`${url}other`, request))).toBe('address-not-public');
  await client.close();
});

describe('what is public', () => {
  test.each(reachable)('%s is', (address) => expect(standingOf(address, [])).toBe('public'));

  test('a name is asked as it is written in DNS: lower case, IDNA, with its dot', async () => {
    const asked: string[] = [];
    const resolve: Resolver = async (name) => {
      asked.push(name);
      return ['10.0.0.1'];
    };
    const client = new OutgoingClient({ networks: [], own, resolve });
    for (const name of ['BAŠČARŠIJA.example.org', 'straße.example.org', 'dotted.example.org.'])
      expect(await failing(client.post(`https://${name}/`, request))).toBe('address-not-public');
    expect(asked).toEqual(['xn--baarija-k6a96eda.example.org', 'xn--strae-oqa.example.org', 'dotted.example.org.']);
    await client.close();
  });

  test('the system’s own resolver knows localhost, and says no name that is none', async () => {
    const client = new OutgoingClient({ networks: [], own });
    expect(await reached(client, `http://localhost:${listener.port}/`)).toEqual({ kind: 'address-not-public', connections: 0 });
    expect(await failing(client.post('https://nobody.invalid/', request))).toBe('dns');
    await client.close();
  });
});

describe('what is no URL to be called', () => {
  const client = new OutgoingClient({ networks: [], own });
  test.each([
    'ftp://example.org/',
    'file:///etc/passwd',
    'gopher://example.org',
    'example.org',
    '',
    'https://',
    'https://a:b@example.org/',
    'https://a@example.org',
    `https://example.org/${'a'.repeat(2_000)}`,
    'https://exa mple.org',
    'https://999.1.1.1/',
  ])('%s', async (url) => {
    expect(() => client.mustBeAllowed(url)).toThrow(expect.objectContaining({ kind: 'url-not-allowed' }));
    expect(await failing(client.post(url, request))).toBe('url-not-allowed');
  });
  test('plain http', () =>
    expect(() => client.mustBeAllowed('http://example.org/')).toThrow(expect.objectContaining({ kind: 'https-only' })));
  test('https is', () => expect(client.mustBeAllowed('https://example.org:8443/hooks?a=b')).toBeUndefined());
});
