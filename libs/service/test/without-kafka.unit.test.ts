import { expect, test } from '@jest/globals';
import { saySeldomWithoutKafka } from '../src/without-kafka.ts';

function sifted() {
  const said: string[] = [];
  const whispered: string[] = [];
  let elapsed = 0;
  const say = (line: string) => void said.push(line);
  const logger = saySeldomWithoutKafka({ debug: (line) => void whispered.push(line), warn: say, error: say }, () => elapsed);
  return { logger, said, whispered, pass: (milliseconds: number) => void (elapsed += milliseconds) };
}

/** As a service says them without Kafka. */
const noise = [
  'kafka Connection: Connection error: connect ECONNREFUSED 10.0.0.1:9092 (10.0.0.1:9092)',
  'kafka Connection: Connection timeout (kafka:9092)',
  'kafka BrokerPool: Failed to connect to seed broker, trying another broker from the list: getaddrinfo ENOTFOUND kafka',
  'kafka BrokerPool: Closed connection',
  'kafka: meetings joins again in 4036 ms: KafkaJSNumberOfRetriesExceeded: Closed connection',
  "topics can't be made yet: KafkaJSNumberOfRetriesExceeded: Connection error: read ECONNRESET",
  "meetings can't subscribe yet: KafkaJSConnectionError: Connection error",
  'relay of meetings: not sent, will be again: Asking Kafka took longer than 5000 ms',
];

test('ten minutes without Kafka are nine lines, after the one of the readiness', () => {
  const { logger, said, whispered, pass } = sifted();
  for (let second = 0; second < 600; second++, pass(1_000)) for (const line of noise) logger.warn(line);
  expect(said).toHaveLength(9);
  expect(whispered).toHaveLength(600 * noise.length - 9);
});

test('a second time away is as silent at its beginning, and the broker’s return ends it', () => {
  const { logger, said, pass } = sifted();
  logger.warn(noise[0]!);
  pass(3_600_000);
  logger.error(noise[1]!);
  expect(said).toEqual([]);
  pass(59_999);
  logger.warn(noise[2]!);
  expect(said).toEqual([]);
  pass(1);
  logger.error(noise[3]!);
  expect(said).toEqual([noise[3]]);
});

test.each([
  'kafka: the brokers refuse the credentials: see KAFKA_USERNAME, KAFKA_PASSWORD and KAFKA_SASL_MECHANISM',
  'kafka Connection: Response Produce: NOT_ENOUGH_REPLICAS (kafka:9092)',
  'meetings parked b40.membership.v1/tuzla: read ECONNRESET',
  "relay of meetings: DATABASE_URL: PostgreSQL at db:5432 can't be reached: ECONNREFUSED",
])('what is another matter is told as it comes: %s', (line) => {
  const { logger, said } = sifted();
  logger.warn(line);
  logger.warn(line);
  expect(said).toEqual([line, line]);
});
