import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { newId } from '#domain';
import { pythonReader } from '#testing';
import { signedHeaders } from '../src/subscriptions/signature.ts';

const aSecret = () => `whsec_${randomBytes(32).toString('base64')}`;
const body = JSON.stringify({ id: newId(), data: { name: 'Ekrem İMAMOĞLU, Banja Luka – Čelinac', price: '€ 1.50' } });

test('a signature is the standard library’s, byte for byte, and each takes the other’s', () => {
  for (let n = 0; n < 50; n++) {
    const [secret, id, at] = [aSecret(), newId(), new Date(Date.now() - n * 1_000)];
    const signed = signedHeaders([secret], id, at, body);
    expect(signed['webhook-signature']).toBe(new Webhook(secret).sign(id, at, body));
    expect(new Webhook(secret).verify(body, signed)).toEqual(JSON.parse(body));
  }
});

test('of two secrets each verifies; what was altered, is old or of another secret does not', () => {
  const [present, former, other] = [aSecret(), aSecret(), aSecret()];
  const id = newId();
  const signed = signedHeaders([present, former], id, new Date(), body);
  for (const secret of [present, former]) expect(new Webhook(secret).verify(body, signed)).toBeTruthy();
  expect(() => new Webhook(other).verify(body, signed)).toThrow('No matching signature');
  expect(() => new Webhook(present).verify(body.replace('1.50', '9.50'), signed)).toThrow('No matching signature');
  expect(() => new Webhook(present).verify(body, { ...signed, 'webhook-id': newId() })).toThrow('No matching signature');
  const old = signedHeaders([present], id, new Date(Date.now() - 301_000), body);
  expect(() => new Webhook(present).verify(body, old)).toThrow('too old');
});

const verify = pythonReader(import.meta.dirname, 'verify-webhook.py', ['standardwebhooks']);

(verify ? test : test.skip)('Python’s library of the standard takes our signatures, and no others', () => {
  const [secret, former] = [aSecret(), aSecret()];
  const { id } = JSON.parse(body) as { id: string };
  const headers = signedHeaders([secret, former], id, new Date(), body);
  const deliveries = [
    { secret, headers, body },
    { secret: former, headers, body },
    { secret: aSecret(), headers, body },
    { secret, headers, body: `${body} ` },
    { secret, headers: signedHeaders([secret], id, new Date(Date.now() - 301_000), body), body },
  ];
  const none = 'No matching signature found';
  expect(verify!<string[]>(JSON.stringify(deliveries))).toEqual([id, id, none, none, 'Message timestamp too old']);
});
