import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** How an endpoint behaves; `well` answers 204. */
export type Manner = 'well' | 'failing' | 'moved' | 'busy' | 'hanging' | 'closing' | 'gone';

/** A request that came with its whole body, in the order of arrival. */
export interface Delivered {
  /** By the clock of the run (ms since the epoch). */
  at: number;
  /** The header `webhook-id`. */
  id: string;
  body: string;
  /** What the sender says by its signature is true. */
  signed: boolean;
  /** It was answered with 2xx. Whether the sender heard that is another matter. */
  accepted: boolean;
}

/** A downstream system's endpoint: takes what it is sent, writes down everything, and answers as it is told to. It judges nothing. */
export class Endpoint {
  readonly received: Delivered[] = [];
  manner: Manner = 'well';
  /** As the platform gave it. */
  secret = '';
  private server: Server | undefined;
  private port = 0;

  /** Where the platform reaches it. */
  get url(): string {
    return `http://127.0.0.1:${this.port}/events`;
  }

  /** At the port that it had before. */
  async open(): Promise<void> {
    if (this.server) return;
    const server = createServer((request, response) => void this.take(request, response).catch(() => response.destroy()));
    server.listen(this.port, '127.0.0.1');
    await once(server, 'listening');
    this.server = server;
    this.port = (server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = (await buffer(request)).toString();
    const { manner } = this;
    const accepted = manner === 'well';
    const id = String(request.headers['webhook-id']);
    this.received.push({ at: Date.now(), id, body, signed: this.isSigned(request, id, body), accepted });
    if (manner === 'hanging') return;
    if (manner === 'closing') return void response.destroy();
    response.writeHead(statuses[manner], manner === 'moved' ? { location: this.url } : manner === 'busy' ? { 'retry-after': '2' } : {});
    response.end();
  }

  /** Standard Webhooks 1.0: HMAC-SHA256 over id, time and body; the header may have several. */
  private isSigned({ headers }: IncomingMessage, id: string, body: string): boolean {
    const key = Buffer.from(this.secret.replace(/^whsec_/, ''), 'base64');
    const mac = createHmac('sha256', key)
      .update(`${id}.${String(headers['webhook-timestamp'])}.${body}`)
      .digest('base64');
    return String(headers['webhook-signature']).split(' ').includes(`v1,${mac}`);
  }
}

const statuses = { well: 204, failing: 500, moved: 302, busy: 429, gone: 410 } as const satisfies Partial<Record<Manner, number>>;
