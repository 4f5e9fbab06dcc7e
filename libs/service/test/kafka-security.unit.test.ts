import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readServiceConfig } from '../src/config.ts';

const env = {
  DATABASE_URL: 'postgres://membership:secret@localhost:5432/membership',
  KAFKA_BROKERS: 'kafka-0:9092',
  OIDC_ISSUER: 'https://id.example',
  OIDC_JWKS_URL: 'https://id.example/keys',
};
const read = (more: Record<string, string>) => readServiceConfig({ ...env, ...more }).security;

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'b40-kafka-security-'));
  for (const name of ['one', 'two']) {
    const pair = ['-keyout', at(`${name}.key`), '-out', at(`${name}.crt`), '-subj', `/CN=${name}`];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', ...pair], {
      stdio: 'ignore',
    });
  }
  writeFileSync(at('text'), 'not PEM');
});

afterAll(() => rmSync(folder, { recursive: true }));

test('without a word about it the brokers are spoken to in plain', () => {
  expect(read({})).toEqual({});
});

test('TLS alone trusts whom Node trusts; with a CA, only it', () => {
  expect(read({ KAFKA_TLS: 'on' })).toEqual({ ssl: {} });
  expect(read({ KAFKA_TLS: 'on', KAFKA_CA_FILE: at('one.crt') })).toEqual({ ssl: { ca: readFileSync(at('one.crt'), 'utf8') } });
});

test('a certificate goes with its key', () => {
  expect(read({ KAFKA_TLS: 'on', KAFKA_CERT_FILE: at('one.crt'), KAFKA_KEY_FILE: at('one.key') })).toEqual({
    ssl: { cert: readFileSync(at('one.crt'), 'utf8'), key: readFileSync(at('one.key'), 'utf8') },
  });
});

test.each(['scram-sha-512', 'scram-sha-256', 'plain'])('%s takes a user and a password', (mechanism) => {
  const login = { KAFKA_SASL_MECHANISM: mechanism, KAFKA_USERNAME: 'membership', KAFKA_PASSWORD: 'pass word' };
  expect(read({ KAFKA_TLS: 'on', ...login })).toEqual({ ssl: {}, sasl: { mechanism, username: 'membership', password: 'pass word' } });
});

test.each([
  [
    'a file that is not there',
    { KAFKA_TLS: 'on', KAFKA_CA_FILE: '/not/there' },
    /^KAFKA_CA_FILE must be a file that can be read \(ENOENT\), /,
  ],
  ['a folder', { KAFKA_TLS: 'on', KAFKA_CA_FILE: '/' }, /^KAFKA_CA_FILE must be a file that can be read \(EISDIR\), /],
  ['a CA that is no certificate', { KAFKA_TLS: 'on', KAFKA_CA_FILE: 'text' }, /^KAFKA_CA_FILE must be a file with certificates in PEM, /],
  ['a key that is none', { KAFKA_TLS: 'on', KAFKA_KEY_FILE: 'text' }, /^KAFKA_KEY_FILE must be a file with a private key in PEM, /],
  ['a CA while TLS is off', { KAFKA_CA_FILE: 'one.crt' }, /^KAFKA_CA_FILE is of no use while KAFKA_TLS is off$/],
  ['a certificate without its key', { KAFKA_TLS: 'on', KAFKA_CERT_FILE: 'one.crt' }, /^KAFKA_KEY_FILE is missing: /],
  ['a key without its certificate', { KAFKA_TLS: 'on', KAFKA_KEY_FILE: 'one.key' }, /^KAFKA_CERT_FILE is missing: /],
  ['another’s key', { KAFKA_TLS: 'on', KAFKA_CERT_FILE: 'one.crt', KAFKA_KEY_FILE: 'two.key' }, /^KAFKA_KEY_FILE is not the key of /],
  ['TLS that is neither on nor off', { KAFKA_TLS: 'yes' }, /^KAFKA_TLS must be one of off, on, not "yes"$/],
  ['a mechanism that is unknown', { KAFKA_SASL_MECHANISM: 'gssapi' }, /^KAFKA_SASL_MECHANISM must be one of /],
  ['a user without a mechanism', { KAFKA_USERNAME: 'membership' }, /^KAFKA_SASL_MECHANISM is missing: KAFKA_USERNAME /],
  ['a password without a mechanism', { KAFKA_PASSWORD: 'hidden' }, /^KAFKA_SASL_MECHANISM is missing: KAFKA_PASSWORD /],
  ['a mechanism without a user', { KAFKA_SASL_MECHANISM: 'scram-sha-512', KAFKA_PASSWORD: 'hidden' }, /^KAFKA_USERNAME is missing: /],
  ['a mechanism without a password', { KAFKA_SASL_MECHANISM: 'scram-sha-512', KAFKA_USERNAME: 'm' }, /^KAFKA_PASSWORD is missing: /],
  [
    'a readable password',
    { KAFKA_SASL_MECHANISM: 'plain', KAFKA_USERNAME: 'm', KAFKA_PASSWORD: 'hidden' },
    /^KAFKA_SASL_MECHANISM plain needs KAFKA_TLS on/,
  ],
])('%s is one line that names the variable and shows no password', (_, given, line) => {
  const files = Object.entries(given).map(([name, value]) => [name, /_FILE$/.test(name) && !value.startsWith('/') ? at(value) : value]);
  const attempt = () => read(Object.fromEntries(files) as Record<string, string>);
  expect(attempt).toThrow(line);
  expect(attempt).not.toThrow(/hidden|\n/);
});
