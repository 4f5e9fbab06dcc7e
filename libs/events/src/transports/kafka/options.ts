import type { ConnectionOptions } from 'node:tls';
import type { SASLOptions } from 'kafkajs';
import type { TransportLogger } from '../logger.ts';

export interface KafkaOptions {
  /** `host:port` each; some of the cluster suffice. */
  brokers: string[];
  clientId: string;
  logger: TransportLogger;
  ssl?: ConnectionOptions | boolean;
  sasl?: SASLOptions;
  /** After so long a send counts as failed (ms). */
  sendTimeoutMs?: number;
  /** After so long without a sign of life a member's partitions go to others (ms). */
  sessionTimeoutMs?: number;
  /** Of topics that are created; without it, the brokers' default. */
  replicationFactor?: number;
}
