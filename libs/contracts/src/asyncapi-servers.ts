/** How a reader of the topics shows who he is. */
export const kafkaSecurities = ['plaintext', 'tls', 'mtls', 'scram-sha-256', 'scram-sha-512'] as const;
export type KafkaSecurity = (typeof kafkaSecurities)[number];

/** Where this platform's events are heard. */
export interface EventPlaces {
  /** The gateway's address as the world knows it. */
  gateway?: string;
  /** The `iss` of accepted tokens; where it is an address, its discovery document is named. */
  issuer?: string;
  /** `host:port`, as other systems reach them. Without: whoever runs the platform tells them; on one machine there are none. */
  brokers?: readonly string[];
  /** Without: `scram-sha-512`. */
  security?: KafkaSecurity;
}

const usual = { gateway: 'http://localhost:3000', security: 'scram-sha-512' } as const;

export function serversOf({ gateway = usual.gateway, brokers, security = usual.security }: EventPlaces) {
  const { host, protocol, pathname } = new URL(gateway);
  const secured = security === 'plaintext' || security === 'tls' ? {} : { security: [{ $ref: '#/components/securitySchemes/kafka' }] };
  const kafka = {
    protocol: security === 'plaintext' ? 'kafka' : 'kafka-secure',
    description: 'The topics.',
    ...secured,
  };
  const told = {
    host: '{brokers}',
    ...kafka,
    variables: { brokers: { description: 'Told by whoever runs the platform; one that runs on one machine has none.' } },
  };
  const named = (brokers ?? []).map((each, at) => [at === 0 ? 'kafka' : `kafka-${at + 1}`, { host: each, ...kafka }] as const);
  return {
    ...(named.length > 0 ? Object.fromEntries(named) : { kafka: told }),
    gateway: {
      host,
      ...(pathname !== '/' && { pathname }),
      protocol: protocol.replace(':', ''),
      description: 'The stream, the feed and the subscriptions of webhooks.',
      security: [{ $ref: '#/components/securitySchemes/token' }],
    },
    subscriber: {
      host: '{subscriber}',
      protocol: 'https',
      description: 'Where webhooks go to: the `url` of a subscription.',
      variables: { subscriber: { description: 'The host of the subscription’s `url`.' } },
    },
  };
}

export function securityOf({ issuer = '', security = usual.security }: EventPlaces) {
  const isAddress = /^https?:\/\//.test(issuer);
  return {
    ...(security !== 'plaintext' && security !== 'tls' && { kafka: kafkaScheme(security) }),
    token: isAddress
      ? {
          type: 'openIdConnect',
          openIdConnectUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
          description: 'A bearer token of this issuer.',
        }
      : {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: `A bearer token of the issuer ${issuer || 'of the platform'}.`,
        },
  };
}

const kafkaScheme = (security: 'mtls' | 'scram-sha-256' | 'scram-sha-512') =>
  security === 'mtls'
    ? { type: 'X509', description: 'A certificate of the client’s own, over TLS.' }
    : { type: security === 'scram-sha-256' ? 'scramSha256' : 'scramSha512', description: 'SASL/SCRAM, over TLS.' };
