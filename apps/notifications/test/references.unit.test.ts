import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import {
  AccessionDeclared,
  allEvents,
  AttendanceRecorded,
  eventTypeOf,
  MeetingHeld,
  MinutesPublished,
  NetworkFounded,
  PlatformOffered,
  SecretariatEstablished,
  VisitMade,
  type EventType,
} from '#contracts';
import { newId } from '#domain';
import { fieldNaming, referencesOf, type References } from '../src/journal/references.ts';

/** Of each event's example, its CloudEvents subject and what the journal keeps. */
type Story = References & { subject: string };
const stories = JSON.parse(readFileSync(new URL('stories.json', import.meta.url), 'utf8')) as Readonly<Record<string, Story>>;

const ofExample = ({ type, example }: EventType) => referencesOf(type, example);
const unknownType = 'org.b40.membership.CityTwinned.v1';

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

test.each(allEvents.map((each) => [each.name, each] as const))('%s keeps the story that the journal has it in', (name, declared) => {
  const story: Story = { subject: declared.subjectOf(declared.example), ...ofExample(declared) };
  if (!Object.hasOwn(stories, name))
    throw new Error(
      `${name} has no row in stories.json: add this one, if its \`about\` is what you mean: ${JSON.stringify({ [name]: story })}`,
    );
  expect(story).toEqual(stories[name]);
});

test('every row of stories.json is of an event that there is', () => {
  expect(Object.keys(stories).sort()).toEqual(allEvents.map(({ name }) => name).sort());
});

test('every field of a contract that holds cities is one that cities are found by', () => {
  for (const { type, data } of allEvents)
    for (const field of cityFields(data as Schema, ''))
      expect([type, field, referencesOf(type, { [field]: 'tuzla' }).cityIds]).toEqual([type, field, ['tuzla']]);
});

test('cities are found alone, in lists and within, each once; a group is no city', () => {
  expect(ofExample(MeetingHeld).cityIds).toEqual(['bijeljina', 'istanbul', 'laktasi', 'sarajevo', 'tuzla', 'zenica']);
  expect(ofExample(PlatformOffered).cityIds).toHaveLength(27);
  expect(referencesOf(unknownType, { groupId: 'climate', groupIds: ['smart'], owner: { cityId: 'tuzla' }, cityId: null }).cityIds).toEqual([
    'tuzla',
  ]);
});

test('an event is about what it is a step of, and refers to what it merely names', () => {
  const { membershipId, meetingId, statementId } = AccessionDeclared.example;
  expect(ofExample(AccessionDeclared)).toMatchObject({
    about: membershipId,
    story: membershipId,
    refersTo: [meetingId!, statementId!].sort(),
  });
  expect(ofExample(VisitMade)).toMatchObject({
    about: VisitMade.example.programmeId,
    story: null,
    refersTo: [VisitMade.example.meetingId],
  });
  expect(ofExample(MinutesPublished).refersTo).toEqual(MinutesPublished.example.actionItemIds.toSorted());
});

test('the network is no story: the meeting at which it was founded, or its secretariat, is merely named', () => {
  const meetingId = newId();
  for (const { type, example } of [NetworkFounded, SecretariatEstablished])
    expect(referencesOf(type, { ...example, meetingId })).toMatchObject({ about: null, story: null, refersTo: [meetingId] });
});

test('an event of a type that is not known here has no story: it refers to all that it names', () => {
  expect(eventTypeOf(unknownType)).toBeUndefined();
  const { membershipId, meetingId, statementId } = AccessionDeclared.example;
  expect(referencesOf(unknownType, AccessionDeclared.example)).toEqual({
    cityIds: ['tuzla'],
    about: null,
    story: null,
    refersTo: [membershipId, meetingId!, statementId!].sort(),
  });
});

test('people link no events: all that one mayor does is no story', () => {
  const { about, refersTo } = ofExample(AttendanceRecorded);
  expect([about, refersTo]).toEqual([AttendanceRecorded.example.meetingId, []]);
  expect(ofExample(MeetingHeld).refersTo).toEqual([]);
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
  for (const type of [AccessionDeclared.type, unknownType]) {
    for (const data of [null, 1, 'x', [], [[]], { cityId: 5, cityIds: [null, 'No Slug'], membershipId: {} }])
      expect(referencesOf(type, data)).toEqual({ cityIds: [], about: null, story: null, refersTo: [] });
  }
  expect(referencesOf(unknownType, deep).cityIds).toEqual(['tuzla']);
});
