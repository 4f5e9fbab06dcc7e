import type { IdentityConfig } from '#auth';
import {
  addressRange,
  hostAndPort,
  list,
  logLevel,
  port,
  readVariables,
  text,
  unless,
  webUrl,
  wholeNumber,
  type Declaration,
  type Environment,
} from '#configuration';
import { kafkaSecurities, type KafkaSecurity } from '#contracts';
import { tracingOf, tracingVariables, type Tracing } from '#observability';
import { usualPublication, usualUrl, type Publication } from './open-data/publication.ts';

/** The services behind the gateway, in the order in which their routes are documented. */
export const serviceNames = ['membership', 'meetings', 'working-groups', 'notifications'] as const;
export type ServiceName = (typeof serviceNames)[number];

export interface GatewayConfig {
  host: string;
  /** 0: one that is free. */
  port: number;
  /** One or several base URLs a service: replicas of it. */
  upstreams: Record<ServiceName, readonly string[]>;
  identity: IdentityConfig;
  /** Requests a second for one `sub`, or for one address without a good token, on this replica. */
  rateLimit: number;
  /** Whose X-Forwarded-* is believed: addresses, ranges, names of ranges. Without them nobody's is. */
  trustedProxies?: readonly string[];
  /** The gateway's address as the world knows it, without a slash at the end; without it one on this machine. */
  publicUrl?: string;
  /** Who publishes the open data; without it the network, under CC BY 4.0. */
  publication?: Publication;
  /** Where other systems read the topics, and how they log in there; without brokers /asyncapi.json leaves that to be told. */
  topics?: { brokers?: readonly string[]; security?: KafkaSecurity };
  /** How long it goes on answering when it is to stop, until balancers have noticed (ms). Each answer closes its connection. */
  shutdownDelayMs?: number;
  /** A client that takes nothing of its answer for so long is let go (ms); without it after a minute. */
  idleReaderMs?: number;
  logLevel: string;
}

/** As it is written in a catalogue: with its slash, because licences are known by their whole address. */
const page = (value: string): string => webUrl(value) && new URL(value).href;

/** `mailto:…`, or a page. */
function contact(value: string): string {
  const isMail = /^[^\s@<>"%]+@[^\s@<>"%]+\.[^\s@<>"%]+$/.test(value);
  if (!isMail && !/^https?:/.test(value)) throw new Error('must be a mail address or a URL that begins with http:// or https://');
  return isMail ? `mailto:${value}` : page(value);
}

function kafkaSecurity(value: string): KafkaSecurity {
  const known = kafkaSecurities.find((each) => each === value);
  if (!known) throw new Error(`must be one of ${kafkaSecurities.join(', ')}`);
  return known;
}

/** Everything the gateway reads from its environment. */
export const variables = {
  MEMBERSHIP_URL: { meaning: 'base URL of membership, or several, comma-separated', parse: list(webUrl) },
  MEETINGS_URL: { meaning: 'the same of meetings', parse: list(webUrl) },
  WORKING_GROUPS_URL: { meaning: 'the same of working-groups', parse: list(webUrl) },
  NOTIFICATIONS_URL: { meaning: 'the same of notifications', parse: list(webUrl) },
  OIDC_ISSUER: { meaning: 'the `iss` of accepted tokens', parse: text },
  OIDC_AUDIENCE: { meaning: 'the `aud` of accepted tokens', default: 'b40', parse: text },
  OIDC_JWKS_URL: { meaning: 'where the issuer’s public keys are', parse: webUrl },
  HOST: { meaning: 'address to listen on', default: '0.0.0.0', parse: text },
  PORT: { meaning: 'port of the API', default: '3000', parse: port },
  MANAGEMENT_PORT: { meaning: 'port of `/livez`, `/readyz`, `/metrics`', default: '3001', parse: port },
  RATE_LIMIT: {
    meaning: 'requests a second for one `sub` (without a token: one address), per replica',
    default: '100',
    parse: wholeNumber(1, 1_000_000),
  },
  TRUSTED_PROXIES: {
    meaning:
      'proxies whose `X-Forwarded-*` is believed: addresses, ranges (`10.0.0.0/8`), `loopback`, `linklocal`, `uniquelocal`, ' +
      'comma-separated',
    default: 'none',
    parse: (value: string) => (value === 'none' ? [] : list(addressRange)(value)),
  },
  PUBLIC_URL: {
    meaning: 'the gateway’s address as the world knows it, in the addresses of the open data',
    default: usualUrl,
    parse: webUrl,
  },
  OPEN_DATA_PUBLISHER: { meaning: 'who publishes the open data', default: usualPublication.publisher, parse: text },
  OPEN_DATA_PUBLISHER_URL: { meaning: 'the publisher’s own page', default: 'none', parse: unless('none', page) },
  OPEN_DATA_CONTACT: {
    meaning: 'whom to ask about the open data: a mail address, or a page; `none` names `PUBLIC_URL`',
    default: 'none',
    parse: unless('none', contact),
  },
  OPEN_DATA_LICENCE: { meaning: 'address of the licence of the open data', default: usualPublication.licence, parse: page },
  TOPICS_BROKERS: {
    meaning: 'where other systems read the topics, in `/asyncapi.json`: `host:port`, comma-separated; `none` names no place',
    default: 'none',
    parse: unless('none', list(hostAndPort)),
  },
  TOPICS_SECURITY: {
    meaning: 'how they log in there: `plaintext` `tls` `mtls` `scram-sha-256` `scram-sha-512`',
    default: 'scram-sha-512',
    parse: kafkaSecurity,
  },
  SHUTDOWN_DELAY_SECONDS: {
    meaning: 'how long it goes on answering after SIGTERM, unready, so that balancers notice',
    default: '5',
    parse: wholeNumber(0, 3_600),
  },
  LOG_LEVEL: { meaning: '`trace` `debug` `info` `warn` `error` `fatal` or `silent`', default: 'info', parse: logLevel },
  ...tracingVariables,
} satisfies Declaration;

export function readConfig(env: Environment = process.env): GatewayConfig & { managementPort: number; tracing: Tracing } {
  const read = readVariables(variables, env);
  return {
    upstreams: {
      membership: read.MEMBERSHIP_URL,
      meetings: read.MEETINGS_URL,
      'working-groups': read.WORKING_GROUPS_URL,
      notifications: read.NOTIFICATIONS_URL,
    },
    identity: { issuer: read.OIDC_ISSUER, audience: read.OIDC_AUDIENCE, jwksUrl: read.OIDC_JWKS_URL },
    host: read.HOST,
    port: read.PORT,
    managementPort: read.MANAGEMENT_PORT,
    rateLimit: read.RATE_LIMIT,
    trustedProxies: read.TRUSTED_PROXIES,
    publicUrl: read.PUBLIC_URL,
    publication: {
      publisher: read.OPEN_DATA_PUBLISHER,
      publisherUrl: read.OPEN_DATA_PUBLISHER_URL,
      contact: read.OPEN_DATA_CONTACT,
      licence: read.OPEN_DATA_LICENCE,
    },
    topics: { ...(read.TOPICS_BROKERS && { brokers: read.TOPICS_BROKERS }), security: read.TOPICS_SECURITY },
    shutdownDelayMs: read.SHUTDOWN_DELAY_SECONDS * 1_000,
    logLevel: read.LOG_LEVEL,
    tracing: tracingOf(read),
  };
}
