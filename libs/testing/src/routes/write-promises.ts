import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, test } from '@jest/globals';
import { addDays, Clock } from '#domain';
import type { DataSet } from '#open-data';
import type { ApiAnswer, ApiClient } from '../client.ts';
import { stored } from '../stored.ts';
import { anyPaths, anyQueries } from './any-value.ts';
import { anOffice, answersTo, clientsOf, mapped, refusals, type Callers } from './callers.ts';
import { costOf, most } from './cost.ts';
import { silent, stateOfSets } from './data-set-promises.ts';
import type { DocumentedRoute } from './documented.ts';
import { promisesOfFile } from './file-promises.ts';
import { elsewhere, inCapitals, malformed } from './other-paths.ts';
import {
  inGroups,
  isReplay,
  isUnforeseen,
  lazily,
  pointersOf,
  send,
  triedBy,
  type MandateHeld,
  type TestNetwork,
  type WriteRequest,
  type WriteRoute,
} from './route.ts';
import {
  crowded,
  fieldsAt,
  listsOf,
  objectsOf,
  strangeIds,
  unreadableTexts,
  withCapitals,
  withValue,
  wrongFields,
  wrongList,
} from './wrong-input.ts';

export interface Subject<N> {
  /** The service's public data sets. */
  dataSets: readonly DataSet[];
  /** The one that the file's routes share. */
  network(): N;
  callers(): Callers;
}

/**
 * What every writing route promises, a test each. What is refused is tried first: a route that happens once in a network's life has one
 * request, and it must still succeed after all that.
 */
