import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// By its path: the global set-up runs outside Jest's modules, in Node itself, which would take `#local` from dist.
import { startPostgres } from '../../../local/src/index.ts';

/** Nothing here has to survive a power cut. 300 connections: several files run at once, each with a few pools. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 300, shared_buffers: '64MB' };

export interface TestServer {
  url: string;
  stop(): Promise<void>;
}

export async function startTestServer(): Promise<TestServer> {
  const home = mkdtempSync(join(tmpdir(), 'b40-test-postgres-'));
  chmodSync(home, 0o755);
  const server = await startPostgres({ folder: join(home, 'data'), password: randomBytes(16).toString('hex'), settings });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
