import { freePort } from '../../../local/src/index.ts';
import { KafkaAbsent } from './absent.ts';
import { kafkaVersion } from './places.ts';

/** A broker in a container, where a Docker engine answers. Its port is chosen beforehand, because the broker has to advertise it. */
export async function startKafkaContainer(): Promise<{ brokers: string; stop(): Promise<void> }> {
  const { GenericContainer, getContainerRuntimeClient, Wait } = await import('testcontainers').catch(() => {
    throw new KafkaAbsent('Testcontainers is not installed');
  });
  await getContainerRuntimeClient().catch(() => {
    throw new KafkaAbsent('no Docker engine answers');
  });
  const port = await freePort();
  const container = await new GenericContainer(`apache/kafka:${kafkaVersion}`)
    .withExposedPorts({ container: 9092, host: port })
    .withEnvironment({
      KAFKA_NODE_ID: '1',
      KAFKA_PROCESS_ROLES: 'broker,controller',
      KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://:9093',
      KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://localhost:${port}`,
      KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
      KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
      KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
      KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
      KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
      KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
    })
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
    .start()
    .catch((failure: unknown) => {
      throw new KafkaAbsent(`Docker could not start apache/kafka:${kafkaVersion}: ${String(failure)}`);
    });
  return { brokers: `localhost:${port}`, stop: async () => void (await container.stop()) };
}