export function promisesOfWrite<N extends TestNetwork>(
  route: WriteRoute<N>,
  { body: schema, parameters, file }: DocumentedRoute,
  subject: Subject<N>,
  other: WriteRoute<N>,
): void {
  const { once, references = {}, people = {}, secrets = [] } = route;
  /** As it is answered from the second time on. */
  const withoutSecrets = (body: object) => ({ ...body, ...Object.fromEntries(secrets.map((name) => [name, null])) });
  const answeredLater = (first: ApiAnswer) => answered({ ...first, body: withoutSecrets(first.body) });
  describe(route.route, () => {
    let own: N | undefined;
    const network = once ? lazily(async () => (own = await once())) : async () => subject.network();
    const kept = lazily(async () => route.given(await network()));
    const request = once ? kept : async () => route.given(await network());
    const untouched = once ? kept : lazily(request);
    const acted = lazily(async () => {
      const [at, tried] = [await network(), await request()];
      return act(at, await trying(at, tried), route, tried, subject.dataSets);
    });
    /** Of a route that happens once the callers are of the shared network. */
    const trying = async (at: N, tried: WriteRequest): Promise<ApiClient> => {
      const by = triedBy(route);
      return by === 'secretariat' ? at.secretariat : (await clientsOf(subject.callers(), [by], tried))[by]!;
    };
    afterAll(() => own?.stop());

    /** Its requests are refused and nothing is told, so all of them are made of the same one, but where a version counts. */
    const refusing = (name: string, holds: (api: ApiClient, request: WriteRequest) => Promise<void>, of = untouched) =>
      test(name, async () => {
        const [at, tried] = [await network(), await of()];
        const api = await trying(at, tried);
        await at.news();
        await holds(api, tried);
        expect(await at.news()).toEqual([]);
      });

    refusing('without a key it is refused', async (api, tried) => {
      const { status, body } = await send(api, route, tried, { idempotencyKey: null });
      expect([status, body.code]).toEqual([400, 'idempotency-key-missing']);
    });

    test('a key that was used for another request is refused', async () => {
      const [at, tried, idempotencyKey] = [await network(), await request(), randomUUID()];
      const api = await trying(at, tried);
      expect((await send(api, other, await other.given(at), { idempotencyKey })).status).toBe(other.status);
      await at.news();
      const { status, body } = await send(api, route, tried, { idempotencyKey });
      expect([status, body.code, await at.news()]).toEqual([422, 'idempotency-key-reused', []]);
    });

    refusing('an unknown parameter is refused', async (api, tried) => {
      const answer = await send(api, route, { ...tried, path: `${tried.path}?surprise=1` });
      expect([answer.status, pointersOf(answer)]).toEqual([400, ['?surprise']]);
    });

    if (file) promisesOfFile(route, refusing);
    if (!file)
      refusing('an unknown field is refused, at every depth', async (api, tried) => {
        for (const { pointer: at } of objectsOf(schema ?? {})) {
          const pointer = `${at}/surprise`;
          const answer = await send(api, route, { ...tried, body: withValue(tried.body, pointer, 1) });
          expect([answer.status, answer.body.code, pointersOf(answer)]).toEqual([400, 'invalid-input', expect.arrayContaining([pointer])]);
        }
      });

    if (schema)
      refusing('a wrong value of each field is pointed at', async (api, tried) => {
        await inGroups(wrongFields(schema), async ({ pointer, value }) => {
          const answer = await send(api, route, { ...tried, body: withValue(tried.body, pointer, value) });
          const shown = { field: pointer, value, status: answer.status, pointers: pointersOf(answer) };
          expect(shown).toEqual({ ...shown, status: 400, pointers: expect.arrayContaining([pointer]) });
        });
      });

    if (!file)
      refusing('no body makes more than eleven errors, nor more than 8 KiB of answer', async (api, tried) => {
        await inGroups(crowded(schema ?? {}, tried.body), async (body) => {
          expect(costOf(await send(api, route, { ...tried, body }))).toEqual({ status: 400, ...most });
        });
      });

    const lists = listsOf(schema ?? {});
    if (!file)
      refusing('a body of very many members or items is refused as a whole', async (api, tried) => {
        const members = Object.fromEntries(Array.from({ length: 90_000 }, (_, at) => [`s${at}`, 0]));
        const full = lists.map(({ pointer }) => withValue(tried.body, pointer, Array(340_000).fill({})));
        for (const body of [{ ...tried.body, ...members }, ...full]) {
          const answer = await send(api, route, { ...tried, body });
          expect([answer.status, answer.body.code, pointersOf(answer)]).toEqual([400, 'invalid-input', ['']]);
        }
      });

    if (lists.length > 0)
      refusing('a list longer than it may be is refused at the list, with one error', async (api, tried) => {
        for (const { pointer, of } of lists) {
          const answer = await send(api, route, { ...tried, body: withValue(tried.body, pointer, wrongList(of, of.maxItems! + 1)) });
          expect([answer.status, pointersOf(answer)]).toEqual([400, [pointer]]);
        }
      });

    const asked = parameters.some(({ in: place }) => place !== 'header');
    if (asked || schema)
      test('no value of a parameter is a 5xx, nor text that no database holds, whoever asks', async () => {
        const [at, tried] = [await network(), await untouched()];
        const api = await trying(at, tried);
        const offices = await anOffice(subject.callers(), tried);
        const paths = anyPaths(route.route, tried.path, parameters).map((path) => ({ ...tried, path }));
        const others = [
          ...anyQueries(parameters).map((query) => ({ ...tried, path: `${tried.path}?${query}` })),
          ...unreadableTexts(schema ?? {}).map(({ pointer, value }) => ({ ...tried, body: withValue(tried.body, pointer, value) })),
        ];
        await at.news();
        const answers: string[] = [];
        for (const [client, requests] of [[api, [...paths, ...others]], ...offices.map((office) => [office, others] as const)] as const)
          await inGroups(requests, async (request) => {
            const answer = await send(client, route, request, { undocumented: true });
            if (isUnforeseen(answer)) answers.push(`${answer.status} ${answer.body?.code} ${JSON.stringify(request).slice(0, 300)}`);
          });
        expect([answers, await at.news()]).toEqual([[], []]);
      });

    const needed = objectsOf(schema ?? {}).filter(({ required }) => required.length > 0);
    if (needed.length > 0)
      refusing('a field that it needs and has not got is pointed at', async (api, tried) => {
        for (const { pointer: at, required } of needed) {
          const answer = await send(api, route, { ...tried, body: at === '' ? {} : withValue(tried.body, at, {}) });
          const missing = required.map((name) => `${at}/${name}`);
          const pointed = pointersOf(answer);
          // Of whom only an office may, that office is asked for before the rest.
          const named = Object.entries(tried.body ?? {}).filter(([name]) => at === '' && pointed.includes(`/${name}`));
          if (triedBy(route) !== 'secretariat')
            pointed.push(...pointersOf(await send(api, route, { ...tried, body: Object.fromEntries(named) })));
          expect([answer.status, pointed]).toEqual([400, expect.arrayContaining(missing)]);
        }
      });

    const mayMake = parameters.some(({ name, required }) => name === 'If-Match' && required === false);
    const madeBy = mayMake ? /\{(\w+)\}$/.exec(route.route)?.[1] : undefined;
    if (route.route.includes('{'))
      refusing('what is not there is a 404, and what is no id a 400', async (api, tried) => {
        for (const { path, name } of elsewhere(route.route, tried.path, parameters)) {
          const { status, body } = await send(api, route, { ...tried, path });
          // A PUT may make what its last segment names: then there is nothing that If-Match matches.
          if (body.code === 'if-match-stale') expect([madeBy, status]).toEqual([name, 412]);
          else expect([name, status, body.code]).toEqual([name, 404, expect.stringMatching(/-not-found$/)]);
        }
        for (const { path, name } of malformed(route.route, tried.path, parameters)) {
          const answer = await send(api, route, { ...tried, path });
          expect([answer.status, pointersOf(answer)]).toEqual([400, [`:${name}`]]);
        }
      });

    const strange = strangeIds(schema ?? {});
    if (strange.length > 0 || Object.keys(references).length > 0)
      test('what its body refers to and is not there is pointed at', async () => {
        expect(strange.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(Object.keys(references)));
        for (const { pointer, value } of once ? strange.filter(({ pointer }) => references[pointer]) : strange) {
          const tried = await request();
          const api = await trying(await network(), tried);
          const answer = await send(api, route, { ...tried, body: withValue(tried.body, pointer, value) });
          const unknown = answer.status === 400 && /-unknown$/.test(answer.body.code);
          const refused = unknown ? { code: answer.body.code, pointers: pointersOf(answer) } : 'not looked up';
          const code = references[pointer];
          expect({ [pointer]: refused }).toEqual({ [pointer]: code === undefined ? 'not looked up' : { code, pointers: [pointer] } });
        }
      });

    const peopleNamed = fieldsAt(schema ?? {}).filter((pointer) => /(?:person|principal|attendee|speaker)Ids?$/i.test(pointer));
    if (peopleNamed.length > 0 || Object.keys(people).length > 0)
      test('of every field that names people the table says for which city', () => {
        expect(Object.keys(people).toSorted()).toEqual(peopleNamed.toSorted());
      });

    for (const [pointer, namedFor] of Object.entries(people)) {
      if (typeof namedFor === 'string') continue;
      test(`whom ${pointer} names holds a mandate of the city on the day of the act, whoever enters it`, async () => {
        const at = await network();
        const { on = new Clock().today() } = namedFor;
        for (const name of route.may) {
          const tried = await request();
          const { city: cityId = tried.cityId } = namedFor;
          const { [name]: client } = await clientsOf(subject.callers(), [name], tried);
          const answerTo = async (of: MandateHeld) => {
            const personId = await at.holder!(of);
            await at.news();
            const answer = await send(client!, route, { ...tried, body: withValue(tried.body, pointer, personId) });
            return { answer, personId };
          };
          const refused: Record<string, MandateHeld> = {
            'of another city': { from: addDays(on, -1), until: null },
            'until that day': { cityId, from: addDays(on, -1), until: on },
            'from the day after': { cityId, from: addDays(on, 1), until: null },
          };
          for (const [held, of] of Object.entries(refused)) {
            const { answer, personId } = await answerTo(of);
            const { code, errors, ...said } = answer.body;
            const shown = [name, held, answer.status, code, errors, { cityId: said.cityId, personId: said.personId, on: said.on }];
            const where = [{ pointer, detail: `holds no mandate of ${cityId} on ${on}` }];
            expect(shown).toEqual([name, held, 400, 'no-mandate-of-city', where, { cityId, personId, on }]);
            expect(await at.news()).toEqual([]);
          }
          const { answer } = await answerTo({ cityId, from: on, until: addDays(on, 1) });
          expect([name, answer.status < 300 || answer.status === 409, answer.body]).toEqual([name, true, answer.body]);
        }
      });
    }

    refusing('a body that is compressed is told from one that is broken', async (api, tried) => {
      const answer = await send(api, route, { ...tried, body: tried.body ?? {} }, { headers: { 'content-encoding': 'gzip' } });
      expect([answer.status, answer.body.code, answer.headers.get('accept-encoding')]).toEqual([
        415,
        'content-coding-unsupported',
        'identity',
      ]);
    });

    if (!once)
      test('its ids may be in either case, for rights and keys too', async () => {
        for (const name of route.may) {
          const tried = await request();
          const { [name]: client } = await clientsOf(subject.callers(), [name], tried);
          const idempotencyKey = randomUUID();
          const path = inCapitals(route.route, tried.path, parameters);
          const file = tried.file?.replaceAll(uuids, (id) => id.toUpperCase());
          const capitals = { path, ...(tried.body && { body: withCapitals(schema, tried.body) as object }), ...(file && { file }) };
          const first = await send(client!, route, capitals, { idempotencyKey });
          // What the table says of the answer is the secretariat's.
          const answers = name === 'secretariat' ? route.answers : {};
          expect([name, first.status, first.body]).toEqual([name, route.status, expect.objectContaining(answers)]);
          const again = await send(client!, route, { ...capitals, path: tried.path }, { idempotencyKey });
          expect([isReplay(again), answered(again)]).toEqual([true, answeredLater(first)]);
        }
      });

    test('who may not is refused, and nothing is told', async () => {
      // Of a route that happens once, the callers are of the shared network: whoever is let in there is not answered with a refusal.
      const [at, tried] = [subject.network(), await request()];
      const refused = Object.entries(refusals(subject.callers(), route.may)).filter(([, refusal]) => refusal !== undefined);
      const clients = await clientsOf(
        subject.callers(),
        refused.map(([name]) => name),
        once ? { path: tried.path } : tried,
      );
      await at.news();
      const answers = await answersTo(clients, (api) => send(api, route, tried));
      expect(answers).toEqual(mapped(Object.fromEntries(refused), (refusal) => expect.stringMatching(`^${refusal}`)));
      expect(await at.news()).toEqual([]);
      if (!once) expect((await send(await trying(at, tried), route, tried)).status).toBe(route.status);
    });

    if (!once)
      test('who may is let do it', async () => {
        for (const name of route.may) {
          const tried = await request();
          const { [name]: client } = await clientsOf(subject.callers(), [name], tried);
          const { status, body } = await send(client!, route, tried);
          expect([name, status, status === route.status || body]).toEqual([name, route.status, true]);
        }
      });

    if (parameters.some(({ name }) => name === 'dryRun'))
      test('a dry run answers what would be, stores nothing and leaves its key free; it is refused as the act is', async () => {
        const [at, tried, idempotencyKey] = [await network(), await request(), randomUUID()];
        const dry = { ...tried, path: `${tried.path}?dryRun=true` };
        await at.news();
        const before = await stored(at.sql);
        for (const answer of await Promise.all([1, 2].map(() => send(at.secretariat, route, dry, { idempotencyKey })))) {
          const { location, ...would } = answered(answer);
          expect([location, would]).toEqual([
            null,
            { status: 200, body: expect.objectContaining(route.answers), etag: undefined, eventPosition: undefined },
          ]);
        }
        expect([await stored(at.sql), await at.news()]).toEqual([before, []]);
        for (const word of ['', 'yes', 'TRUE', '1', 'true&dryRun=true']) {
          const { status, body } = await send(at.secretariat, route, { ...tried, path: `${tried.path}?dryRun=${word}` });
          expect([word, status, body.errors?.[0].pointer]).toEqual([word, 400, '?dryRun']);
        }
        const meant = await send(at.secretariat, route, { ...tried, path: `${tried.path}?dryRun=false` }, { idempotencyKey });
        expect([meant.status, isReplay(meant)]).toEqual([route.status, false]);
        expect((await send(at.secretariat, route, dry, { idempotencyKey })).body.code).toBe(route.again);
      });

    if (route.ifMatch !== undefined) {
      refusing(
        'is changed only by who has read it as it is',
        async (api, tried) => {
          const [missing, stale] = [await send(api, { route: route.route }, tried), await send(api, { ...route, ifMatch: '"7"' }, tried)];
          expect([missing.status, missing.body.code]).toEqual([428, 'if-match-missing']);
          expect([stale.status, stale.body.code]).toEqual([412, 'if-match-stale']);
          for (const ifMatch of [`W/${route.ifMatch}`, 'W/"7"', `"7", W/${route.ifMatch}`]) {
            const weak = await send(api, { ...route, ifMatch }, tried);
            expect([ifMatch, weak.status, weak.body.code]).toEqual([ifMatch, 412, 'if-match-weak']);
          }
          for (const ifMatch of ['0', '"0', `${route.ifMatch}, *`, `w/${route.ifMatch}`, ',']) {
            const none = await send(api, { ...route, ifMatch }, tried);
            expect([ifMatch, none.status, none.body.code]).toEqual([ifMatch, 400, 'if-match-malformed']);
          }
        },
        request,
      );

      test('changed by two at once keeps the one that came first', async () => {
        const [at, tried] = [await network(), await request()];
        const api = await trying(at, tried);
        const answers = await Promise.all([send(api, route, tried), send(api, route, tried)]);
        expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
      });
    }

    test('answers as the table says', async () => {
      const { first } = await acted();
      expect([first.status, first.body]).toEqual([route.status, expect.objectContaining(route.answers)]);
      expect(isReplay(first)).toBe(false);
    });

    test('answers with an ETag, and with the place of what it has made', async () => {
      const { first } = await acted();
      expect(first.etag).toMatch(/^"\d+"$|^W\/"[\w-]+"$/);
      expect(first.headers.get('location') !== null).toBe(route.status === 201);
    });

    test('tells the events that the table says, and where they stand', async () => {
      const { first, told } = await acted();
      expect(told.map(({ name }) => name)).toEqual(route.events);
      const { topic } = await network();
      const last = new Map(told.map(({ key, sequence }) => [key, `${topic}/${key}@${sequence}`]));
      expect(first.eventPosition).toBe(last.size > 0 ? [...last.values()].join(', ') : undefined);
    });

    if (subject.dataSets.length > 0)
      test('what it changes of the public data sets is seen by their tags', async () => {
        expect((await acted()).silentSets).toEqual([]);
      });

    test('the same key is answered the same and tells nothing, at once and later', async () => {
      const { first, others } = await acted();
      for (const again of others) expect([isReplay(again), answered(again)]).toEqual([true, answeredLater(first)]);
    });

    if (route.status === 201 || route.readAt)
      test('what it answers is read at its place, with the same ETag', async () => {
        const { first, read } = await acted();
        expect(read.length).toBeGreaterThan(0);
        for (const { status, body, etag } of read) expect([status, body, etag]).toEqual([200, withoutSecrets(first.body), first.etag]);
      });

    test(route.again === undefined ? 'another key does it again' : `another key is refused: ${route.again}`, async () => {
      const { another, toldAgain } = await acted();
      if (route.again === undefined) expect(another.status).toBeLessThan(300);
      else expect([another.status < 300, another.body.code]).toEqual([false, route.again]);
      if (route.again !== undefined) expect(toldAgain).toEqual([]);
    });
  });
}

