import { startTestServer, type TestServer } from './postgres/test-server.ts';

declare global {
  var b40TestServer: TestServer | undefined;
}

/** Once per run, before the workers, which inherit the address. `.mts`, for that Jest hands to Node as it is. */
export default async function setUp({ nonFlagArgs }: { nonFlagArgs: string[] }): Promise<void> {
  const unitTestsOnly = nonFlagArgs.length > 0 && nonFlagArgs.every((path) => path.endsWith('.unit.test.ts'));
  if (unitTestsOnly || process.env['B40_TEST_POSTGRES']) return;
  globalThis.b40TestServer = await startTestServer();
  process.env['B40_TEST_POSTGRES'] = globalThis.b40TestServer.url;
}
