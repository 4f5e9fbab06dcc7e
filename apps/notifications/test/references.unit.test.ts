import { expect, test } from '@jest/globals';
import { AccessionDeclared, allEvents, AttendanceRecorded, MeetingHeld, MinutesPublished, PlatformOffered, VisitMade } from '#contracts';
import { fieldNaming, referencesOf } from '../src/journal/references.ts';

interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

/** The fields that a schema declares to hold cities, at any depth. */
function cityFields({ description, properties = {}, items, anyOf = [] }: Schema, field: string): string[] {
  const own = description === 'A city, by its slug' ? [field] : [];
  const parts: [string, Schema][] = [
    ...Object.entries(properties),
    ...[...(items ? [items] : []), ...anyOf].map((each) => [field, each] as [string, Schema]),
  ];
  return [...own, ...parts.flatMap(([name, part]) => cityFields(part, name))];
}

test('every field of a contract that holds cities is one that cities are found by', () => {
  for (const { type, data } of allEvents)
    for (const field of cityFields(data as Schema, ''))
      expect([type, field, referencesOf({ [field]: 'tuzla' }).cityIds]).toEqual([type, field, ['tuzla']]);
});

test('cities are found alone, in lists and within, each once; a group is no city', () => {
  expect(referencesOf(MeetingHeld.example).cityIds).toEqual(['bijeljina', 'istanbul', 'laktasi', 'sarajevo', 'tuzla', 'zenica']);
  expect(referencesOf(PlatformOffered.example).cityIds).toHaveLength(27);
  expect(referencesOf({ groupId: 'climate', groupIds: ['smart'], owner: { cityId: 'tuzla' }, cityId: null }).cityIds).toEqual(['tuzla']);
});

test('an event is about what it is a step of, and refers to what it merely names', () => {
  const { membershipId, meetingId, statementId } = AccessionDeclared.example;
  expect(referencesOf(AccessionDeclared.example)).toMatchObject({
    about: membershipId,
    story: membershipId,
    refersTo: [meetingId!, statementId!].sort(),
  });
  expect(referencesOf(VisitMade.example)).toMatchObject({
    about: VisitMade.example.programmeId,
    story: null,
    refersTo: [VisitMade.example.meetingId],
  });
  expect(referencesOf(MinutesPublished.example).refersTo).toEqual(MinutesPublished.example.actionItemIds.toSorted());
});

test('people link no events: all that one mayor does is no story', () => {
  const { about, refersTo } = referencesOf(AttendanceRecorded.example);
  expect([about, refersTo]).toEqual([AttendanceRecorded.example.meetingId, []]);
  expect(referencesOf(MeetingHeld.example).refersTo).toEqual([]);
});

test('a link is named by the field that holds the id', () => {
  const { statementId } = AccessionDeclared.example;
  expect(fieldNaming(AccessionDeclared.example, statementId!)).toBe('statementId');
  expect(fieldNaming({ items: [{ planId: statementId }] }, statementId!)).toBe('planId');
  expect(fieldNaming({}, statementId!)).toBeUndefined();
});

test('data of any shape does no harm', () => {
  let deep: unknown = 'tuzla';
  for (let n = 0; n < 50_000; n++) deep = { cityId: deep };
  for (const data of [null, 1, 'x', [], [[]], { cityId: 5, cityIds: [null, 'No Slug'] }])
    expect(referencesOf(data)).toEqual({ cityIds: [], about: null, story: null, refersTo: [] });
  expect(referencesOf(deep).cityIds).toEqual(['tuzla']);
});
