import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** Counts who connects, on every address of this machine. */
export async function countingListener(answer: RequestListener = (_, response) => response.end('here')) {
  const sockets = new Set<Socket>();
  const seen = { connections: 0, requests: 0 };
  const server = createServer((request, response) => {
    seen.requests += 1;
    answer(request, response);
  });
  server.on('connection', (socket) => {
    seen.connections += 1;
    sockets.add(socket.on('close', () => sockets.delete(socket)));
  });
  await new Promise<void>((listening) => server.listen(0, '::', listening));
  return {
    seen,
    port: (server.address() as AddressInfo).port,
    open: () => sockets.size,
    close: async () => {
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}
