import { createHmac, randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { CityJoined } from '#contracts';
import { verifyWebhook, WebhookRefused } from '../src/webhooks.ts';

const secret = `whsec_${randomBytes(32).toString('base64')}`;
const other = `whsec_${randomBytes(24).toString('base64')}`;
const body = JSON.stringify({
  specversion: '1.0',
  type: CityJoined.type,
  data: { ...CityJoined.example, name: 'Zenica, Đurđevac, İzmir' },
});
const id = '0198c5b2-7a10-7000-8000-000000000001';

/** Signed by the official library. */
function headersOf(text = body, by: string[] = [secret], at = new Date()) {
  const signatures = by.map((each) => new Webhook(each).sign(id, at, text)).join(' ');
  return { 'webhook-id': id, 'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)), 'webhook-signature': signatures };
}
const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1_000);

test('what the official library signs is verified, as text, as bytes, by Headers', async () => {
  const expected = JSON.parse(body) as object;
  expect(await verifyWebhook(body, headersOf(), secret)).toEqual(expected);
  expect(await verifyWebhook(Buffer.from(body), headersOf(), secret)).toEqual(expected);
  expect(await verifyWebhook(body, new Headers(headersOf()), secret)).toEqual(expected);
});

test('while a secret is changed: one of two signatures, one of two secrets', async () => {
  await verifyWebhook(body, headersOf(body, [other, secret]), secret);
  await verifyWebhook(body, headersOf(body, [secret]), [other, secret]);
  await expect(verifyWebhook(body, headersOf(body, [other]), secret)).rejects.toBeInstanceOf(WebhookRefused);
});

test('what the official library takes is what this takes: the tolerance is five minutes either way', async () => {
  for (const [seconds, taken] of [
    [295, true],
    [305, false],
    [-295, true],
    [-305, false],
  ] as const) {
    const headers = headersOf(body, [secret], secondsAgo(seconds));
    const [theirs, ours] = [() => new Webhook(secret).verify(body, headers), () => verifyWebhook(body, headers, secret)];
    if (taken) expect(await ours()).toEqual(theirs());
    else {
      expect(theirs).toThrow(/timestamp/);
      await expect(ours()).rejects.toThrow('too far from now');
    }
  }
});

const forged = createHmac('sha256', 'another key').update('x').digest('base64');
test.each<[string, string, Record<string, string>]>([
  ['a body of one letter more', `${body} `, headersOf()],
  ['another id', body, { ...headersOf(), 'webhook-id': 'another' }],
  ['another time', body, { ...headersOf(), 'webhook-timestamp': String(Math.floor(Date.now() / 1_000) - 1) }],
  ['a signature of another key', body, { ...headersOf(), 'webhook-signature': `v1,${forged}` }],
  [
    'a signature of another version',
    body,
    { ...headersOf(), 'webhook-signature': headersOf()['webhook-signature'].replace('v1,', 'v1a,') },
  ],
  ['what is no base64', body, { ...headersOf(), 'webhook-signature': 'v1,%%%' }],
  ['an empty signature', body, { ...headersOf(), 'webhook-signature': 'v1,' }],
  ['no signature', body, { ...headersOf(), 'webhook-signature': '' }],
  ['a time that is none', body, { ...headersOf(), 'webhook-timestamp': 'now' }],
])('%s is refused', async (_, text, headers) => {
  await expect(verifyWebhook(text, headers, secret)).rejects.toBeInstanceOf(WebhookRefused);
});

test('a secret that is none is a mistake of the program', async () => {
  await expect(verifyWebhook(body, headersOf(), 'whsec_')).rejects.toBeInstanceOf(TypeError);
});
