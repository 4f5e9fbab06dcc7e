import { describe, expect, test } from '@jest/globals';
import { InputPipe, ListField, mostValues, ObjectField, TextField } from '#http';
import { watched } from '#testing';
import { refusalOf } from '../src/answers/problem.ts';
import { plain } from '../src/fields/field.ts';

let checks = 0;
const Counted = () =>
  plain({ kind: 'text', schema: {}, message: 'must be text', test: (value) => ((checks += 1), typeof value === 'string') }, {});

class StopBody {
  @Counted() name: string;
  @ListField('slug', { max: 4, optional: true }) tags?: string[];
}
class DayBody {
  @ListField(() => StopBody, { max: 20 }) stops: StopBody[];
}
class JourneyBody {
  @ListField(() => DayBody, { max: 30, optional: true }) days?: DayBody[];
  @ObjectField(() => DayBody, { optional: true }) home?: DayBody;
  @TextField({ max: 1_000, optional: true }) title?: string;
  @ListField('int', { max: 50, optional: true }) hours?: number[];
}

const pipe = new InputPipe();

/** Where it is refused. */
function errorsOf(value: unknown, type: 'body' | 'query' = 'body') {
  try {
    pipe.transform(value, { type, metatype: JourneyBody });
    return [];
  } catch (error) {
    return [...refusalOf(error)!.errors];
  }
}
const pointersOf = (value: unknown) => errorsOf(value).map(({ pointer }) => pointer);
const many = <T>(length: number, one: (at: number) => T): T[] => Array.from({ length }, (_, at) => one(at));
const members = (length: number, value: unknown = 0) => Object.fromEntries(many(length, (at) => [`s${at}`, value]));

describe('into a list longer than it may be, or where none may be, nobody looks', () => {
  test.each<[string, string, number, (items: unknown[]) => object]>([
    ['a list of a body', '/days', 31, (days) => ({ days })],
    ['a list of an object', '/home/stops', 21, (stops) => ({ home: { stops } })],
    ['a list in a list', '/days/1/stops', 21, (stops) => ({ days: [{ stops: [] }, { stops }] })],
    ['a list where an object must be', '/home', 1_000, (home) => ({ home })],
    ['a list among objects', '/days/0', 1_000, (day) => ({ days: [day] })],
    ['a list where text must be', '/title', 1_000, (title) => ({ title })],
    ['a list among numbers', '/hours/0', 1_000, (hour) => ({ hours: [hour] })],
  ])('%s', (_, pointer, length, body) => {
    const { value, looks } = watched({});
    checks = 0;
    expect(pointersOf(body(many(length, () => value)))).toEqual([pointer]);
    // The walk for NUL and lone surrogates has looked once for the names of each item.
    expect([looks(), checks]).toEqual([length, 0]);
  });
});

test('what is nested too deep, under long names, is told briefly', () => {
  const deep = many(40, (at) => `${'x'.repeat(1_000)}${at}`).reduce<object>((inner, name) => ({ [name]: inner }), {});
  expect(errorsOf(deep)).toEqual([{ pointer: '', detail: expect.stringMatching(/too long to repeat.*nested deeper than 32/) }]);
});

describe('a body of very many values is refused as a whole, with none of them looked at', () => {
  const { value, looks } = watched({});
  test.each<[string, unknown]>([
    ['90,000 members', members(90_000, value)],
    ['340,000 items', { days: Array(340_000).fill(value) }],
    ['340,000 items of nothing that is known', { surprise: Array(340_000).fill(value) }],
    ['340,000 items of a body that is a list', Array(340_000).fill(value)],
    ['members far inside', { home: { stops: [{ tags: { a: { b: members(90_000, value) } } }] } }],
  ])('%s', (_, body) => {
    checks = 0;
    expect(errorsOf(body)).toEqual([{ pointer: '', detail: 'must not hold more than 32000 values' }]);
    expect([looks(), checks]).toEqual([0, 0]);
  });

  test('wide in every part', () => {
    const wide = { days: many(200, () => many(100, () => ({ a: 0 }))) };
    expect(errorsOf(wide)).toEqual([{ pointer: '', detail: 'must not hold more than 32000 values' }]);
  });

  test('as many as may be are read, one more is not', () => {
    // The body itself is one.
    expect(pointersOf(members(mostValues - 1))).toHaveLength(11);
    expect(pointersOf(members(mostValues))).toEqual(['']);
  });

  test('of a query, too', () => {
    expect(errorsOf(members(mostValues, '0'), 'query')).toEqual([{ pointer: '?', detail: 'must not hold more than 32000 values' }]);
  });
});

