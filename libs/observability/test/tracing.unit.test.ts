import { expect, test } from '@jest/globals';
import { traced } from '#observability';
import { nextTraceparent, readTraceparent, writeTraceparent } from '../src/tracing.ts';

const traceId = '0af7651916cd43dd8448eb211c80319c';
const spanId = 'b7ad6b7169203331';

test('a traceparent is read and written', () => {
  const read = readTraceparent(`00-${traceId}-${spanId}-01`);
  expect(read).toEqual({ traceId, spanId, sampled: true });
  expect(read && writeTraceparent(read)).toBe(`00-${traceId}-${spanId}-01`);
});

test.each([
  ['nothing', undefined],
  ['a trace of zeros', `00-${'0'.repeat(32)}-${spanId}-01`],
  ['a span of zeros', `00-${traceId}-${'0'.repeat(16)}-01`],
  ['version ff', `ff-${traceId}-${spanId}-01`],
  ['capitals', `00-${traceId.toUpperCase()}-${spanId}-01`],
  ['more than version 00 has', `00-${traceId}-${spanId}-01-x`],
])('%s is no traceparent', (_, header) => {
  expect(readTraceparent(header)).toBeUndefined();
});

test('a later version is read as far as it is known', () => {
  expect(readTraceparent(`01-${traceId}-${spanId}-01-later`)).toEqual({ traceId, spanId, sampled: true });
});

test('without a caller a new trace begins, with one it goes on under a new span', () => {
  expect(readTraceparent(nextTraceparent('nonsense'))).toMatchObject({ sampled: false });
  expect(readTraceparent(nextTraceparent(`00-${traceId}-${spanId}-01`))).toMatchObject({ traceId, sampled: true });
  expect(nextTraceparent(`00-${traceId}-${spanId}-01`)).not.toContain(spanId);
});

test('traced work answers, and fails, as it would without', async () => {
  await expect(traced('a', {}, () => Promise.resolve(7))).resolves.toBe(7);
  await expect(traced('a', {}, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});
