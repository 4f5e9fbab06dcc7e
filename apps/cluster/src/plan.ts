import { freePort } from '#local';

export const serviceNames = ['membership', 'meetings', 'working-groups', 'notifications'] as const;
/** Those that sign addresses. */
const signing: readonly AppName[] = ['meetings', 'notifications'];

export type ServiceName = (typeof serviceNames)[number];
export type AppName = ServiceName | 'gateway';

/** Where one process listens: chosen once, so that it is found again after a restart. */
export interface Place {
  app: AppName;
  port: number;
  managementPort: number;
}

export async function planPlaces(replicas: number): Promise<Place[]> {
  const taken = new Set<number>();
  const next = async () => {
    const port = await freePort(taken);
    taken.add(port);
    return port;
  };
  const places: Place[] = [];
  for (const app of [...serviceNames, 'gateway' as const])
    for (let replica = 0; replica < replicas; replica++) places.push({ app, port: await next(), managementPort: await next() });
  return places;
}

export interface Surroundings {
  brokers: string;
  databases: Record<ServiceName, string>;
  issuer: string;
  audience: string;
  jwksUrl: string;
  publicUrl: string;
  linkSecret: string;
  sealingSecret: string;
  /** Where mails are kept that no relay takes. */
  mailFolder: string;
  timeZone: string;
  rateLimit: number;
  logLevel: string;
}

/** All that a process is told; `npm run start:kafka` has no other way to speak to it. */
export function environmentOf(place: Place, places: readonly Place[], surroundings: Surroundings): Record<string, string> {
  const common = {
    HOST: '127.0.0.1',
    PORT: String(place.port),
    MANAGEMENT_PORT: String(place.managementPort),
    OIDC_ISSUER: surroundings.issuer,
    OIDC_AUDIENCE: surroundings.audience,
    OIDC_JWKS_URL: surroundings.jwksUrl,
    LOG_LEVEL: surroundings.logLevel,
    // No balancer has to notice: connections are tried, and the next replica is asked.
    SHUTDOWN_DELAY_SECONDS: '0',
  };
  const { brokers, databases, publicUrl, timeZone, linkSecret, sealingSecret, mailFolder } = surroundings;
  if (place.app === 'gateway')
    return { ...common, ...upstreams(places), PUBLIC_URL: publicUrl, RATE_LIMIT: String(surroundings.rateLimit), ...topics(brokers) };
  return {
    ...common,
    ...{ DATABASE_URL: databases[place.app], KAFKA_BROKERS: brokers, PUBLIC_URL: publicUrl, TIME_ZONE: timeZone },
    ...(signing.includes(place.app) && { LINK_SECRET: linkSecret }),
    ...(place.app === 'notifications' && {
      ...{ SECRET_KEYS: sealingSecret, MAIL_FOLDER: mailFolder },
      PLATFORM_LISTENERS: listeners(places, surroundings).join(','),
    }),
  };
}

const topics = (brokers: string) => ({ TOPICS_BROKERS: brokers, TOPICS_SECURITY: 'plaintext' });

/** What no webhook may call: a request from this machine would be trusted here. */
const listeners = (places: readonly Place[], { brokers, databases, publicUrl, jwksUrl }: Surroundings): string[] => [
  ...places.flatMap(({ port, managementPort }) => [`127.0.0.1:${port}`, `127.0.0.1:${managementPort}`]),
  ...[publicUrl, jwksUrl, ...Object.values(databases)].map((url: string) => new URL(url).host),
  ...brokers.split(','),
];

const upstreams = (places: readonly Place[]) =>
  Object.fromEntries(
    serviceNames.map((service) => [
      `${service.toUpperCase().replaceAll('-', '_')}_URL`,
      places.flatMap(({ app, port }) => (app === service ? [`http://127.0.0.1:${port}`] : [])).join(','),
    ]),
  );
