import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { newId } from '#domain';
import { TokenVerifier } from '#auth';

const issuer = 'urn:b40:test';
const personId = newId();
const now = Math.floor(Date.now() / 1_000);
const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
const forger = await generateKeyPair('ES256');
const weak = await generateKeyPair('ES384', { extractable: true });
const secret = new Uint8Array(32).fill(7);
const jwks = {
  keys: [
    { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' },
    { ...(await exportJWK(weak.publicKey)), kid: 'weak' },
    { ...(await exportJWK(secret)), kid: 'shared' },
  ],
};
const verifier = new TokenVerifier({ issuer, audience: 'b40', jwks });

const claims: JWTPayload = { iss: issuer, aud: 'b40', sub: 'secretary', roles: ['secretariat'], iat: now, exp: now + 60 };
const signed = (changed: JWTPayload = {}, { key = privateKey, kid = 'one' } = {}) =>
  new SignJWT({ ...claims, ...changed }).setProtectedHeader({ alg: 'ES256', kid }).sign(key);
const verify = async (token: string | Promise<string>) => verifier.verify(`Bearer ${await token}`);
const refused = (code: string) => expect.objectContaining({ code, kind: 'unauthenticated' });

test('a token says who somebody is and in which roles', async () => {
  expect(await verify(signed())).toEqual({ sub: 'secretary', roles: ['secretariat'] });
  expect(await verify(signed({ roles: ['office'], person_id: personId }))).toEqual({ sub: 'secretary', roles: ['office'], personId });
});

test('the person of a token may be written in either case', async () => {
  expect((await verify(signed({ roles: ['office'], person_id: personId.toUpperCase() }))).personId).toBe(personId);
});

test('roles that are not ours are nobody’s', async () => {
  expect((await verify(signed({ roles: ['root', 'observer', 7] }))).roles).toEqual(['observer']);
  expect((await verify(signed({ roles: 'secretariat' }))).roles).toEqual([]);
  expect((await verify(signed({ roles: undefined }))).roles).toEqual([]);
});

test('no header is a missing token, another scheme an invalid one', async () => {
  await expect(verifier.verify(undefined)).rejects.toEqual(refused('token-missing'));
  await expect(verifier.verify('')).rejects.toEqual(refused('token-missing'));
  await expect(verifier.verify('Basic YTpi')).rejects.toEqual(refused('token-invalid'));
  await expect(verifier.verify('Bearer')).rejects.toEqual(refused('token-invalid'));
  await expect(verifier.verify('Bearer a b')).rejects.toEqual(refused('token-invalid'));
});

test.each<[string, () => string | Promise<string>, string]>([
  ['that is none', () => 'abc', 'token-invalid'],
  ['of another issuer', () => signed({ iss: 'urn:b40:other' }), 'token-invalid'],
  ['for another audience', () => signed({ aud: 'shop' }), 'token-invalid'],
  ['that has expired', () => signed({ exp: now - 60 }), 'token-expired'],
  ['that never expires', () => signed({ exp: undefined }), 'token-invalid'],
  ['that does not hold yet', () => signed({ nbf: now + 60 }), 'token-invalid'],
  ['of nobody', () => signed({ sub: undefined }), 'token-invalid'],
  ['of somebody with a name too long', () => signed({ sub: 'x'.repeat(256) }), 'token-invalid'],
  ['of a person whose id is none', () => signed({ person_id: 'mayor' }), 'token-invalid'],
  ['signed by another key', () => signed({}, { key: forger.privateKey }), 'token-invalid'],
  ['signed by an unknown key', () => signed({}, { kid: 'two' }), 'token-invalid'],
  ['without a signature', () => new UnsecuredJWT(claims).encode(), 'token-invalid'],
  ['signed with the public key as a shared secret', hmacWithPublicKey, 'token-invalid'],
  [
    'of an algorithm that is not ours',
    () => new SignJWT(claims).setProtectedHeader({ alg: 'ES384', kid: 'weak' }).sign(weak.privateKey),
    'token-invalid',
  ],
  [
    'signed with a secret that stands among the keys',
    () => new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'shared' }).sign(secret),
    'token-invalid',
  ],
  ['whose claims were changed', changedClaims, 'token-invalid'],
])('a token %s is refused', async (_, token, code) => {
  await expect(verify(token())).rejects.toEqual(refused(code));
});

async function hmacWithPublicKey(): Promise<string> {
  const secret = new TextEncoder().encode(await exportSPKI(publicKey));
  return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(secret);
}

async function changedClaims(): Promise<string> {
  const [header, , signature] = (await signed()).split('.');
  return [header, Buffer.from(JSON.stringify({ ...claims, sub: 'president' })).toString('base64url'), signature].join('.');
}

describe('keys that are fetched', () => {
  let server: Server;
  let answer: () => { status: number; body: string };
  let url: string;
  beforeAll(async () => {
    server = createServer((_, response) => {
      const { status, body } = answer();
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => void server.close());

  const fetching = async (at: string, kid = 'one') =>
    new TokenVerifier({ issuer, audience: 'b40', jwksUrl: at }).verify(`Bearer ${await signed({}, { kid })}`);
  const away = expect.objectContaining({ code: 'identity-provider-unavailable', kind: 'unavailable' });

  test('are the issuer’s', async () => {
    answer = () => ({ status: 200, body: JSON.stringify(jwks) });
    expect((await fetching(url)).sub).toBe('secretary');
    await expect(fetching(url, 'two')).rejects.toEqual(refused('token-invalid'));
  });

  test('are not asked for again by a token that was found good', async () => {
    let asked = 0;
    answer = () => ({ status: asked++ === 0 ? 200 : 500, body: JSON.stringify(jwks) });
    const token = `Bearer ${await signed()}`;
    const patient = new TokenVerifier({ issuer, audience: 'b40', jwksUrl: url });
    const first = await patient.verify(token);
    expect(await patient.verify(token)).toBe(first);
    await expect(patient.verify(`${token}x`)).rejects.toEqual(refused('token-invalid'));
  });

  test('and can’t be had: that is nobody’s 401', async () => {
    answer = () => ({ status: 500, body: '' });
    await expect(fetching(url)).rejects.toEqual(away);
    answer = () => ({ status: 200, body: '{"keys": 1}' });
    await expect(fetching(url)).rejects.toEqual(away);
    await expect(fetching('http://127.0.0.1:1/')).rejects.toEqual(away);
  });
});
