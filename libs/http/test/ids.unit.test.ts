import { expect, test } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { lowerId } from '#domain';
import { IdField, InputPipe, ListField, ObjectField, readable, TextField } from '#http';
import { lowerParams, withLowerIds } from '../src/input/lower-ids.ts';

const id = '0198c5b2-7a10-7000-8000-00000000abcd';
const capitals = id.toUpperCase();

class InnerBody {
  @IdField({ nullable: true }) inner: string | null;
}
class IdsBody {
  @IdField({ optional: true }) id?: string;
  @ListField('id', { optional: true }) ids?: string[];
  @ObjectField(() => InnerBody, { optional: true }) one?: InnerBody;
  @ListField(() => InnerBody, { optional: true }) many?: InnerBody[];
  @TextField({ optional: true }) text?: string;
}

const read = (value: unknown, type: 'body' | 'query' = 'body') => new InputPipe().transform(value, { type, metatype: IdsBody });

test.each<[string, object, object]>([
  ['a field', { id: capitals }, { id }],
  ['a list', { ids: [capitals] }, { ids: [id] }],
  ['an object', { one: { inner: capitals } }, { one: { inner: id } }],
  ['an object in a list', { many: [{ inner: null }, { inner: capitals }] }, { many: [{ inner: null }, { inner: id }] }],
  ['a text that looks like one, as it is', { text: capitals }, { text: capitals }],
])('an id in %s is lowered', (_, sent, taken) => {
  expect(JSON.parse(JSON.stringify(read(sent)))).toEqual(taken);
});

test('in a query, too, comma-separated or not', () => {
  const taken = read({ id: capitals, ids: `${capitals},0198c5b2-7a10-7000-8000-000000000001` }, 'query');
  expect(taken).toMatchObject({
    id,
    ids: [id, '0198c5b2-7a10-7000-8000-000000000001'],
  });
});

test('an id in both cases is the same twice', () => {
  expect(() => read({ ids: [id, capitals] })).toThrow(
    expect.objectContaining({ errors: [{ pointer: '/ids', detail: 'must not name the same twice' }] }),
  );
});

test.each([`{${id}}`, `urn:uuid:${id}`, id.replaceAll('-', ''), `${capitals} `, 'ſ198c5b2-7a10-7000-8000-00000000abcd'])(
  '%s is no id',
  (text) => {
    expect(() => read({ id: text })).toThrow('invalid-input');
    expect(lowerId(text)).toBe(text);
  },
);

test('rights see the ids of the path, the query and the body as the use case does, and the body stays as it was sent', () => {
  const body = { id: capitals, many: [{ inner: capitals }], n: 1 };
  const request = { params: { id: capitals, cityId: 'tuzla' }, query: { id: capitals }, body } as unknown as FastifyRequest;
  lowerParams(request);
  const seen = readable(request);
  expect([seen.params, seen.query, seen.body]).toEqual([{ id, cityId: 'tuzla' }, { id }, { id, many: [{ inner: id }], n: 1 }]);
  expect(seen.body).toBe(seen.body);
  expect(request.body).toEqual({ id: capitals, many: [{ inner: capitals }], n: 1 });
});

test('of an address only the ids are lowered', () => {
  expect(withLowerIds(`/v1/People/${capitals}/x?a=${capitals}&b=${capitals},B`)).toBe(`/v1/People/${id}/x?a=${id}&b=${id},B`);
  expect(withLowerIds(`/v1/x-${capitals}/${capitals}0`)).toBe(`/v1/x-${capitals}/${capitals}0`);
});
