import './global-setup.mts';

/** Jest calls it after failures too; when Jest itself is killed, PostgreSQL and Kafka end by themselves (see `startPostgres`). */
export default async function tearDown(): Promise<void> {
  await globalThis.b40StopTestServers();
}
