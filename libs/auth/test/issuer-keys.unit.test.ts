import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { exportJWK, generateKeyPair } from 'jose';
import { IdentityProviderAway, remoteKeys, type IssuerKeys } from '../src/issuer-keys.ts';

const { publicKey } = await generateKeyPair('ES256', { extractable: true });
const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }] };
let answer: 'keys' | 'error' | 'page' = 'keys';
let asked = 0;
const issuer = createServer((_, response) => {
  asked++;
  response.writeHead(answer === 'error' ? 503 : 200, { connection: 'close' }).end(answer === 'keys' ? JSON.stringify(jwks) : '<html>');
});
let keys: IssuerKeys;
let url: URL;

beforeAll(async () => {
  await new Promise<void>((listening) => issuer.listen(0, '127.0.0.1', listening));
  url = new URL(`http://127.0.0.1:${(issuer.address() as AddressInfo).port}/`);
});
afterAll(() => void issuer.close());
beforeEach(() => {
  [answer, asked] = ['keys', 0];
  keys = remoteKeys(url);
});

const find = async (kid = 'one') => keys.find({ alg: 'ES256', kid }, undefined as never);
const hours = (count: number) => count * 3_600_000;

/** jose reads the clock itself. */
async function after<T>(time: number, work: () => Promise<T>): Promise<T> {
  const then = Date.now() + time;
  const clock = jest.spyOn(Date, 'now').mockImplementation(() => then);
  return work().finally(() => clock.mockRestore());
}

test.each(['error', 'page'] as const)(
  'an issuer that answers with an %s has given no keys; once it does they are known, and not asked for again',
  async (broken) => {
    answer = broken;
    expect(await keys.known()).toBe(false);
    await expect(find()).rejects.toThrow(IdentityProviderAway);
    answer = 'keys';
    expect(await keys.known()).toBe(true);
    const before = asked;
    answer = broken;
    expect(await keys.known()).toBe(true);
    expect(asked).toBe(before);
  },
);

test('keys that can not be renewed go on counting for a day, and their issuer is not asked for each token', async () => {
  await find();
  answer = 'error';
  const before = asked;
  await after(hours(1), async () => {
    await find();
    await find();
    await expect(find('two')).rejects.toThrow('no applicable key');
  });
  expect(asked).toBe(before + 1);
  await after(hours(25), () => expect(find()).rejects.toThrow(IdentityProviderAway));
  answer = 'keys';
  await after(hours(26), () => find());
});

test('keys that count no more are not known, until the issuer gives them again', async () => {
  await find();
  answer = 'error';
  await after(hours(23), async () => expect(await keys.known()).toBe(true));
  await after(hours(25), async () => {
    await expect(find()).rejects.toThrow(IdentityProviderAway);
    expect(await keys.known()).toBe(false);
    answer = 'keys';
    expect(await keys.known()).toBe(true);
    await find();
  });
});
