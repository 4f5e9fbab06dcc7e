import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfigurationError, oneOf, text, unless, type Declaration, type Values } from '#configuration';
import type { KafkaTransport } from '#events';

/** What `KafkaTransport` takes of it. */
export type KafkaSecurity = Pick<ConstructorParameters<typeof KafkaTransport>[0], 'ssl' | 'sasl'>;

const none = 'none';

/** The file's text; `check` throws if it is not what it should be. */
const pem =
  (what: string, check: (content: string) => unknown) =>
  (path: string): string | undefined => {
    if (path === none) return undefined;
    let content: string;
    try {
      content = readFileSync(path, 'utf8');
    } catch (error) {
      throw new Error(`must be a file that can be read (${(error as NodeJS.ErrnoException).code})`, { cause: error });
    }
    try {
      check(content);
    } catch (error) {
      throw new Error(`must be a file with ${what} in PEM`, { cause: error });
    }
    return content;
  };

const certificate = (content: string) => new X509Certificate(content);
const optional = unless(none, text);

/** How the brokers are spoken to; files are read at the start, so a renewed certificate is taken by a restart. */
export const kafkaSecurityVariables = {
  KAFKA_TLS: { meaning: '`on` speaks TLS with the brokers and checks their names', default: 'off', parse: oneOf('off', 'on') },
  KAFKA_CA_FILE: {
    meaning: 'the authorities that sign the brokers’ certificates (PEM); `none`: those that Node knows',
    default: none,
    parse: pem('certificates', certificate),
  },
  KAFKA_CERT_FILE: {
    meaning: 'the service’s own certificate (PEM), where the brokers ask for one (mTLS)',
    default: none,
    parse: pem('a certificate', certificate),
  },
  KAFKA_KEY_FILE: { meaning: 'its private key (PEM, not encrypted)', default: none, parse: pem('a private key', createPrivateKey) },
  KAFKA_SASL_MECHANISM: {
    meaning: '`scram-sha-512`, `scram-sha-256` or, over TLS only, `plain`',
    default: none,
    parse: oneOf(none, 'scram-sha-512', 'scram-sha-256', 'plain'),
  },
  KAFKA_USERNAME: { meaning: 'user of the SASL mechanism', default: none, parse: optional },
  KAFKA_PASSWORD: { meaning: 'that user’s password', default: none, secret: true, parse: optional },
} satisfies Declaration;

type Read = Values<typeof kafkaSecurityVariables>;

/** Variables that are right each for itself, and contradict each other, are one line too. */
export function kafkaSecurity(read: Read): KafkaSecurity {
  const ssl = tls(read);
  const sasl = login(read);
  return { ...(ssl && { ssl }), ...(sasl && { sasl }) };
}

function tls({ KAFKA_TLS, KAFKA_CA_FILE: ca, KAFKA_CERT_FILE: cert, KAFKA_KEY_FILE: key }: Read): KafkaSecurity['ssl'] {
  if (KAFKA_TLS === 'off') {
    const given = Object.entries({ KAFKA_CA_FILE: ca, KAFKA_CERT_FILE: cert, KAFKA_KEY_FILE: key }).find(
      ([, value]) => value !== undefined,
    );
    if (given) throw new ConfigurationError(`${given[0]} is of no use while KAFKA_TLS is off`);
    return undefined;
  }
  if (cert !== undefined && key === undefined) throw new ConfigurationError('KAFKA_KEY_FILE is missing: KAFKA_CERT_FILE needs its key');
  if (key !== undefined && cert === undefined) throw new ConfigurationError('KAFKA_CERT_FILE is missing: KAFKA_KEY_FILE is its key');
  if (cert !== undefined && key !== undefined && !new X509Certificate(cert).checkPrivateKey(createPrivateKey(key)))
    throw new ConfigurationError('KAFKA_KEY_FILE is not the key of the certificate in KAFKA_CERT_FILE');
  return { ...(ca !== undefined && { ca }), ...(cert !== undefined && { cert }), ...(key !== undefined && { key }) };
}

function login({
  KAFKA_TLS,
  KAFKA_SASL_MECHANISM: mechanism,
  KAFKA_USERNAME: username,
  KAFKA_PASSWORD: password,
}: Read): KafkaSecurity['sasl'] {
  if (mechanism === none) {
    const given = username === undefined ? (password === undefined ? undefined : 'KAFKA_PASSWORD') : 'KAFKA_USERNAME';
    if (given) throw new ConfigurationError(`KAFKA_SASL_MECHANISM is missing: ${given} is of no use without it`);
    return undefined;
  }
  if (username === undefined) throw new ConfigurationError(`KAFKA_USERNAME is missing: KAFKA_SASL_MECHANISM ${mechanism} needs it`);
  if (password === undefined) throw new ConfigurationError(`KAFKA_PASSWORD is missing: KAFKA_SASL_MECHANISM ${mechanism} needs it`);
  if (mechanism === 'plain' && KAFKA_TLS === 'off')
    throw new ConfigurationError('KAFKA_SASL_MECHANISM plain needs KAFKA_TLS on: the password would cross the network as it is');
  // Written out: a union of literals is what kafkajs tells its mechanisms apart by.
  if (mechanism === 'plain') return { mechanism, username, password };
  return mechanism === 'scram-sha-256' ? { mechanism, username, password } : { mechanism, username, password };
}

/** PEM texts by what they are for: what operators are warned of before it ends. */
export const certificatesOf = ({ ssl }: KafkaSecurity): Record<'kafka-ca' | 'kafka-client', string | undefined> => {
  const { ca, cert } = typeof ssl === 'object' ? ssl : {};
  return { 'kafka-ca': ca?.toString(), 'kafka-client': cert?.toString() };
};
