import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { InputPipe, mostValues } from '#http';
import { bodyClassesOf } from './body-classes.ts';
import { callersOf, type Callers } from './callers.ts';
import { documentedRoute, documentedRoutes, type DocumentedRoute } from './documented.ts';
import { promisesOfRead } from './read-promises.ts';
import type { OwnCallers, ReadRoute, TestNetwork, WriteRoute } from './route.ts';
import { watched } from '../watched.ts';
import { promisesOfWrite } from './write-promises.ts';
import { listsOf, valuesOf, withValue } from './wrong-input.ts';

export interface RoutesOfService<N extends TestNetwork> {
  /** Of the service: what a route takes and needs is read from it; who may, and what it does, is not. */
  openapi: OpenAPIObject;
  /** Whether the routes that every service has are meant, too: they are the same in each, and are tried in one that has no others. */
  operations?: boolean;
  /** Started once; all routes share it. */
  network(): Promise<N>;
  callers(network: N): Promise<OwnCallers>;
  writes: readonly WriteRoute<N>[];
  reads: readonly ReadRoute<N>[];
}

/** What every route of every service promises, a named test each: a red line says `route › promise`. */
export function routePromises<N extends TestNetwork>({
  openapi,
  operations = false,
  network,
  callers,
  writes,
  reads,
}: RoutesOfService<N>): void {
  let shared: N;
  let known: Callers;
  beforeAll(async () => {
    shared = await network();
    known = await callersOf(shared, await callers(shared));
  });
  afterAll(() => shared?.stop());
  const subject = { network: () => shared, callers: () => known };

  test('every route that is documented has its row in the table, and every row its route', () => {
    const rows = [...writes, ...reads].map(({ route }) => route);
    expect(rows.toSorted()).toEqual(documentedRoutes(openapi, { operations }).toSorted());
  });

  test('every route that changes what was read says so, and no other', () => {
    const matching = documentedRoutes(openapi, { operations }).filter((route) =>
      documentedRoute(openapi, route).parameters.some(({ name }) => name === 'If-Match'),
    );
    expect(writes.filter(({ ifMatch }) => ifMatch !== undefined).map(({ route }) => route)).toEqual(expect.arrayContaining(matching));
    expect(writes.filter(({ ifMatch }) => ifMatch !== undefined)).toHaveLength(matching.length);
  });

  test('every route says in a sentence what it does', () => {
    const documented = documentedRoutes(openapi, { operations }).map((route) => ({ route, ...documentedRoute(openapi, route) }));
    const wordless = documented.filter((each) => !isSentence(each));
    expect(wordless.map(({ route, summary }) => `${route}: ${summary}`)).toEqual([]);
  });

  test('every list that a route takes has a bound, and the largest body is far below what a body may hold', () => {
    const taken = documentedRoutes(openapi, { operations }).map((route) => ({ route, ...documentedRoute(openapi, route) }));
    const sizes = taken.map(({ route, body, parameters }) => {
      const asked = parameters.map(({ schema }) => schema);
      return { route, values: Math.max(...[...(body ? [body] : []), ...asked].map(valuesOf)) };
    });
    expect(sizes.filter(({ values }) => values > mostValues / 5)).toEqual([]);
  });

  test('of a list longer than it may be no item is read, whichever route takes it', () => {
    const bodies = bodyClassesOf(shared.service.app);
    for (const route of documentedRoutes(openapi, { operations })) {
      const { operationId, body } = documentedRoute(openapi, route);
      for (const { pointer, of } of listsOf(body ?? {})) {
        const { value, looks } = watched({});
        const items = Array(of.maxItems! + 1).fill(value);
        const read = () => new InputPipe().transform(withValue({}, pointer, items), { type: 'body', metatype: bodies.get(operationId)! });
        expect(read).toThrow('invalid-input');
        // The one look is for NUL and lone surrogates, and for how much there is.
        expect({ route, pointer, looks: looks() }).toEqual({ route, pointer, looks: items.length });
      }
    }
  });

  for (const route of writes) {
    const other = writes.find((each) => each !== route && !each.once) ?? route;
    promisesOfWrite(route, documentedRoute(openapi, route.route), subject, other);
  }
  for (const route of reads) promisesOfRead(route, documentedRoute(openapi, route.route), subject);
}

/** More than two words and a full stop; not the names of controller and method, which a route without a sentence of its own is given. */
const isSentence = ({ summary, operationId }: DocumentedRoute): boolean =>
  summary.endsWith('.') && summary.split(/\s+/).length > 2 && lettersOf(summary) !== lettersOf(operationId);

const lettersOf = (text: string): string => text.replaceAll(/[^A-Za-z]/g, '').toLowerCase();
