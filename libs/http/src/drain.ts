import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How long a new connection may be silent before nobody waits for it (milliseconds). */
const silence = 1_000;
const look = 50;

/**
 * To be called before the server listens; answers what closes it. What is in progress is answered within `patience` milliseconds, and then
 * cut off. Node itself closes those connections that are idle when it stops listening; it would wait for those that become idle later, and
 * for those on which nothing was ever asked.
 */
export function drainOf(server: Server, patience: number): (close: () => Promise<unknown>) => Promise<void> {
  const silent = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });

  return async (close) => {
    const began = performance.now();
    const idle = setInterval(() => {
      server.closeIdleConnections();
      if (performance.now() - began < silence) return;
      for (const socket of silent) if (socket.bytesRead === 0) socket.destroy();
    }, look);
    const late = setTimeout(() => server.closeAllConnections(), patience);
    await close().finally(() => [clearInterval(idle), clearTimeout(late)]);
  };
}
