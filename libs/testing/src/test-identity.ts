import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { identityOf, newKey, type Identity } from '#local';

export interface TestIdentity extends Identity {
  /** Where its keys are served, for `OIDC_JWKS_URL`; the server does not keep the process alive. */
  jwksUrl: string;
}

/** An issuer of the test's own. A second one with the same `issuer` is a forger: its key is not in the first one's JWKS. */
export async function testIdentity({ issuer = 'urn:b40:test', audience = 'b40' } = {}): Promise<TestIdentity> {
  const identity = await identityOf(await newKey(), { issuer, audience });
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json').setHeader('connection', 'close').end(JSON.stringify(identity.jwks));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  server.unref();
  return { ...identity, jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
