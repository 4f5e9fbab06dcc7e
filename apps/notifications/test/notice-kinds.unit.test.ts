import { expect, test } from '@jest/globals';
import { allEvents } from '#contracts';
import { noticeArguments, noticeNames } from '#words';
import { names } from '../src/known/names.ts';
import { isNoticeable, noticeableEvents, noticeKindNamed, noticeKinds } from '../src/notices/notice-kinds.ts';

/** Looked up by the ids that the data gives. */
const idFields: Record<string, string> = {
  city: 'cityId',
  host: 'hostCityId',
  seat: 'seatCityId',
  origin: 'originCityId',
  lead: 'leadCityId',
  fromCity: 'fromCityId',
  toCity: 'toCityId',
  officeName: 'acknowledgedBy',
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

test('there are words for what makes notices, and for nothing else', () => {
  expect([...noticeNames].sort()).toEqual(noticeableEvents.map(({ name }) => name).sort());
});

const noticeable = noticeableEvents.flatMap(({ name, data }) => (isNoticeable(name) ? [{ name, data }] : []));

test.each(noticeable.map((each) => [each.name, each] as const))('what the words of %s ask for is in its data', (name, { data }) => {
  const fields = fieldsOf(data);
  for (const asked of noticeArguments(name)) expect([asked, fields]).toEqual([asked, expect.arrayContaining([idFields[asked] ?? asked])]);
});

test('what happens to a city is told to its office, whether it is still a member, in the group or eligible, or not', () => {
  const deaf = noticeable.filter(
    ({ name, data }) => Object.hasOwn(data.properties, 'cityId') && !noticeKindNamed(name).to.includes('city'),
  );
  expect(deaf.map(({ name }) => name)).toEqual([]);
});

test('a name is never taken for a fact: no data has a field that is called like one', () => {
  expect(Object.keys(names).sort()).toEqual(Object.keys(idFields).sort());
  for (const { type, data } of allEvents)
    for (const field of Object.keys((data as { properties: object }).properties))
      expect([type, field, Object.hasOwn(names, field)]).toEqual([type, field, false]);
});
