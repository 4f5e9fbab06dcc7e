import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { Kafka, logLevel, type ISocketFactory } from 'kafkajs';
import './idle-timers.ts';
import { kafkaLog } from './kafka-log.ts';
import type { KafkaOptions } from './options.ts';

export interface KafkaClient {
  kafka: Kafka;
  /** Closes its sockets and opens no more: nothing that kafkajs still has in mind can reach a broker afterwards. */
  destroy(): void;
}

/**
 * A client for one producer, consumer or admin. Not shared: kafkajs keeps a group's offsets per client, so that two members of one group
 * on one client clear each other's; and a discarded producer goes on retrying, and reconnects for it, unless its sockets are taken away.
 */
export function kafkaClient(options: KafkaOptions, requestTimeout: number): KafkaClient {
  const sockets = new Set<Socket>();
  let destroyed = false;
  const socketFactory: ISocketFactory = ({ host, port, ssl, onConnect }) => {
    if (destroyed) throw new Error('The client has been discarded');
    const socket = ssl
      ? connectTls({ host, port, ...(isIP(host) ? {} : { servername: host }), ...ssl }, onConnect)
      : connectPlain({ host, port }, onConnect);
    socket.setKeepAlive(true, 60_000);
    socket.setNoDelay(true);
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    return socket;
  };
  const kafka = new Kafka({
    brokers: options.brokers,
    clientId: options.clientId,
    ...(options.ssl === undefined ? {} : { ssl: options.ssl }),
    ...(options.sasl === undefined ? {} : { sasl: options.sasl }),
    connectionTimeout: Math.min(3_000, requestTimeout),
    requestTimeout,
    // Stated in full: kafkajs has other defaults when NODE_ENV is "test".
    retry: { initialRetryTime: 100, multiplier: 2, factor: 0.2, maxRetryTime: 1_000, retries: 3 },
    socketFactory,
    logLevel: logLevel.INFO,
    logCreator: kafkaLog(options.logger),
  });
  return {
    kafka,
    destroy: () => {
      destroyed = true;
      for (const socket of sockets) socket.destroy(new Error('The client has been discarded'));
    },
  };
}
