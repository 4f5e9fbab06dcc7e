import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttps } from 'node:https';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setInterval } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, afterAll, describe, expect, test } from '@jest/globals';
import { OutgoingClient, OutgoingFailure, type OutgoingRequest } from '#outgoing';
import { eventually } from '#testing';
import { countingListener } from './counting-listener.ts';

const settings = { networks: ['127.0.0.0/8'], own: [] };
const request = (more: Partial<OutgoingRequest> = {}): OutgoingRequest => ({
  headers: { 'content-type': 'application/json' },
  body: '{}',
  ...more,
});
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function clientOf(more: Partial<ConstructorParameters<typeof OutgoingClient>[0]> = {}): OutgoingClient {
  const client = new OutgoingClient({ ...settings, ...more });
  closing.push(() => client.close());
  return client;
}

const kindOf = (answer: Promise<unknown>) =>
  answer.then(
    (given) => ({ given }),
    (failure: unknown) => (failure instanceof OutgoingFailure ? failure.kind : failure),
  );

/** Speaks in bytes. `say` is called once the request is there whole. */
async function speaking(say: (socket: Socket) => unknown) {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => {}));
    let heard = '';
    socket.on('data', (data) => {
      heard += data.toString();
      if (!heard.endsWith('\r\n\r\n{}')) return;
      heard = '';
      say(socket);
    });
  });
  return { url: `http://127.0.0.1:${await listening(server)}/hook`, sockets, open: () => sockets.filter(({ closed }) => !closed).length };
}

async function listening(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(async () => {
    const closed = new Promise((done) => server.close(done));
    for (const socket of sockets) socket.destroy();
    await closed;
  });
  return (server.address() as AddressInfo).port;
}

/** Until the other side has had enough. */
async function byteByByte(socket: Socket, text: string): Promise<void> {
  for await (const _ of setInterval(5)) {
    if (socket.destroyed || !socket.writable) return;
    socket.write(text[0]!);
    text = text.slice(1) || 'x';
  }
}

async function http(answer: Parameters<typeof countingListener>[0]) {
  const server = await countingListener(answer);
  closing.push(() => server.close());
  return { ...server, url: `http://127.0.0.1:${server.port}/hook` };
}

