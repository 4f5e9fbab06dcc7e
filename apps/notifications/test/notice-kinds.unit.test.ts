import { expect, test } from '@jest/globals';
import { allEvents } from '#contracts';
import { noticeKinds } from '../src/notices/notice-kinds.ts';
import { blanksOf, fill } from '../src/notices/wording.ts';

/** Looked up by the ids that the data gives. */
const names: Record<string, string> = {
  city: 'cityId',
  host: 'hostCityId',
  seat: 'seatCityId',
  group: 'groupId',
  meeting: 'meetingId',
  item: 'itemId',
  offer: 'offerId',
  provider: 'offerId',
};

/** Nobody has to act upon these. */
const silent = ['CityRegistered', 'CityUpdated', 'PersonRegistered', 'PersonUpdated'];

test('every public event makes notices, or is known to make none', () => {
  const noticed = noticeKinds.map(({ type }) => type.name);
  expect([...noticed, ...silent].sort()).toEqual(allEvents.map(({ name }) => name).sort());
});

test.each(noticeKinds.map((kind) => [kind.type.name, kind] as const))('the words of %s are in its data', (_, { type, title, text }) => {
  const fields = Object.keys((type.data as { properties: object }).properties);
  for (const blank of blanksOf(title + text)) expect([blank, fields]).toEqual([blank, expect.arrayContaining([names[blank] ?? blank])]);
});

test('what nobody knows is left out with the words around it', () => {
  const template = '{city} is invited[ on {on}][ at {meeting}].';
  expect(fill(template, { city: 'Tuzla', on: '2022-03-01' })).toBe('Tuzla is invited on 2022-03-01.');
  expect(fill(template, { city: 'Tuzla' })).toBe('Tuzla is invited.');
  expect(fill(template, {})).toBe('– is invited.');
});

test('what somebody wrote is text, never a template', () => {
  expect(fill('{reason}[ {note}]', { reason: '[{note}] $& {reason}', note: '{reason}' })).toBe('[{note}] $& {reason} {reason}');
});
