import { expect, test } from '@jest/globals';
import {
  ConfigurationError,
  databaseUrl,
  hostAndPort,
  list,
  logLevel,
  port,
  readVariables,
  timeZone,
  variablesTable,
  webUrl,
  wholeNumber,
} from '#configuration';

const declared = {
  BROKERS: { meaning: 'where Kafka is', parse: list(hostAndPort) },
  PORT: { meaning: 'where to listen', default: '3000', parse: port },
  POOL: { meaning: 'connections', default: '10', parse: wholeNumber(2, 100) },
  KEYS: { meaning: 'where the keys are', default: 'https://id.example/keys/', parse: webUrl },
  ZONE: { meaning: 'the time zone', default: 'Europe/Istanbul', parse: timeZone },
  DATABASE: { meaning: 'where PostgreSQL is', default: 'postgres://localhost/b40', secret: true, parse: databaseUrl },
  LEVEL: { meaning: 'how much is logged', default: 'info', parse: logLevel },
};

test('what is required is enough; an empty value is none', () => {
  expect(readVariables(declared, { BROKERS: ' a:9092, b:9092', PORT: '' })).toEqual({
    BROKERS: ['a:9092', 'b:9092'],
    PORT: 3000,
    POOL: 10,
    KEYS: 'https://id.example/keys',
    ZONE: 'Europe/Istanbul',
    DATABASE: 'postgres://localhost/b40',
    LEVEL: 'info',
  });
});

test.each([
  ['BROKERS', '', 'BROKERS is missing: where Kafka is'],
  ['BROKERS', 'a:9092,,b:9092', 'BROKERS must be a comma-separated list without gaps, not "a:9092,,b:9092"'],
  ['BROKERS', 'a', 'BROKERS must be host:port, not "a"'],
  ['PORT', '70000', 'PORT must be a whole number from 0 to 65535, not "70000"'],
  ['POOL', '1', 'POOL must be a whole number from 2 to 100, not "1"'],
  ['KEYS', 'file:///etc', 'KEYS must be a URL that begins with http:// or https://, not "file:///etc"'],
  ['DATABASE', 'postgre://b40:hush@db/b40', 'DATABASE must be a URL that begins with postgres:// or postgresql://'],
  ['ZONE', 'Mars/Base', 'ZONE must be an IANA time zone, not "Mars/Base"'],
  ['LEVEL', 'loud', 'LEVEL must be one of fatal, error, warn, info, debug, trace, silent, not "loud"'],
])('%s=%s is refused in one line', (name, value, line) => {
  expect(() => readVariables(declared, { BROKERS: 'a:9092', [name]: value })).toThrow(new ConfigurationError(line));
});

test('the table of a README has every variable', () => {
  expect(variablesTable(declared).split('\n')).toContain('| `PORT` | `3000` | where to listen |');
  expect(variablesTable(declared)).toContain('| `BROKERS` | required | where Kafka is |');
});
