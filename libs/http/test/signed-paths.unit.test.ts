import { expect, test } from '@jest/globals';
import { shownPath } from '../src/protocol/shown-path.ts';
import { tooLong } from '../src/protocol/long-params.ts';

test.each([
  ['/v1/calendars/secret', '/v1/calendars/*'],
  ['/v1/unsubscribe/secret', '/v1/unsubscribe/*'],
  ['/v1/answers/secret', '/v1/answers/*'],
  ['/v1/addresses/secret/more', '/v1/addresses/*'],
  ['/V1/Calendars//secret/', '/V1/Calendars//*'],
  ['//v1/calendars/secret', '//v1/calendars/*'],
  ['/v1/calendars/', '/v1/calendars/'],
  ['/v1/calendar.ics', '/v1/calendar.ics'],
  ['/v1/offices/sarajevo/calendar-address', '/v1/offices/sarajevo/calendar-address'],
])('%s is shown as %s', (path, shown) => {
  expect(shownPath(path)).toBe(shown);
});

test('what is signed may be longer than any other parameter', () => {
  const long = 'x'.repeat(101);
  expect(tooLong({ cityId: long })?.code).toBe('uri-too-long');
  for (const params of [{ signed: long }, { cityId: long.slice(1) }, { '*': long }, {}, undefined]) expect(tooLong(params)).toBeUndefined();
});
