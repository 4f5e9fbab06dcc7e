import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { eventually } from '#testing';

export interface Received {
  id: string;
  headers: IncomingHttpHeaders;
  /** As it came. */
  text: string;
  event: { type: string; partitionkey: string; sequence: number; position: number; data: Record<string, unknown> };
  at: number;
}

/** How a request is answered; `nth` counts those of the same id from 1. */
type Answering = (response: ServerResponse, received: Received, nth: number) => void;

export const status =
  (code: number, headers: Record<string, string> = {}): Answering =>
  (response) =>
    void response.writeHead(code, headers).end();

/** Somebody's program, over real HTTP. */
export interface TestEndpoint {
  url: string;
  received: Received[];
  answer: Answering;
  /** Ids in the order in which they came first. */
  first(): string[];
  heard(count: number, within?: number): Promise<Received[]>;
  close(): Promise<void>;
}

export async function endpoint(answer: Answering = status(204)): Promise<TestEndpoint> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const id = String(request.headers['webhook-id']);
      const received = { id, headers: request.headers, text, event: JSON.parse(text) as Received['event'], at: performance.now() };
      it.received.push(received);
      it.answer(response, received, it.received.filter((each) => each.id === id).length);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const it: TestEndpoint = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received: [],
    answer,
    first: () => [...new Set(it.received.map(({ id }) => id))],
    async heard(count, within = 10_000) {
      await eventually(() => it.first().length >= count, { within });
      return it.received;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return it;
}

/** By the standard's own library; throws where the signature, the time or the form is wrong. */
export const verified = (secret: string, { text, headers }: Received): unknown =>
  new Webhook(secret).verify(text, headers as Record<string, string>);
