import { Kafka, logLevel, type Producer } from 'kafkajs';

interface ProducerPlan {
  /** kafkajs then sends one request after the other to each broker; without it as many at once as are given to it. */
  idempotent: boolean;
  /** Of a send that has failed; otherwise as kafkajs has it. */
  retries?: number;
}

export async function producerOf(brokers: readonly string[], { idempotent, retries }: ProducerPlan): Promise<Producer> {
  const kafka = new Kafka({ brokers: [...brokers], clientId: 'bench-producer', logLevel: logLevel.NOTHING });
  const producer = kafka.producer({
    idempotent,
    ...(idempotent && { maxInFlightRequests: 1 }),
    ...(retries !== undefined && { retry: { retries } }),
    allowAutoTopicCreation: false,
  });
  await producer.connect();
  return producer;
}
