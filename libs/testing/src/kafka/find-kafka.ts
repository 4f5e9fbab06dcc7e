import { KafkaAbsent } from './absent.ts';
import { startKafkaCluster } from './cluster.ts';
import { startKafkaContainer } from './container.ts';

export type FoundKafka = { brokers: string; stop(): Promise<void> } | { absent: string };

/**
 * One broker: the one of KAFKA_BROKERS; else a container where a Docker engine answers; else Apache Kafka on this machine's Java, fetched
 * by Maven. With `dir` its data outlives it, which no container's does.
 */
export async function findKafka({ dir }: { dir?: string } = {}): Promise<FoundKafka> {
  const brokers = process.env['KAFKA_BROKERS'];
  if (brokers) return { brokers, stop: async () => {} };
  const ways = dir ? [() => startKafkaCluster({ dir })] : [startKafkaContainer, () => startKafkaCluster()];
  const reasons = ['KAFKA_BROKERS is not set'];
  for (const start of ways) {
    try {
      const { brokers, stop } = await start();
      return { brokers, stop };
    } catch (failure) {
      if (!(failure instanceof KafkaAbsent)) throw failure;
      reasons.push(failure.message);
    }
  }
  return { absent: reasons.join('; ') };
}
