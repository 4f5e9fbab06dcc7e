import { expect, test } from '@jest/globals';
import { allEvents } from '#contracts';
import { names } from '../src/known/names.ts';
import { noticeableEvents, noticeKindNamed, noticeKinds } from '../src/notices/notice-kinds.ts';
import { blanksOf, fill } from '../src/notices/wording.ts';

/** Looked up by the ids that the data gives. */
const idFields: Record<string, string> = {
  city: 'cityId',
  host: 'hostCityId',
  seat: 'seatCityId',
  origin: 'originCityId',
  lead: 'leadCityId',
  fromCity: 'fromCityId',
  toCity: 'toCityId',
  group: 'groupId',
  meeting: 'meetingId',
  item: 'itemId',
  decision: 'decisionId',
  institution: 'institutionId',
  offer: 'offerId',
  provider: 'offerId',
};

interface Shape {
  properties?: Record<string, Shape>;
  /** What may be null. */
  anyOf?: Shape[];
}

/** By their paths: `reason`, `after`, `after.from`. */
const fieldsOf = ({ properties = {}, anyOf = [] }: Shape): string[] => [
  ...Object.entries(properties).flatMap(([name, inner]) => [name, ...fieldsOf(inner).map((deeper) => `${name}.${deeper}`)]),
  ...anyOf.flatMap(fieldsOf),
];

test('every public event makes notices, or is known to make none', () => {
  expect(Object.keys(noticeKinds).sort()).toEqual(allEvents.map(({ name }) => name).sort());
});

test.each(noticeableEvents.map((each) => [each.name, each] as const))('the words of %s are in its data', (name, { data }) => {
  const { title, text } = noticeKindNamed(name)!;
  const fields = fieldsOf(data);
  for (const blank of blanksOf(title + text)) expect([blank, fields]).toEqual([blank, expect.arrayContaining([idFields[blank] ?? blank])]);
});

test('what happens to a city is told to its office, whether it is still a member, in the group or eligible, or not', () => {
  const deaf = noticeableEvents.filter(
    ({ name, data }) => Object.hasOwn(data.properties, 'cityId') && !noticeKindNamed(name)!.to.includes('city'),
  );
  expect(deaf.map(({ name }) => name)).toEqual([]);
});

test('a name is never taken for a fact: no data has a field that is called like one', () => {
  expect(Object.keys(names).sort()).toEqual(Object.keys(idFields).sort());
  for (const { type, data } of allEvents)
    for (const field of Object.keys((data as { properties: object }).properties))
      expect([type, field, Object.hasOwn(names, field)]).toEqual([type, field, false]);
});

test('what nobody knows is left out with the words around it', () => {
  const template = '{city} is invited[ on {on}][ at {meeting}].';
  expect(fill(template, { city: 'Tuzla', on: '2022-03-01' })).toBe('Tuzla is invited on 2022-03-01.');
  expect(fill(template, { city: 'Tuzla' })).toBe('Tuzla is invited.');
  expect(fill(template, {})).toBe('– is invited.');
});

test('what is said only where something is not known is left out where it is', () => {
  const template = '[{!from}On {on} in][Postponed from {from}. In] {place}.';
  expect(blanksOf(template)).toEqual(['from', 'on', 'from', 'place']);
  expect(fill(template, { on: '2022-04-25', place: 'Sarajevo' })).toBe('On 2022-04-25 in Sarajevo.');
  expect(fill(template, { on: '2022-04-25', from: '2022-04-25', place: 'Sarajevo' })).toBe('Postponed from 2022-04-25. In Sarajevo.');
});

test('what stands deeper in the event is named by its path', () => {
  const template = 'It is held[ from {after.from} on][ until {after.until}].';
  expect(blanksOf(template)).toEqual(['after.from', 'after.until']);
  expect(fill(template, { 'after.from': '2022-03-01' })).toBe('It is held from 2022-03-01 on.');
});

test('what somebody wrote is text, never a template', () => {
  expect(fill('{reason}[ {note}]', { reason: '[{note}] $& {reason}', note: '{reason}' })).toBe('[{note}] $& {reason} {reason}');
});
