import { expect, test } from '@jest/globals';
import { isLocalTime, isTimeZone } from '#domain';

test.each(['00:00', '09:30', '23:59'])('%s is a time of day', (value) => expect(isLocalTime(value)).toBe(true));
test.each(['24:00', '9:30', '09:60', '09:30:00', '09.30', '', ' 09:30', 930, null])('%p is none', (value) =>
  expect(isLocalTime(value)).toBe(false),
);

test.each(['Europe/Sarajevo', 'Europe/Kyiv', 'UTC', 'Asia/Calcutta'])('%s is a time zone', (value) => expect(isTimeZone(value)).toBe(true));
test.each(['Mars/Phobos', '+02:00', '', 'Europe/', 'x'.repeat(1_000_000), 2, null])('%.20p is none', (value) =>
  expect(isTimeZone(value)).toBe(false),
);
