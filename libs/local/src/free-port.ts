import { createServer } from 'node:net';

const isFree = (port: number) =>
  new Promise<boolean>((answer) => {
    const server = createServer().once('error', () => answer(false));
    server.listen(port, '127.0.0.1', () => server.close(() => answer(true)));
  });

/** Below the range that outgoing connections take theirs from (from 32768 on), so that nobody takes it while its process restarts. */
export async function freePort(taken: ReadonlySet<number> = new Set()): Promise<number> {
  for (;;) {
    const port = 12_000 + Math.floor(Math.random() * 20_000);
    if (!taken.has(port) && (await isFree(port))) return port;
  }
}
