import { randomBytes } from 'node:crypto';
import { describe } from '@jest/globals';
import { kafkaForTests, readTopics } from '#testing';
import { killPointSuite, pointsOfTheLog, type LogUnderTest } from './kill-points/suite.ts';

const brokers = kafkaForTests();
const suffix = `.${randomBytes(4).toString('hex')}`;

(brokers ? describe : describe.skip)('with a broker', () => {
  const openLog = async (): Promise<LogUnderTest> => ({
    log: { brokers: brokers! },
    suffix,
    async read(topic) {
      const records = await readTopics(brokers!, [topic + suffix]);
      return records.map(({ partition, key, value, headers }) => ({
        partition,
        key: key!,
        sequence: Number(headers['ce_sequence']),
        id: String(headers['ce_id']),
        type: String(headers['ce_type']),
        value: value!,
      }));
    },
    close: async () => {},
  });
  killPointSuite('Kafka', openLog, pointsOfTheLog);
});
