import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Type, type TProperties, type TSchema } from 'typebox';
import { allEvents, breakingChanges, event, snapshotOf, type Snapshot } from '../src/index.ts';

const type = 'org.b40.membership.CityPraised.v1';

const snapshot = (fields: TProperties, key: 'network' | { field: string } = 'network'): Snapshot =>
  snapshotOf([event<ReturnType<typeof Type.Object>>(type, { key, about: 'nothing', data: Type.Object(fields), example: {} })]);

const fields: TProperties = {
  cityId: Type.String(),
  on: Type.String({ format: 'date' }),
  stars: Type.Integer({ minimum: 1, maximum: 5 }),
  by: Type.Union([Type.String(), Type.Null()]),
  words: Type.Optional(Type.String()),
  mood: Type.Enum(['glad', 'moved']),
  guests: Type.Array(Type.Object({ cityId: Type.String() })),
};
const released = snapshot(fields);
const withField = (name: string, schema: TSchema) => snapshot({ ...fields, [name]: schema });
const without = (name: string) => snapshot(Object.fromEntries(Object.entries(fields).filter(([each]) => each !== name)));

describe('what was released has not been broken', () => {
  test('no event type of the last release changed in a way that breaks its readers', () => {
    const last = JSON.parse(readFileSync(new URL('../released/schemas.json', import.meta.url), 'utf8')) as Snapshot;
    expect(Object.keys(last).length).toBeGreaterThan(0);
    expect(breakingChanges(last, snapshotOf(allEvents))).toEqual([]);
  });
});

test.each<[string, Snapshot, string]>([
  ['a removed type', {}, 'was removed'],
  ['a removed field', without('cityId'), 'data.cityId was removed'],
  ['a removed optional field', without('words'), 'data.words was removed'],
  ['a new required field', withField('place', Type.String()), 'data.place is new and required'],
  ['a field that becomes required', withField('words', Type.String()), 'data.words became required'],
  ['a field that becomes optional', withField('cityId', Type.Optional(Type.String())), 'data.cityId became optional'],
  ['another type', withField('cityId', Type.Integer()), 'data.cityId changed its type from "string" to "integer"'],
  ['a field that may now be null', withField('cityId', Type.Union([Type.String(), Type.Null()])), 'data.cityId changed its type'],
  ['a field that may no longer be null', withField('by', Type.String()), 'data.by changed its type'],
  [
    'an alternative of another type',
    withField('by', Type.Union([Type.Integer(), Type.Null()])),
    'data.by changed its type from "string" to "integer"',
  ],
  [
    'one more alternative',
    withField('by', Type.Union([Type.String(), Type.Integer(), Type.Null()])),
    'data.by changed its type from string | null to string | integer | null',
  ],
  ['another format', withField('on', Type.String({ format: 'date-time' })), 'data.on changed its format from "date" to "date-time"'],
  ['a new format', withField('cityId', Type.String({ format: 'uuid' })), 'data.cityId changed its format from none to "uuid"'],
  ['a tighter bound', withField('stars', Type.Integer({ minimum: 2, maximum: 5 })), 'data.stars changed its minimum from 1 to 2'],
  ['a narrowed enum', withField('mood', Type.Enum(['glad'])), 'data.mood no longer allows "moved"'],
  ['an enum where any word was allowed', withField('cityId', Type.String({ enum: ['tuzla'] })), 'data.cityId is narrowed to ["tuzla"]'],
  ['a change inside a list', withField('guests', Type.Array(Type.Object({}))), 'data.guests[].cityId was removed'],
  ['another key', snapshot(fields, { field: 'cityId' }), 'the key changed from network to cityId'],
])('%s is caught', (_, current, sentence) => {
  const found = breakingChanges(released, current);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(type);
  expect(found[0]).toContain(sentence);
});

test('fields that are closed to later ones are caught', () => {
  const closed = snapshotOf([
    event(type, {
      key: 'network',
      about: 'nothing',
      data: Type.Object({ cityId: Type.String() }, { additionalProperties: false }),
      example: { cityId: 'x' },
    }),
  ]);
  expect(breakingChanges(snapshot({ cityId: Type.String() }), closed)).toEqual([
    `${type}: data changed its additionalProperties from none to false`,
  ]);
});

test.each<[string, Snapshot]>([
  ['nothing new', released],
  ['a new type', { ...released, 'org.b40.membership.CityThanked.v1': { key: 'network', data: {} } }],
  ['a new optional field', withField('place', Type.Optional(Type.String()))],
  [
    'a new optional field inside a list',
    withField('guests', Type.Array(Type.Object({ cityId: Type.String(), n: Type.Optional(Type.Number()) }))),
  ],
  ['one more word of an enum', withField('mood', Type.Enum(['glad', 'moved', 'proud']))],
  ['another description', withField('cityId', Type.String({ description: 'A city, by its slug' }))],
])('%s passes', (_, current) => {
  expect(breakingChanges(released, current)).toEqual([]);
});