describe('an endpoint', () => {
  test('that answers gets what was sent, and is told what came of it', async () => {
    const heard: unknown[] = [];
    const server = await http((asked, response) => {
      const { method, url, headers } = asked;
      asked.on('data', (body: Buffer) => heard.push({ method, url, headers, body: body.toString() }));
      asked.on('end', () => response.writeHead(503, { 'retry-after': '120', 'x-two': ['a', 'b'] }).end('later'));
    });
    const answer = await clientOf().post(
      `${server.url}?to=me#part`,
      request({ body: Buffer.from('{"č":1}'), headers: { 'webhook-id': '1' } }),
    );
    expect(answer).toEqual({
      status: 503,
      headers: expect.objectContaining({ 'retry-after': '120', 'x-two': ['a', 'b'] }),
      body: Buffer.from('later'),
      durationMs: expect.any(Number),
    });
    const headers = {
      host: `127.0.0.1:${server.port}`,
      'webhook-id': '1',
      'user-agent': 'B40',
      'content-length': '8',
      connection: 'keep-alive',
    };
    expect(heard).toEqual([{ method: 'POST', url: '/hook?to=me', headers, body: '{"č":1}' }]);
  });

  test('that never answers is left alone in time, and its connection with it', async () => {
    const server = await speaking(() => {});
    const begun = performance.now();
    expect(await kindOf(clientOf().post(server.url, request({ timeoutMs: 200 })))).toBe('timeout');
    expect(performance.now() - begun).toBeGreaterThanOrEqual(195);
    await eventually(() => server.open() === 0);
  });

  test('that says its head byte by byte has no more time for that', async () => {
    const server = await speaking((socket) => byteByByte(socket, `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(2_000)}`));
    expect(await kindOf(clientOf().post(server.url, request({ timeoutMs: 300 })))).toBe('timeout');
    await eventually(() => server.open() === 0);
  });

  test('that says its body byte by byte has delivered: the status line decides, what came by then is kept', async () => {
    const server = await speaking((socket) => byteByByte(socket, 'HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nslow'));
    const answer = await clientOf().post(server.url, request({ timeoutMs: 600 }));
    expect(answer).toMatchObject({ status: 200, body: expect.any(Buffer) });
    expect(answer.body.toString()).toMatch(/^slowx*$/);
    expect(answer.durationMs).toBeGreaterThanOrEqual(595);
    await eventually(() => server.open() === 0);
  });

  test('that answers 100 MB is cut off after the piece that is kept', async () => {
    let sent = 0;
    const piece = Buffer.alloc(64 * 1024, 'a');
    const server = await http((_, response) => {
      response.writeHead(200, { 'content-length': 100 * 1024 * 1024 });
      const more = () => {
        for (let free = true; free && sent < 100 * 1024 * 1024; sent += piece.length) free = response.write(piece);
      };
      response.on('drain', more);
      more();
    });
    const answer = await clientOf().post(server.url, request());
    expect(answer).toMatchObject({ status: 200, body: Buffer.alloc(1024, 'a') });
    await eventually(() => server.open() === 0);
    // What the system's own buffers hold on both sides is all that left.
    expect(sent).toBeLessThan(20 * 1024 * 1024);
  });

  test('that answers without an end or a length is cut off too', async () => {
    const server = await speaking((socket) => {
      socket.write(`HTTP/1.1 500 No\r\ntransfer-encoding: chunked\r\n\r\n800\r\n${'b'.repeat(0x800)}\r\n`);
    });
    expect(await clientOf().post(server.url, request({ keepBytes: 10 }))).toMatchObject({ status: 500, body: Buffer.from('bbbbbbbbbb') });
    await eventually(() => server.open() === 0);
  });

  test('that sends something packed is kept as it came', async () => {
    const bomb = gzipSync(Buffer.alloc(10 * 1024 * 1024)).subarray(0, 1_000);
    const server = await http((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb));
    expect((await clientOf().post(server.url, request())).body).toEqual(bomb);
  });

  test.each([
    ['at once', ''],
    ['within the status line', 'HTTP/1.1 2'],
    ['within its head', 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n'],
  ])('that closes %s has not answered', async (_, said) => {
    const server = await speaking((socket) => socket.end(said));
    expect(await kindOf(clientOf().post(server.url, request()))).toBe('connection-closed');
  });

  test('that breaks off has not answered', async () => {
    const server = await speaking((socket) => socket.resetAndDestroy());
    expect(await kindOf(clientOf().post(server.url, request()))).toBe('connection-closed');
  });

  test('that closes within its body has answered', async () => {
    const server = await speaking((socket) => socket.end('HTTP/1.1 204 OK\r\ncontent-length: 50\r\n\r\nhal'));
    const broken = await speaking((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\nhal'));
    expect(await clientOf().post(server.url, request())).toMatchObject({ status: 204 });
    expect(await clientOf().post(broken.url, request())).toMatchObject({ status: 200, body: Buffer.from('hal') });
  });

  test.each([301, 302, 303, 307, 308])('that leads to itself by %s is asked once', async (status) => {
    const server = await http((_, response) => response.writeHead(status, { location: '/hook' }).end());
    expect(await clientOf().post(server.url, request())).toMatchObject({ status, headers: { location: '/hook' } });
    expect(server.seen.requests).toBe(1);
  });

  test.each([
    ['a head that is too large', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 'too-large'],
    ['ten thousand headers', `HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(10_000)}\r\n`, 'too-large'],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.9\r\n', 'protocol'],
    ['HTTP/0.9', '<html>200</html>', 'protocol'],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab', 'protocol'],
    ['a change of protocol', 'HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n', 'connection-closed'],
  ])('that says %s', async (_, said, kind) => {
    const server = await speaking((socket) => socket.write(said));
    expect(await kindOf(clientOf().post(server.url, request({ timeoutMs: 2_000 })))).toBe(kind);
    await eventually(() => server.open() === 0);
  });

  test('that says for ever that it will answer is left alone in time', async () => {
    const server = await speaking(async (socket) => {
      for await (const _ of setInterval(5)) if (!socket.write('HTTP/1.1 103 Early Hints\r\n\r\n') || socket.destroyed) return;
    });
    expect(await kindOf(clientOf().post(server.url, request({ timeoutMs: 200 })))).toBe('timeout');
    await eventually(() => server.open() === 0);
  });

  test('that says first that it will answer has answered when it does', async () => {
    const server = await speaking((socket) =>
      socket.write('HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 202 Yes\r\ncontent-length: 0\r\n\r\n'),
    );
    expect(await clientOf().post(server.url, request())).toMatchObject({ status: 202 });
  });

  test('where nobody listens', async () => {
    const server = await http(undefined);
    await server.close();
    expect(await kindOf(clientOf().post(server.url, request()))).toBe('connection-refused');
    closing.length = 1;
  });

  test('whose name nobody answers for', async () => {
    const resolve = () => new Promise<string[]>(() => {});
    const client = clientOf({ resolve });
    expect(await kindOf(client.post('https://silent.example.org/', request({ timeoutMs: 100 })))).toBe('timeout');
  });
});

describe('connections', () => {
  test('live on after a short answer, up to the piece that is kept', async () => {
    const server = await http((_, response) => response.end('x'.repeat(1024)));
    const client = clientOf();
    for (let times = 0; times < 20; times++) await client.post(server.url, request());
    expect(server.seen.requests).toBe(20);
    expect(server.seen.connections).toBeLessThanOrEqual(2);
  });

  test('are two an endpoint; more wait, and have their time all the same', async () => {
    let most = 0;
    const server = await http((_, response) => {
      most = Math.max(most, server.open());
      setImmediate(() => response.end());
    });
    const client = clientOf();
    await Promise.all(Array.from({ length: 50 }, () => client.post(server.url, request())));
    expect(server.seen).toEqual({ connections: 2, requests: 50 });
    expect(most).toBe(2);
  });

  test('of an endpoint that hangs keep no other of the same host waiting', async () => {
    const server = await http((asked, response) => void (asked.url === '/good' && response.end()));
    const client = clientOf();
    const hanging = Array.from({ length: 10 }, () => kindOf(client.post(`${server.url}`, request({ timeoutMs: 1_000 }))));
    await eventually(() => server.seen.requests === 2);
    const { durationMs } = await client.post(`http://127.0.0.1:${server.port}/good`, request());
    expect(durationMs).toBeLessThan(900);
    expect(await Promise.all(hanging)).toEqual(Array.from({ length: 10 }, () => 'timeout'));
  });

  test('that came free after the time of what had waited for them send nothing of it', async () => {
    const hung: (() => void)[] = [];
    const server = await http((_, response) => void hung.push(() => response.end()));
    const client = clientOf();
    const first = [client.post(server.url, request()), client.post(server.url, request())];
    await eventually(() => hung.length === 2);
    expect(await kindOf(client.post(server.url, request({ timeoutMs: 50 })))).toBe('timeout');
    for (const end of hung) end();
    await Promise.all(first);
    const last = client.post(server.url, request());
    await eventually(() => hung.length === 3);
    hung[2]!();
    expect(await last).toMatchObject({ status: 200 });
    expect(server.seen.requests).toBe(3);
  });

  test('go by no proxy, whatever the environment says', async () => {
    const proxy = await http(undefined);
    const server = await http((_, response) => response.end());
    const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy', 'ALL_PROXY'];
    const before = { ...process.env };
    for (const name of names) process.env[name] = `http://127.0.0.1:${proxy.port}`;
    process.env.NODE_USE_ENV_PROXY = '1';
    try {
      expect(await clientOf().post(server.url, request())).toMatchObject({ status: 200 });
    } finally {
      for (const name of [...names, 'NODE_USE_ENV_PROXY']) {
        if (before[name] === undefined) delete process.env[name];
        else process.env[name] = before[name];
      }
    }
    expect(proxy.seen.connections).toBe(0);
  });
});

describe('over https', () => {
  const folder = mkdtempSync(join(tmpdir(), 'b40-outgoing-'));
  const at = (name: string) => join(folder, name);
  const read = (name: string) => readFileSync(at(name), 'utf8');
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  const newKey = (name: string) => [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    at(`${name}.key`),
    '-subj',
    `/CN=${name}`,
  ];
  const authority = (name: string) => openssl('req', '-x509', ...newKey(name), '-out', at(`${name}.crt`), '-days', '2');
  function certificate(name: string, { by = 'authority', names = 'DNS:hall.example.org,IP:127.0.0.1', days = '2' } = {}): void {
    writeFileSync(at('names'), `subjectAltName=${names}\n`);
    openssl('req', '-new', ...newKey(name), '-out', at(`${name}.csr`));
    const signed = ['-CA', at(`${by}.crt`), '-CAkey', at(`${by}.key`), '-CAcreateserial', '-extfile', at('names'), '-days', days];
    openssl('x509', '-req', '-in', at(`${name}.csr`), ...signed, '-out', at(`${name}.crt`));
  }
  beforeAll(() => {
    authority('authority');
    authority('stranger');
    certificate('good');
    certificate('expired', { days: '-1' });
    certificate('other-name', { names: 'DNS:other.example.org' });
    certificate('unknown', { by: 'stranger' });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function https(name: string) {
    const seen = { requests: 0 };
    const server = createHttps({ key: read(`${name}.key`), cert: read(`${name}.crt`) }, (_, response) => {
      seen.requests += 1;
      response.end('safe');
    });
    return { seen, port: await listening(server) };
  }
  const trusting = () => clientOf({ authorities: [read('authority.crt')], resolve: async () => ['127.0.0.1'] });

  test.each(['hall.example.org', '127.0.0.1'])('%s is called', async (host) => {
    const server = await https('good');
    expect(await trusting().post(`https://${host}:${server.port}/`, request())).toMatchObject({ status: 200, body: Buffer.from('safe') });
  });

  test.each(['expired', 'other-name', 'unknown'])('one with a certificate that is %s gets nothing', async (name) => {
    const server = await https(name);
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    try {
      expect(await kindOf(trusting().post(`https://hall.example.org:${server.port}/`, request()))).toBe('tls');
    } finally {
      delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    }
    expect(server.seen.requests).toBe(0);
  });

  test('one that speaks plain http', async () => {
    const server = await http(undefined);
    expect(await kindOf(trusting().post(`https://127.0.0.1:${server.port}/`, request()))).toBe('tls');
  });

  test('one that says nothing at all', async () => {
    const port = await listening(createServer(() => {}));
    expect(await kindOf(trusting().post(`https://127.0.0.1:${port}/`, request({ timeoutMs: 100 })))).toBe('timeout');
  });

  test('one that closes before the handshake', async () => {
    const port = await listening(createServer((socket) => socket.end()));
    expect(await kindOf(trusting().post(`https://127.0.0.1:${port}/`, request()))).toBe('connection-closed');
  });
});
