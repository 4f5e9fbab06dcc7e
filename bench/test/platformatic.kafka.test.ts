import { describe } from '@jest/globals';
import { kafkaForTests } from '#testing';
import { keepsTheContract } from '../../libs/events/test/transports/contract.ts';
import { PlatformaticTransport } from '../platformatic/platformatic-transport.ts';

const brokers = kafkaForTests();
const logger = { debug: () => {}, warn: () => {}, error: () => {} };

(brokers ? describe : describe.skip)('@platformatic/kafka behind the port', () => {
  keepsTheContract({
    open: () => new PlatformaticTransport({ brokers: brokers!.split(','), clientId: 'test', logger }),
    unsendable: 'x'.repeat(3 * 1024 * 1024),
    sharesPartitions: true,
  });
});
