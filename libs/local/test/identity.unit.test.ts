import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { localIdentity } from '#local';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'b40-identity-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const personId = '0190a0f0-0000-7000-8000-000000000001';

test('a token names role and person, lasts 12 hours, and its key is in the JWKS', async () => {
  const identity = await localIdentity(folder);
  const token = await identity.token({ role: 'office', personId });
  const { payload } = await jwtVerify(token, createLocalJWKSet(identity.jwks), { issuer: 'urn:b40:local', audience: 'b40' });
  expect(payload).toMatchObject({ roles: ['office'], person_id: personId, sub: `local:office:${personId}` });
  expect(payload.exp! - payload.iat!).toBe(12 * 3600);
});

test('the key outlives the process, and two that make it at once agree', async () => {
  const [one, two] = await Promise.all([localIdentity(folder), localIdentity(folder)]);
  expect(one.jwks).toEqual(two.jwks);
  expect((await localIdentity(folder)).jwks).toEqual(one.jwks);
});

test('only the owner may read the key, and the JWKS does not hold its secret', async () => {
  const { jwks } = await localIdentity(folder);
  expect(statSync(join(folder, 'identity', 'key.json')).mode & 0o777).toBe(0o600);
  expect(jwks.keys[0]).not.toHaveProperty('d');
});

test('a broken key file is one line, not another key', async () => {
  await localIdentity(folder);
  for (const content of ['{', '', '{}', 'null', '[]']) {
    writeFileSync(join(folder, 'identity', 'key.json'), content);
    await expect(localIdentity(folder)).rejects.toThrow(/key\.json can't be read: [^\n]+; put it back, or delete it/);
    expect(readFileSync(join(folder, 'identity', 'key.json'), 'utf8')).toBe(content);
  }
});
