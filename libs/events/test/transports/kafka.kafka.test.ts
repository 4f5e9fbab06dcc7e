import { describe, expect, test } from '@jest/globals';
import { kafkaForTests } from '#testing';
import { partitionOf } from '../../src/transports/kafka/partition.ts';
import { KafkaTransport } from '../../src/transports/kafka/index.ts';
import { keepsTheContract, messageOf } from './contract.ts';

const brokers = kafkaForTests();
const logger = { debug: () => {}, warn: () => {}, error: () => {} };
const open = () => new KafkaTransport({ brokers: brokers!.split(','), clientId: 'test', logger });

(brokers ? describe : describe.skip)('Kafka', () => {
  keepsTheContract({ open, sharesPartitions: true });
});
