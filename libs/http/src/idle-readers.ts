import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How long a client may take nothing of an answer that waits for it (milliseconds). */
const patience = 60_000;
/** So many times it is looked in that time. Looks are counted, not the clock read: a process that was stopped has not waited. */
const looks = 12;

/** Bytes that wait, here and in the system's queue, and bytes that were handed over: who takes something changes one of them. */
function standing(socket: Socket): string {
  const { writeQueueSize = 0 } = (socket as unknown as { _handle?: { writeQueueSize?: number } | null })._handle ?? {};
  return `${socket.bytesWritten} ${socket.writableLength} ${writeQueueSize}`;
}

/**
 * To be called before the server listens. Destroys each connection whose client has taken nothing for `idle` milliseconds though something
 * waits for it: a client that asks and does not read would hold its answer's memory, a stream's place and what stands behind them for
 * ever. Who reads slowly is waited for; a quiet stream has nothing that waits.
 */
export function letGoOfIdleReaders(server: Server, idle = patience): void {
  const seen = new Map<Socket, { at: string; times: number }>();
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => [sockets.delete(socket), seen.delete(socket)]);
  });
  const look = () => {
    for (const socket of sockets) {
      if (socket.writableLength === 0) {
        seen.delete(socket);
        continue;
      }
      const at = standing(socket);
      const before = seen.get(socket);
      if (before?.at !== at) seen.set(socket, { at, times: 0 });
      else if (++before.times >= looks) socket.destroy();
    }
  };
  const looking = setInterval(look, Math.ceil(idle / looks)).unref();
  server.once('close', () => clearInterval(looking));
}
