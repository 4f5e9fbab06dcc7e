import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDatabase, startPostgres } from '#local';
import { findKafka } from '#testing';
import { LeftOut, type BenchContext } from './benchmark.ts';

/** A folder that PostgreSQL can read: as root it runs under an account of its own. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'b40-bench-'));
  chmodSync(made, 0o755);
  return made;
}

/** PostgreSQL and Kafka, each started when first asked for and only once. */
export function sharedContext({ rounds, scale, say }: Pick<BenchContext, 'rounds' | 'scale' | 'say'>): BenchContext & {
  close(): Promise<void>;
} {
  let data: string | undefined;
  let postgres: ReturnType<typeof startPostgres> | undefined;
  let kafka: ReturnType<typeof findKafka> | undefined;
  let databases = 0;
  const openPostgres = () =>
    (postgres ??= startPostgres({
      folder: join((data = folder()), 'postgres'),
      password: 'bench',
      settings: { max_connections: 200 },
    }));
  return {
    rounds,
    scale,
    scaled: (count) => Math.max(1, Math.round(count * scale)),
    say,
    postgres: openPostgres,
    database: async (name) => ensureDatabase((await openPostgres()).url, `${name}_${++databases}`, 'bench'),
    async kafka() {
      const found = await (kafka ??= findKafka());
      if ('absent' in found) throw new LeftOut(`no Kafka: ${found.absent}`);
      return found.brokers.split(',');
    },
    async close() {
      const found = await kafka?.catch(() => undefined);
      if (found && 'brokers' in found) await found.stop();
      await (await postgres?.catch(() => undefined))?.stop();
      if (data) rmSync(data, { recursive: true, force: true });
    },
  };
}
