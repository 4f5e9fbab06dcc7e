import { expect, test } from '@jest/globals';
import { KnownPaths } from '../src/protocol/known-paths.ts';

const known = new KnownPaths();
known.add('GET', '/v1/events/stream', true);
known.add('HEAD', '/v1/events/stream', false);
for (const method of ['GET', 'HEAD']) known.add(method, '/v1/events/:eventId', true);
known.add('POST', '/v1/meetings', true);
known.add('PATCH', '/v1/meetings/:id', true);
known.add('GET', '/docs/*', true);
known.add('GET', '/v1/events/:eventId', true);

test.each([
  ['/v1/events/stream', ['OPTIONS', 'GET']],
  ['/v1/events/7', ['OPTIONS', 'GET', 'HEAD']],
  ['/v1/meetings', ['OPTIONS', 'POST']],
  ['/v1/meetin%67s', ['OPTIONS', 'POST']],
  ['/v1/meetings/7', ['OPTIONS', 'PATCH']],
  ['/v1/meetings/', []],
  ['/v1/meetings/7/8', []],
  ['/v1/meetings/%E0%A4%A', []],
  ['/docs/', ['OPTIONS', 'GET']],
  ['/nowhere', []],
])('%s takes %j', (path, methods) => {
  expect(known.methodsAt(path)).toEqual(methods);
});

test.each([
  ['/v1/meetings/', 'Paths have no slash at their end.'],
  ['//v1/meetings', 'Paths have no two slashes in a row.'],
  ['/v1//meetings//', 'Paths have no two slashes in a row. Paths have no slash at their end.'],
  ['/V1/Meetings', 'Paths are in lower case.'],
  ['/v1/Meetings/7/', 'Paths have no slash at their end. Paths are in lower case.'],
  ['/nowhere/', undefined],
  ['/', undefined],
  ['/v2/meetings', undefined],
])('of %s it is said: %s', (path, hint) => {
  expect(known.hintAt(path)).toBe(hint);
});
