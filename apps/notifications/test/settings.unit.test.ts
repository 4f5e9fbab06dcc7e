import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { variablesTable } from '#configuration';
import { notificationSettings, sealingKey } from '#notifications';

const secret = 'a secret of the tests and of nobody else';
const read = (env: Record<string, string> = {}) => notificationSettings.read({ SECRET_KEYS: secret, ...env });

test('without more than its secret nothing leaves, and no network but the public one is called', () => {
  const { mail, webhooks, sealingKeys, alerts } = read({ PUBLIC_URL: 'https://b40.example.org' });
  expect(mail).toEqual({ from: 'B40 <b40@localhost>', retries: [60, 300, 1_800, 7_200, 21_600, 43_200] });
  expect(webhooks).toEqual({ retries: [5, 300, 1_800, 7_200, 18_000, 36_000, 36_000], networks: [], own: [] });
  expect(sealingKeys).toEqual([sealingKey(secret)]);
  expect(sealingKeys[0]!.length).toBe(32);
  expect(alerts).toEqual({ sender: 'b40.example.org' });
});

test('takes what it is given', () => {
  const key = join(mkdtempSync(join(tmpdir(), 'b40-dkim-')), 'dkim.key');
  writeFileSync(key, 'the key');
  const { mail, webhooks, alerts } = read({
    ...{
      SMTP_URL: 'smtps://b40:hush@mail.example.org',
      MAIL_FROM: 'B40 Balkan Cities Network <b40@example.org>',
      MAIL_REPLY_TO: 'desk@example.org',
    },
    ...{ MAIL_DKIM_DOMAIN: 'example.org', MAIL_DKIM_SELECTOR: 's1', MAIL_DKIM_KEY_FILE: key, MAIL_RETRIES: '1,2' },
    ...{ WEBHOOK_RETRIES: '0,1', WEBHOOK_NETWORKS: '127.0.0.0/8, fd00::/8', PLATFORM_LISTENERS: 'gateway:3000', ALERT_SENDER: 'b40.org' },
  });
  expect(mail).toEqual({
    ...{ smtpUrl: 'smtps://b40:hush@mail.example.org', from: 'B40 Balkan Cities Network <b40@example.org>', replyTo: 'desk@example.org' },
    ...{ dkim: { domain: 'example.org', selector: 's1', privateKey: 'the key' }, retries: [1, 2] },
  });
  expect(webhooks).toEqual({ retries: [0, 1], networks: ['127.0.0.0/8', 'fd00::/8'], own: ['gateway:3000'] });
  expect(alerts).toEqual({ sender: 'b40.org' });
});

test.each<[Record<string, string>, RegExp]>([
  [{ SMTP_URL: 'smtp://mail.example.org' }, /^MAIL_FROM is missing: /],
  [{ SMTP_URL: 'https://mail.example.org', MAIL_FROM: 'a@b' }, /^SMTP_URL must be a URL that begins with smtp:/],
  [{ SMTP_URL: 'smtp://', MAIL_FROM: 'a@b' }, /^SMTP_URL must be /],
  [{ MAIL_FROM: 'nobody' }, /^MAIL_FROM must be an address/],
  [{ MAIL_FROM: 'B40 <b40@example.org>, Other <o@example.org>' }, /^MAIL_FROM must be an address/],
  [{ MAIL_DKIM_DOMAIN: 'example.org' }, /^MAIL_DKIM_SELECTOR is missing: /],
  [{ MAIL_DKIM_KEY_FILE: '/nowhere/dkim.key' }, /^MAIL_DKIM_KEY_FILE can't be read: ENOENT/],
  [{ MAIL_RETRIES: '1,,2' }, /^MAIL_RETRIES must be a comma-separated list/],
  [{ WEBHOOK_RETRIES: '5s' }, /^WEBHOOK_RETRIES must be a whole number/],
  [{ WEBHOOK_NETWORKS: 'loopback' }, /^WEBHOOK_NETWORKS must be addresses or ranges/],
  [{ WEBHOOK_NETWORKS: '127.0.0.0/33' }, /^WEBHOOK_NETWORKS must be addresses or ranges/],
  [{ PLATFORM_LISTENERS: 'gateway' }, /^PLATFORM_LISTENERS must be host:port/],
  [{ SECRET_KEYS: 'short' }, /^SECRET_KEYS must have 32 characters or more$/],
  [{ SECRET_KEYS: '' }, /^SECRET_KEYS is missing: /],
  [{ ALERT_SENDER: 'a b' }, /^ALERT_SENDER must have no blanks/],
])('%j is one line that names the variable', (env, line) => {
  expect(() => read(env)).toThrow(line);
});

test('the README has the table of its variables', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    .replaceAll(/ +/g, ' ')
    .replaceAll(/-{4,}/g, '---');
  expect(readme).toContain(variablesTable(notificationSettings.variables));
});
