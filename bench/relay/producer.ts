import { Kafka, logLevel, type Producer } from 'kafkajs';

interface ProducerPlan {
  /** kafkajs then sends one request after the other to each broker; without it as many at once as are given to it. */
  idempotent: boolean;
}

export async function producerOf(brokers: readonly string[], { idempotent }: ProducerPlan): Promise<Producer> {
  const kafka = new Kafka({ brokers: [...brokers], clientId: 'bench-producer', logLevel: logLevel.NOTHING });
  const producer = kafka.producer({ idempotent, ...(idempotent && { maxInFlightRequests: 1 }), allowAutoTopicCreation: false });
  await producer.connect();
  return producer;
}
