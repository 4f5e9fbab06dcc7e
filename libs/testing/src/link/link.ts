import { connect, createServer, type Server, type Socket } from 'node:net';
import { clientIdOf } from './client-id.ts';

/**
 * How a link behaves to those who match: `open` forwards; `cut` breaks what is open and refuses what is new; `slow` delays each piece by
 * `milliseconds` in each direction; `half-open` keeps connections open and forwards nothing, not even their end.
 */
export type LinkState = { mode: 'open' } | { mode: 'cut' } | { mode: 'slow'; milliseconds: number } | { mode: 'half-open' };

/**
 * A TCP proxy on loopback. A connection that was half open stays dead for ever when the link is opened again, as behind a firewall that
 * has forgotten it.
 */
export interface Link {
  readonly port: number;
  /** For everybody, or only for Kafka clients whose client id begins with `clientId`; then for everybody else it is open. */
  set(state: LinkState, only?: { clientId: string }): void;
  close(): Promise<void>;
}

const open: LinkState = { mode: 'open' };

export async function openLink(to: { host: string; port: number }): Promise<Link> {
  const link = new TcpLink(to);
  await link.listen();
  return link;
}

class TcpLink implements Link {
  port = 0;
  private state = open;
  private only: string | undefined;
  private readonly pairs = new Set<Pair>();
  private readonly server: Server;

  constructor(private readonly to: { host: string; port: number }) {
    this.server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => this.take(client));
  }

  listen(): Promise<void> {
    return new Promise((listening, failed) =>
      this.server.once('error', failed).listen(0, '127.0.0.1', () => {
        this.port = (this.server.address() as { port: number }).port;
        listening();
      }),
    );
  }

  set(state: LinkState, only?: { clientId: string }): void {
    this.state = state;
    this.only = only?.clientId;
    for (const pair of this.pairs) this.rule(pair);
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((done) => this.server.close(() => done()));
    for (const pair of this.pairs) pair.destroy();
    await closed;
  }

  private take(client: Socket): void {
    if (this.state.mode === 'cut' && this.only === undefined) return void client.on('error', () => {}).resetAndDestroy();
    const pair = new Pair(client, this.to, () => this.pairs.delete(pair));
    this.pairs.add(pair);
    // Who it is shows in the first request: it is not forwarded before that is known to be allowed.
    pair.onFirst = () => this.rule(pair);
    this.rule(pair);
  }

  private rule(pair: Pair): void {
    const state = this.only === undefined || pair.clientId?.startsWith(this.only) ? this.state : open;
    if (state.mode === 'cut') pair.destroy();
    else if (state.mode === 'half-open') pair.die();
    else pair.delay = state.mode === 'slow' ? state.milliseconds : 0;
  }
}

/** A client's connection and the one that was made for it. */
class Pair {
  delay = 0;
  clientId: string | undefined;
  onFirst = () => {};
  private dead = false;
  private readonly server: Socket;

  constructor(
    private readonly client: Socket,
    to: { host: string; port: number },
    private readonly gone: () => void,
  ) {
    this.server = connect({ ...to, allowHalfOpen: true, noDelay: true });
    client.once('data', (first) => {
      this.clientId = clientIdOf(first);
      this.onFirst();
    });
    this.forward(client, this.server);
    this.forward(this.server, client);
  }

  /** From now on nothing passes, and neither side learns of the other's end. */
  die(): void {
    this.dead = true;
  }

  destroy(): void {
    this.gone();
    this.client.resetAndDestroy();
    this.server.resetAndDestroy();
  }

  private forward(from: Socket, to: Socket): void {
    // Pieces keep their order: each waits for the one before.
    let before = Promise.resolve();
    const inTurn = (pass: () => void) => {
      const { delay } = this;
      if (delay === 0) before = before.then(pass);
      else before = Promise.all([before, new Promise((over) => setTimeout(over, delay))]).then(pass);
    };
    from.on('data', (piece: Buffer) => {
      if (this.dead) return;
      inTurn(() => {
        // Of the pieces that are on their way one waits for all.
        if (this.dead || to.destroyed || to.write(piece) || from.isPaused()) return;
        from.pause();
        to.once('drain', () => from.resume());
      });
    });
    from.on('end', () => inTurn(() => void (this.dead || to.end())));
    from.on('error', () => {});
    from.on('close', (failed) => {
      if (this.dead) return;
      inTurn(() => {
        if (this.dead) return;
        // One that closed in order has passed its end on: the other may still have to send what came before it.
        if (failed) to.destroy();
        if (to.destroyed) this.gone();
      });
    });
  }
}
