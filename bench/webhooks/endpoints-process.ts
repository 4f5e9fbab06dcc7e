import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { given } from '../http/forked.ts';

given<object>();

export interface Asked {
  /** From now on these endpoints answer nothing; what waits at the others is answered. What came before is forgotten. */
  hang?: readonly number[];
  /** Answers when so many deliveries have come to those that do not hang, or the time (ms) is over. */
  until?: { arrived: number; within: number };
}

export interface Arrival {
  endpoint: number;
  /** Of the event. */
  n: number;
  /** Milliseconds since the epoch. */
  at: number;
}

/** Endpoints are addresses of this machine, 127.0.1.n, each an origin of its own. */
const addressOf = /127\.0\.1\.(\d+)/;
const correlation = /"correlationid":"bench\/(\d+)"/;

let hanging = new Set<number>();
let waiting: { endpoint: number; response: ServerResponse }[] = [];
let arrivals: Arrival[] = [];
let enough: { arrived: number; done(): void } | undefined;

const server = createServer((request, response) => {
  const endpoint = Number(addressOf.exec(request.headers.host!)![1]);
  let body = '';
  request.on('data', (data: Buffer) => (body += data.toString()));
  request.on('end', () => {
    if (hanging.has(endpoint)) return void waiting.push({ endpoint, response });
    arrivals.push({ endpoint, n: Number(correlation.exec(body)?.[1]), at: performance.timeOrigin + performance.now() });
    response.writeHead(204).end();
    if (enough && arrivals.length >= enough.arrived) enough.done();
  });
});

function answer({ hang, until }: Asked): void {
  if (hang) {
    hanging = new Set(hang);
    arrivals = [];
    for (const { endpoint, response } of waiting) if (!hanging.has(endpoint)) response.writeHead(204).end();
    waiting = waiting.filter(({ endpoint }) => hanging.has(endpoint));
  }
  const say = () => process.send!({ arrivals });
  if (!until || arrivals.length >= until.arrived) return void say();
  const patience = setTimeout(() => enough?.done(), until.within);
  enough = {
    arrived: until.arrived,
    done() {
      enough = undefined;
      clearTimeout(patience);
      say();
    },
  };
}

process.on('message', answer);
process.on('SIGTERM', () => process.exit(0));
server.listen(0, '0.0.0.0', 1_024, () => process.send!({ port: (server.address() as AddressInfo).port }));