/** The request twice at once and once more under one key, then read back, then under another key. */
async function act<N extends TestNetwork>(
  network: N,
  api: ApiClient,
  route: WriteRoute<N>,
  request: WriteRequest,
  dataSets: readonly DataSet[],
) {
  const idempotencyKey = randomUUID();
  await network.news();
  const before = await stateOfSets(network, dataSets);
  const atOnce = await Promise.all([1, 2].map(() => send(api, route, request, { idempotencyKey })));
  const later = await send(api, route, request, { idempotencyKey });
  const told = await network.news();
  const silentSets = silent(before, await stateOfSets(network, dataSets));
  const [first, ...others] = [...atOnce, later].toSorted((a, b) => Number(isReplay(a)) - Number(isReplay(b))) as [
    ApiAnswer,
    ...ApiAnswer[],
  ];
  const places = [first.headers.get('location'), first.status < 300 ? route.readAt?.(request, first.body) : undefined];
  const read = await Promise.all(places.filter((path) => path !== undefined && path !== null).map((path) => api.get(path)));
  const another = await send(api, route, request);
  return { first, others, told, silentSets, read, another, toldAgain: await network.news() };
}

const uuids = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g;

const answered = ({ status, body, headers, etag, eventPosition }: ApiAnswer) => ({
  ...{ status, body, etag, eventPosition },
  location: headers.get('location'),
});
