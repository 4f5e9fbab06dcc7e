import { setTimeout as pause } from 'node:timers/promises';
import { startPostgres, type Postgres, type PostgresOptions } from './cluster.ts';

export interface KeptPostgres {
  url: string;
  pid(): number;
  stop(): Promise<void>;
}

/** PostgreSQL that is started again, on its port, when it ends by itself: those who use it connect again. */
export async function keepPostgres(options: PostgresOptions, say: (line: string) => void): Promise<KeptPostgres> {
  let stopped = false;
  let server = await startPostgres(options);
  let restart: Promise<void> | undefined;
  const port = server.port;
  const watch = (current: Postgres) => current.onExit(() => void (restart = again()));

  async function again(): Promise<void> {
    say('PostgreSQL ended unexpectedly, starting it again');
    for (let delay = 100; !stopped; delay = Math.min(delay * 2, 5_000)) {
      try {
        server = await startPostgres({ ...options, port });
        return watch(server);
      } catch (failure) {
        // Backends of the one that ended may hold its memory for a moment.
        say(`${(failure as Error).message}; next attempt in ${delay} ms`);
        await pause(delay);
      }
    }
  }

  watch(server);
  return {
    url: server.url,
    pid: () => server.pid,
    stop: async () => {
      stopped = true;
      await restart;
      await server.stop();
    },
  };
}
