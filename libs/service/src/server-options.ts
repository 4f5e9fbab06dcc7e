/** What a running service needs to know, from the environment or, on one machine, from the standalone app. */
export interface ServerOptions {
  databaseUrl: string;
  identity: { issuer: string; audience: string; jwksUrl: string };
  host: string;
  /** 0 takes a free one. */
  port: number;
  publicUrl: string;
  /** Of a service that signs addresses: the first signs, each is good for what was signed before. */
  linkSecrets?: readonly string[];
  /** As the definition's `settings` are; without them those that leave nothing. */
  settings?: object;
  timeZone: string;
  logLevel: string;
  poolSize?: number;
  /** How long it goes on answering, unready, when it is to stop: until balancers and endpoints have noticed (ms). */
  shutdownDelayMs?: number;
  /** A client that takes nothing of its answer for so long is let go (ms); without it after a minute. */
  idleReaderMs?: number;
  /** Who takes nothing of a data set for so long is cut off (ms); without it after 30 s. */
  dataSetReaderMs?: number;
  /** Answers to idempotency keys are kept so many days; without it for ever. */
  idempotencyDays?: number;
}
