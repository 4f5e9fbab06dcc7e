import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { KafkaTransport, type ReceivedMessage } from '#events';
import { eventually, kafkaClusterForTests, type KafkaCluster } from '#testing';
import { readServiceConfig } from '../src/config.ts';

const startCluster = await kafkaClusterForTests();
const topic = 'b40.secure.v1';
const password = randomBytes(16).toString('hex');

(startCluster ? describe : describe.skip)('brokers that ask for TLS, a certificate and a login', () => {
  const folder = mkdtempSync(join(tmpdir(), 'b40-kafka-secure-'));
  const at = (name: string) => join(folder, name);
  const said: string[] = [];
  const warned: string[] = [];
  const opened: KafkaTransport[] = [];
  let cluster: KafkaCluster;
  let env: Record<string, string>;

  beforeAll(async () => {
    authority('network');
    authority('stranger');
    signed('broker', 'network');
    signed('membership', 'network');
    signed('intruder', 'stranger');
    const [key, certificate, ca] = ['broker.key', 'broker.crt', 'network.crt'].map((name) => readFileSync(at(name), 'utf8'));
    cluster = await startCluster!({
      secure: { keyAndCertificate: `${key}${certificate}`, ca: ca!, user: { name: 'membership', password } },
    });
    env = {
      DATABASE_URL: 'postgres://localhost/membership',
      OIDC_ISSUER: 'https://id.example',
      OIDC_JWKS_URL: 'https://id.example/keys',
      KAFKA_BROKERS: cluster.clientBrokers,
      KAFKA_TLS: 'on',
      KAFKA_CA_FILE: at('network.crt'),
      KAFKA_CERT_FILE: at('membership.crt'),
      KAFKA_KEY_FILE: at('membership.key'),
      KAFKA_SASL_MECHANISM: 'scram-sha-512',
      KAFKA_USERNAME: 'membership',
      KAFKA_PASSWORD: password,
    };
  }, 120_000);

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((transport) => transport.close()));
  });

  afterAll(async () => {
    await cluster?.stop();
    rmSync(folder, { recursive: true });
  });

  /** As a service with this environment opens it. */
  function open(changed: Record<string, string> = {}): KafkaTransport {
    const { brokers, security } = readServiceConfig({ ...env, ...changed });
    const hear = (line: string) => void said.push(line);
    const warn = (line: string) => void (said.push(line), warned.push(line));
    const transport = new KafkaTransport({ brokers, ...security, clientId: 'secure', logger: { debug: hear, warn, error: warn } });
    opened.push(transport);
    return transport;
  }

  test('take what a service publishes, and give it', async () => {
    const transport = open();
    await transport.ensureTopics([topic]);
    const received: ReceivedMessage[] = [];
    await transport.subscribe('secure', [topic], async (batch) => void received.push(...batch));
    const message = { topic, key: 'network', headers: { ce_id: 'one', sequence: '1' }, value: 'one' };
    expect((await transport.publish([message])).acknowledged).toHaveLength(1);
    await eventually(() => received.some(({ value }) => value === 'one'), { within: 20_000 });
    expect(said.join('\n')).not.toContain(password);
  });

  test.each<[string, () => Record<string, string>, RegExp]>([
    ['a wrong password', () => ({ KAFKA_PASSWORD: 'wrong' }), /refuse the credentials/],
    ['a user that is not known', () => ({ KAFKA_USERNAME: 'nobody' }), /refuse the credentials/],
    ['no login', () => ({ KAFKA_SASL_MECHANISM: 'none', KAFKA_USERNAME: 'none', KAFKA_PASSWORD: 'none' }), /./],
    ['no certificate', () => ({ KAFKA_CERT_FILE: 'none', KAFKA_KEY_FILE: 'none' }), /certificate/i],
    ['a stranger’s certificate', () => ({ KAFKA_CERT_FILE: at('intruder.crt'), KAFKA_KEY_FILE: at('intruder.key') }), /certificate|alert/i],
    ['another authority to trust', () => ({ KAFKA_CA_FILE: at('stranger.crt') }), /certificate/i],
  ])('refuse, or are refused, with %s', async (_, changed, reason) => {
    await expect(open(changed()).check()).rejects.toThrow(reason);
  });

  test('are said to refuse a wrong password in one line, however often it is tried', async () => {
    const refused = 'the brokers refuse the credentials: see KAFKA_USERNAME, KAFKA_PASSWORD and KAFKA_SASL_MECHANISM';
    const transport = open({ KAFKA_PASSWORD: 'wrong' });
    warned.length = 0;
    const subscription = await transport.subscribe('nobody', [topic], async () => {});
    for (let times = 0; times < 3; times++) {
      await expect(transport.ensureTopics([topic])).rejects.toThrow(/authentication/i);
      await expect(transport.check()).rejects.toThrow(refused);
    }
    await eventually(() => warned.length > 0);
    await subscription.close();
    expect(warned).toEqual([`kafka: ${refused}`]);
  }, 60_000);

  test('are not spoken to in plain', async () => {
    const plain = { KAFKA_TLS: 'off', KAFKA_CA_FILE: 'none', KAFKA_CERT_FILE: 'none', KAFKA_KEY_FILE: 'none' };
    await expect(open(plain).check()).rejects.toThrow(Error);
  });

  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  const newKey = (name: string) => ['-newkey', 'rsa:2048', '-nodes', '-keyout', at(`${name}.key`), '-subj', `/CN=${name}`];

  function authority(name: string): void {
    openssl('req', '-x509', ...newKey(name), '-out', at(`${name}.crt`), '-days', '2');
  }

  function signed(name: string, by: string): void {
    writeFileSync(at('names'), 'subjectAltName=IP:127.0.0.1,DNS:localhost\n');
    openssl('req', '-new', ...newKey(name), '-out', at(`${name}.csr`));
    const authorityOf = ['-CA', at(`${by}.crt`), '-CAkey', at(`${by}.key`), '-CAcreateserial', '-extfile', at('names')];
    openssl('x509', '-req', '-in', at(`${name}.csr`), ...authorityOf, '-out', at(`${name}.crt`), '-days', '2');
  }
});
