import { createServer, connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface Balancer {
  port: number;
  stop(): Promise<void>;
}

export interface BalancerOptions {
  host: string;
  port: number;
  /** Ports of this machine, taken in turn. */
  targets: readonly number[];
}

/** A process that ended comes back within seconds: so long a connection waits for somebody who takes it. */
const patience = 10_000;

/** One address for all gateways: each connection goes to the next of them that takes it. */
export async function startBalancer({ host, port, targets }: BalancerOptions): Promise<Balancer> {
  const sockets = new Set<Socket>();
  let turn = 0;
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket)).on('error', () => {});
  };

  async function serve(client: Socket): Promise<void> {
    keep(client);
    const first = turn++;
    for (const deadline = performance.now() + patience; performance.now() < deadline && !client.destroyed; await pause(100)) {
      for (let index = 0; index < targets.length; index++) {
        const gateway = await reach(targets[(first + index) % targets.length]!);
        if (!gateway) continue;
        keep(gateway);
        return join(client, gateway);
      }
    }
    client.destroy();
  }

  const server = createServer({ pauseOnConnect: true, allowHalfOpen: true, noDelay: true }, (client) => void serve(client));
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(port, host, listening));
  return {
    port: (server.address() as { port: number }).port,
    stop: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function reach(port: number): Promise<Socket | undefined> {
  return new Promise((answer) => {
    const socket = connect({ host: '127.0.0.1', port, noDelay: true, allowHalfOpen: true });
    socket.once('connect', () => answer(socket)).once('error', () => answer(undefined));
  });
}

/** When either side breaks the other is broken too, so that a client sees at once that its gateway is gone. */
function join(client: Socket, gateway: Socket): void {
  client.once('close', () => gateway.destroy());
  gateway.once('close', () => client.destroy());
  if (client.destroyed) return void gateway.destroy();
  client.pipe(gateway).pipe(client);
}
