import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { InputPipe, mostValues } from '#http';
import type { DataSet } from '#open-data';
import { promisesOfDataSets } from './data-set-promises.ts';
import { bodyClassesOf } from './body-classes.ts';
import { callersOf, type Callers } from './callers.ts';
import { documentedRoute, documentedRoutes, type DocumentedRoute, type Schema } from './documented.ts';
import { promisesOfForm } from './form-promises.ts';
import { promisesOfHttp } from './http-promises.ts';
import { promisesOfRead } from './read-promises.ts';
import { somePath, type FormRoute, type OwnCallers, type ReadRoute, triedBy, type TestNetwork, type WriteRoute } from './route.ts';
import { watched } from '../watched.ts';
import { promisesOfWrite } from './write-promises.ts';
import { listsOf, valuesOf, withValue } from './wrong-input.ts';

export interface RoutesOfService<N extends TestNetwork> {
  /** Of the service: what a route takes and needs is read from it; who may, and what it does, is not. */
  openapi: OpenAPIObject;
  /** Whether the routes that every service has are meant, too: they are the same in each, and are tried in one that has no others. */
  operations?: boolean;
  dataSets?: readonly DataSet[] | undefined;
  /** Started once; all routes share it. */
  network(): Promise<N>;
  callers(network: N): Promise<OwnCallers>;
  writes: readonly WriteRoute<N>[];
  reads: readonly ReadRoute<N>[];
  forms?: readonly FormRoute<N>[];
}

/** What every route of every service promises, a named test each: a red line says `route › promise`. */
export function routePromises<N extends TestNetwork>({
  openapi,
  operations = false,
  dataSets = [],
  network,
  callers,
  writes,
  reads,
  forms = [],
}: RoutesOfService<N>): void {
  let shared: N;
  let known: Callers;
  beforeAll(async () => {
    shared = await network();
    known = await callersOf(shared, await callers(shared));
  });
  afterAll(() => shared?.stop());
  const subject = { dataSets, network: () => shared, callers: () => known };

  test('every route that is documented has its row in the table, and every row its route', () => {
    const rows = [...writes, ...reads, ...forms].map(({ route }) => route);
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

  test('every path says which methods it takes, to another one with 405', async () => {
    const streams = reads.filter(({ kind }) => kind === 'stream').map(({ route }) => route);
    for (const [template, item] of Object.entries(openapi.paths)) {
      const path = somePath(template);
      const taken = methods.filter((method) => method.toLowerCase() in item || (method === 'HEAD' && 'get' in item));
      const allow = ['OPTIONS', ...taken.filter((method) => method !== 'HEAD' || !streams.includes(`GET ${template}`))];
      for (const method of [...methods, 'OPTIONS'].filter((each) => each === 'OPTIONS' || !allow.includes(each))) {
        const { status, body, headers } = await shared.api.send(method, path, undefined, { undocumented: true });
        const code = method === 'HEAD' || method === 'OPTIONS' ? undefined : 'method-not-allowed';
        const expected = [method === 'OPTIONS' ? 204 : 405, code, allow.join(', ')];
        expect([method, template, status, body?.code, headers.get('allow')]).toEqual([method, template, ...expected]);
      }
    }
  });

  test('no path has a slash at its end, two in a row or capitals, and its 404 says so', async () => {
    for (const template of Object.keys(openapi.paths)) {
      const path = somePath(template);
      for (const [asked, hint] of [
        [`${path}/`, /no slash at their end\.$/],
        [path.replace(/\/(?=[^/]+$)/, '//'), /no two slashes in a row\.$/],
        [path.toUpperCase(), /in lower case\.$/],
      ] as const) {
        const { status, body } = await shared.secretariat.get(asked, { undocumented: true });
        expect([asked, status, body]).toEqual([
          asked,
          404,
          expect.objectContaining({ code: 'route-not-found', detail: expect.stringMatching(hint) }),
        ]);
      }
    }
  });

  test('whatever is sent is closed, whatever is answered may grow', () => {
    const schemas = openapi.components!.schemas! as Record<string, Schema>;
    const open = documentedRoutes(openapi, { operations }).flatMap((route) => {
      const { body } = documentedRoute(openapi, route);
      return body ? inside(body).flatMap(({ additionalProperties }) => (additionalProperties === false ? [] : [route])) : [];
    });
    const views = Object.entries(schemas).filter(([name]) => /View(Page|List)?$/.test(name));
    expect(open).toEqual([]);
    expect(views.filter(([, { additionalProperties }]) => additionalProperties === false).map(([name]) => name)).toEqual([]);
  });

  describe('HTTP', () => {
    const read = reads.find(({ kind, may }) => kind !== 'stream' && may !== 'everybody')!;
    const write = (writes.find(({ route }) => route.startsWith('POST')) ?? writes[0])!;
    promisesOfHttp(async () => ({
      url: shared.service.url,
      token: await shared.identity.token({ role: 'secretariat' }),
      read: await read.given(shared),
      write: somePath(write.route),
    }));
  });

  for (const route of writes) {
    const other = writes.find((each) => each !== route && !each.once && each.may.includes(triedBy(route))) ?? route;
    promisesOfWrite(route, documentedRoute(openapi, route.route), subject, other);
  }
  for (const route of forms) promisesOfForm(route, documentedRoute(openapi, route.route), subject);
  for (const route of reads) promisesOfRead(route, documentedRoute(openapi, route.route), subject);
  if (dataSets.length > 0) promisesOfDataSets(dataSets, () => shared);
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** A body's schema and all that there may be in it. */
const inside = (of: Schema): Schema[] => [
  ...(of.properties ? [of] : []),
  ...Object.values(of.properties ?? {}).flatMap(inside),
  ...(of.items ? inside(of.items) : []),
];

/** More than two words and a full stop; not the names of controller and method, which a route without a sentence of its own is given. */
const isSentence = ({ summary, operationId }: DocumentedRoute): boolean =>
  summary.endsWith('.') && summary.split(/\s+/).length > 2 && lettersOf(summary) !== lettersOf(operationId);

const lettersOf = (text: string): string => text.replaceAll(/[^A-Za-z]/g, '').toLowerCase();
