import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import type { ApiAnswer, ApiClient, CallOptions } from '../client.ts';
import { anyPaths, anyQueries, forgedCursors } from './any-value.ts';
import { anOffice, answersTo, clientsOf, mapped, refusals } from './callers.ts';
import { costOf, most } from './cost.ts';
import type { DocumentedRoute, Parameter } from './documented.ts';
import { elsewhere, inCapitals, malformed } from './other-paths.ts';
import { inGroups, isUnforeseen, lazily, type ReadRoute, type TestNetwork } from './route.ts';
import type { Subject } from './write-promises.ts';
import { wrongTexts } from './wrong-input.ts';

/** Who may keep what, where it is not the reader alone. */
const kept: Readonly<Record<string, string>> = { signed: 'no-store', html: 'no-store', file: 'public, no-cache' };

/** What every reading route promises, a test each. */
export function promisesOfRead<N extends TestNetwork>(route: ReadRoute<N>, { parameters }: DocumentedRoute, subject: Subject<N>): void {
  const { kind, may } = route;
  const isOne = kind === 'single' || kind === 'signed' || kind === 'html' || kind === 'file';
  describe(route.route, () => {
    const place = lazily(async () => route.given(subject.network()));
    const reader = async () => ({ api: subject.network().secretariat, path: await place() });
    const asked = parameters.filter(({ in: place }) => place === 'query');
    const orders = ordersOf(asked);
    const get = (api: ApiClient, path: string, options: CallOptions = {}) => api.get(path, { ...options, endless: kind === 'stream' });

    test('is answered, one resource with its ETag', async () => {
      const { api, path } = await reader();
      const { status, body, etag } = await get(api, path);
      expect(status).toBe(200);
      if (kind === 'page' || kind === 'list') expect(body.items).toEqual(expect.any(Array));
      if (isOne) expect(etag).toMatch(kind === 'file' ? /^"[\w-]+"$/ : /^"\d+"$|^W\/"[\w-]+"$/);
      else expect(etag).toBeUndefined();
    });

    test('HEAD tells of it what GET does, without a body', async () => {
      const { api, path } = await reader();
      const head = await api.send('HEAD', path, undefined, { undocumented: true });
      if (kind === 'stream') return expect([head.status, head.headers.get('allow')]).toEqual([405, 'OPTIONS, GET']);
      const told = ({ headers }: ApiAnswer) => ['etag', 'content-type', 'content-length', 'cache-control'].map((name) => headers.get(name));
      expect([head.status, head.body, told(head)]).toEqual([200, undefined, told(await get(api, path))]);
    });

    test('no proxy may change it', async () => {
      const { api, path } = await reader();
      const { headers } = await get(api, path);
      expect(headers.get('cache-control')).toMatch(/(^|, )no-transform$/);
    });

    const ids = asked.filter(({ schema }) => [schema, schema.items].some((of) => of?.format === 'uuid'));
    if (route.route.includes('{') || ids.length > 0)
      test('its ids may be in either case', async () => {
        const { api, path } = await reader();
        const capitals = inCapitals(route.route, path, parameters);
        for (const [name, id] of [[''], ...ids.map((parameter) => [parameter.name, newId()] as const)]) {
          const query = (value = '') => (name === '' ? '' : `?${name}=${value}`);
          const [lower, upper] = [await get(api, path + query(id)), await get(api, capitals + query(id?.toUpperCase()))];
          expect([upper.status, upper.body, upper.etag]).toEqual([lower.status, lower.body, lower.etag]);
        }
      });

    test('a query that is not UTF-8 is refused', async () => {
      const { api, path } = await reader();
      for (const query of ['%FF', 'surprise=%', 'surprise=%C3%28']) {
        const { status, body } = await get(api, `${path}?${query}`);
        expect([query, status, body.code]).toEqual([query, 400, 'bad-request']);
      }
    });

    if (isOne)
      test('is not sent again to who has it', async () => {
        const { api, path } = await reader();
        const { etag } = await api.get(path);
        const weak = etag!.startsWith('W/') ? etag! : `W/${etag}`;
        for (const tags of [etag!, weak, `"other", ${etag}`, '*']) {
          const again = await api.get(path, { headers: { 'if-none-match': tags } });
          expect([tags, again.status, again.body, again.etag]).toEqual([tags, 304, undefined, etag]);
          expect(again.headers.get('cache-control')).toBe(`${kept[kind] ?? 'private, no-cache'}, no-transform`);
        }
      });

    if (kind === 'page')
      test.each(orders)('is read page by page, and only with cursors of its own: %j', async (order) => {
        const { api, path } = await reader();
        const all = (await api.get(path, { query: { ...order, limit: 200 } })).body;
        const one = (await api.get(path, { query: { ...order, limit: 1 } })).body;
        const two = one.next && (await api.get(path, { query: { ...order, limit: 1, cursor: one.next } })).body;
        expect([...one.items, ...(two?.items ?? [])]).toEqual(all.items.slice(0, 2));
        expect(one.next !== undefined).toBe(all.items.length > 1);
        const others = orders.filter((each) => each !== order);
        const theirs = await Promise.all(others.map(async (each) => (await api.get(path, { query: { ...each, limit: 1 } })).body.next));
        const strange = ['?', 'made-up', 'WyJ4Il0', Buffer.from('["A B"]').toString('base64url')];
        for (const cursor of [...strange, ...theirs.filter((each) => each !== undefined)])
          expect([cursor, ...problemOf(await api.get(path, { query: { ...order, cursor } }))]).toEqual([cursor, 400, ['?cursor']]);
      });

    test('an unknown parameter is refused', async () => {
      const { api, path } = await reader();
      // Of a route that takes no parameter at all the document has no 400.
      expect(problemOf(await get(api, path, { query: { surprise: 1 }, undocumented: true }))).toEqual([400, ['?surprise']]);
    });

    test('very many parameters make no more than eleven errors, nor more than 8 KiB of answer', async () => {
      const { api, path } = await reader();
      const query = Object.fromEntries(Array.from({ length: 700 }, (_, at) => [`surprise${at}`, 1]));
      expect(costOf(await get(api, path, { query, undocumented: true }))).toEqual({ status: 400, ...most });
    });

    const lists = asked.filter(({ schema }) => schema.items);
    if (lists.length > 0)
      test('a list longer than it may be is refused at the list, with one error, repeated or comma-separated', async () => {
        const { api, path } = await reader();
        for (const { name, schema } of lists) {
          const items = Array.from({ length: schema.maxItems! + 1 }, () => 'NO_ID');
          for (const query of [`${name}=${items.join(',')}`, items.map((item) => `${name}=${item}`).join('&')])
            expect(problemOf(await get(api, `${path}?${query}`))).toEqual([400, [`?${name}`]]);
        }
      });

    if (asked.length > 0)
      test('a wrong value of each parameter is pointed at', async () => {
        const { api, path } = await reader();
        for (const parameter of asked)
          for (const value of wrongTexts(parameter)) {
            const [status, [pointer]] = problemOf(await get(api, path, { query: { [parameter.name]: value } }));
            const shown = { parameter: parameter.name, value, status, pointer: pointer?.replace(/\/0$/, '') };
            expect(shown).toEqual({ ...shown, status: 400, pointer: `?${parameter.name}` });
          }
      });

    if (parameters.some(({ in: place }) => place !== 'header'))
      test('no value of a parameter is a 5xx, whoever asks', async () => {
        const { api, path } = await reader();
        const paged = asked.some(({ name }) => name === 'cursor');
        const cursors: string[] = [];
        for (const order of paged ? orders : []) {
          const real = (await api.get(path, { query: { ...order, limit: 1 } })).body.next;
          for (const cursor of forgedCursors(route.route, path, real))
            cursors.push(`${path}?${new URLSearchParams({ ...order, cursor }).toString()}`);
        }
        const queries = anyQueries(parameters).map((query) => `${path}?${query}`);
        const answers: string[] = [];
        for (const [client, paths] of [
          [api, [...anyPaths(route.route, path, parameters), ...queries, ...cursors]],
          ...(await anOffice(subject.callers(), { path })).map((office) => [office, queries] as const),
        ] as const)
          await inGroups(paths, async (each) => {
            const answer = await get(client, each, { undocumented: true });
            if (isUnforeseen(answer)) answers.push(`${answer.status} ${answer.body?.code} ${each.slice(0, 300)}`);
          });
        expect(answers).toEqual([]);
      });

    if (route.route.includes('{'))
      test('what is not there is a 404, and what is no id a 400', async () => {
        const { api, path } = await reader();
        for (const { path: other, name } of elsewhere(route.route, path, parameters)) {
          const { status, body, headers } = await api.get(other);
          const said = kind === 'html' ? headers.get('content-type') : body.code;
          expect([name, status, said]).toEqual([name, 404, expect.stringMatching(kind === 'html' ? /^text\/html;/ : /-not-found$/)]);
        }
        for (const { path: other, name } of malformed(route.route, path, parameters))
          expect([name, ...problemOf(await api.get(other))]).toEqual([name, 400, [`:${name}`]]);
      });

    test('who may reads it, and nobody else', async () => {
      const { path } = await reader();
      const expected = refusals(subject.callers(), may);
      const clients = await clientsOf(subject.callers(), Object.keys(expected), { path });
      const answers = await answersTo(clients, (api) => get(api, path));
      expect(answers).toEqual(mapped(expected, (refusal) => expect.stringMatching(`^${refusal ?? '200 '}`)));
    });
  });
}

/** As a list is asked for in each order that it can have: first without a word of it. */
const ordersOf = (asked: readonly Parameter[]): Record<string, string>[] => {
  const sort = asked.find(({ name }) => name === 'sort')?.schema.enum ?? [];
  return [{}, ...sort.map((by) => ({ sort: String(by) }))];
};

const problemOf = ({ status, body }: ApiAnswer): [number, string[]] => [
  status,
  (body?.errors ?? []).map(({ pointer }: { pointer: string }) => pointer),
];
