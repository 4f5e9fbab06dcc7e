import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { aboutField, allEvents, eventTypeOf, topics } from '../src/index.ts';

const ajv = new Ajv({ strict: true, allErrors: true });
formats.default(ajv);

/** What has a name of its own: cities, groups, platforms, institutions; and a person in two events alone. */
const named = /^(City(Registered|Updated|Joined)|Person(Registered|Updated)|WorkingGroup\w+|PlatformOffered|InstitutionRegistered)$/;

/** Every property name in a schema, however deep. */
function* propertyNames(schema: unknown): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === 'properties') yield* Object.keys(value as object);
    yield* propertyNames(value);
  }
}

describe.each(allEvents)('$type', (event) => {
  test('its example is valid', () => {
    const validate = ajv.compile(event.data);
    validate(event.example);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('its example has a key', () => {
    expect(event.keyOf(event.example)).toMatch(/^[a-z0-9.-]+$/);
  });

  test('what it is about is a field of its data that its example gives an id', () => {
    const field = aboutField(event.about);
    if (field === undefined) return;
    expect(Object.keys(event.data.properties)).toContain(field);
    expect((event.example as Record<string, unknown>)[field]).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
    expect(event.subjectOf(event.example)).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
  });

  test('a reader meets no refusal of fields that come later', () => {
    expect(ajv.validate(event.data, { ...event.example, aLaterField: true })).toBe(true);
  });

  test('it is found by its type', () => {
    expect(eventTypeOf(event.type)).toBe(event);
  });

  test('it names people by id only', () => {
    const names = [...propertyNames(event.data)];
    expect(names.filter((name) => /mail|phone|birth|person_?name/i.test(name))).toEqual([]);
    expect(names.includes('name') && !named.test(event.name)).toBe(false);
  });
});

test('types are unique', () => {
  expect(new Set(allEvents.map(({ type }) => type)).size).toBe(allEvents.length);
});

test('an unknown type is not found', () => {
  expect(eventTypeOf('org.b40.membership.CityRenamed.v1')).toBeUndefined();
});

test('every event goes to one of the four topics', () => {
  expect(topics).toEqual(['b40.membership.v1', 'b40.meetings.v1', 'b40.working-groups.v1', 'b40.notifications.v1']);
  for (const { topic } of allEvents) expect(topics).toContain(topic);
});