describe('ten errors are told, an eleventh says how many more there are', () => {
  const last = (more: number) => ({ pointer: '', detail: `and ${more} more places are wrong` });

  test.each<[string, object, object]>([
    ['unknown members', members(60), last(50)],
    ['unknown members of an object', { home: { stops: [], ...members(60) } }, last(50)],
    ['unknown members of items', { days: many(30, () => ({ stops: [], a: 1, b: 2 })) }, last(50)],
    ['fields that are missing', { days: many(30, () => ({})) }, last(20)],
    ['items that are none', { hours: many(50, () => 'x') }, last(40)],
    ['items that are no objects', { days: many(30, () => 7) }, last(20)],
    ['lists that are too long', { days: many(30, () => ({ stops: many(21, () => ({})) })) }, last(20)],
    ['names that no field may have', { title: 'x', home: Object.fromEntries(many(60, (at) => [`\0${at}`, 1])) }, last(50)],
    ['texts with NUL', { hours: many(50, () => '\0') }, last(40)],
  ])('%s', (_, body, eleventh) => {
    const errors = errorsOf(body);
    expect([errors.length, errors.at(-1)]).toEqual([11, eleventh]);
    expect(new Set(errors.map(({ pointer }) => pointer)).size).toBe(11);
  });

  test('ten are ten, and of eleven one is more', () => {
    expect(pointersOf(members(10))).toEqual(many(10, (at) => `/s${at}`));
    expect(errorsOf(members(11)).at(-1)).toEqual({ pointer: '', detail: 'and 1 more place is wrong' });
  });

  test('unknown parameters', () => {
    expect(errorsOf(members(700, '0'), 'query').slice(9)).toEqual([{ pointer: '?s9', detail: 'is not a known field' }, last(690)]);
  });
});

test('what is unknown, what is too long and what is wrong are told together', () => {
  const body = { surprise: 1, days: [{ stops: many(21, () => ({})) }], home: { stops: [{ name: 7, tags: ['A'], more: 1 }] }, hours: [0.5] };
  const pointers = ['/surprise', '/home/stops/0/more', '/days/0/stops', '/home/stops/0/name', '/home/stops/0/tags/0', '/hours/0'];
  expect(pointersOf(body).toSorted()).toEqual(pointers.toSorted());
});

test('a name too long to repeat is pointed at by what holds it', () => {
  const long = '\u0007'.repeat(900_000);
  const detail = 'holds something, under a name too long to repeat, that is not a known field';
  expect(errorsOf({ [long]: 1 })).toEqual([{ pointer: '', detail }]);
  expect(errorsOf({ home: { stops: [], [long]: 1 } })).toEqual([{ pointer: '/home', detail }]);
  expect(errorsOf({ [long]: '1' }, 'query')).toEqual([{ pointer: '?', detail }]);
});

test('every field of every item is checked once, in a body as large as it may be', () => {
  checks = 0;
  const days = many(30, () => ({ stops: many(20, () => ({ name: 'Mostar', tags: ['a1', 'b2'] })) }));
  expect(errorsOf({ days })).toEqual([]);
  expect(checks).toBe(600);
});

test.each([
  [1_000, []],
  [1_001, ['/title']],
  [400_000, ['/title']],
])('a text is as long as it has characters: %d of two units each', (length, pointers) => {
  expect(pointersOf({ title: '🏛'.repeat(length) })).toEqual(pointers);
});
