import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** `'break'`: the connection is closed without an answer; `'break off'`: in the middle of it; `'hang'`: nothing. */
export type Reply = { status: number; headers?: Record<string, string>; body?: unknown } | 'break' | 'break off' | 'hang';

/** Somebody on the way to the platform, who answers what the test says, one reply after the other; the last for ever. */
export async function answering(replies: readonly Reply[]) {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      asked.push({ method, url, headers, body });
      const reply = replies[Math.min(asked.length, replies.length) - 1]!;
      if (reply === 'hang') return;
      if (reply === 'break') return void request.socket.destroy();
      if (reply === 'break off') {
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
          .write('{"items":[', () => response.destroy());
        return;
      }
      const { status, headers: more, body: said } = reply;
      const type = status < 400 ? 'application/json' : 'application/problem+json';
      response.writeHead(status, { 'content-type': type, ...more }).end(typeof said === 'string' ? said : JSON.stringify(said ?? {}));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
