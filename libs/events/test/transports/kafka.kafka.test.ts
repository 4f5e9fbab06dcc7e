import { describe } from '@jest/globals';
import { kafkaForTests } from '#testing';
import { KafkaTransport } from '../../src/transports/kafka/index.ts';
import { keepsTheContract } from './contract.ts';

const brokers = kafkaForTests();
const logger = { debug: () => {}, warn: () => {}, error: () => {} };

(brokers ? describe : describe.skip)('Kafka', () => {
  keepsTheContract({
    open: () => new KafkaTransport({ brokers: brokers!.split(','), clientId: 'test', logger }),
    unsendable: 'x'.repeat(3 * 1024 * 1024),
    sharesPartitions: true,
  });
});
