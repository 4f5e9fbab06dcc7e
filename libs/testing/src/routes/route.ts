import type { LocalDate } from '#domain';
import type { ApiAnswer, ApiClient, CallOptions } from '../client.ts';
import type { ServiceUnderTest } from '../service-under-test.ts';

/** For whom a field names a person: a city, of which the person must hold a mandate on the day of the act. */
export interface NamedFor {
  /** Where the request's `cityId` does not say it. */
  city?: string;
  /** Today, where the act has no day. */
  on?: LocalDate;
}

/** A period of a mandate, half-open; without a city it is one of a city that the request has nothing to do with. */
export interface MandateHeld {
  cityId?: string | undefined;
  from: LocalDate;
  until: LocalDate | null;
}

/** A running service, and whatever its tests like to have in it. */
export interface TestNetwork extends ServiceUnderTest {
  secretariat: ApiClient;
  /** A new person with one mandate; where a row has `people` that are named for a city. */
  holder?(of: MandateHeld): Promise<string>;
}

/** One writing request that succeeds. */
export interface WriteRequest {
  path: string;
  body?: object;
  /** In its place the text of a file, where the route takes one. */
  file?: string;
  /** The city in question, where callers are named by it: `the office of the city`. */
  cityId?: string;
}

export interface WriteRoute<N> {
  /** As the document has it: `POST /v1/mandates/{mandateId}/end`. */
  route: string;
  /** Makes anew what the request needs. */
  given(network: N): Promise<WriteRequest>;
  status: 200 | 201;
  answers: object;
  /** The fields that are shown once: null wherever they are answered again, or read. */
  secrets?: readonly string[];
  /** The names of the events that it tells, in order. */
  events: string[];
  /** The code that the same request is refused with when it comes with a key of its own; where there is none it is done again. */
  again?: string;
  /** Where what it answers can be read, if it is anywhere; what is made says so itself, in `Location`. */
  readAt?(request: WriteRequest, body: any): string;
  /** The fields that must name what is there, and the code where they don't: `{ '/personId': 'person-unknown' }`. */
  references?: Readonly<Record<string, string>>;
  /** Every field that names people: for which city, or why it is for none. `{ '/chairPersonId': 'whoever chairs is of any city' }` */
  people?: Readonly<Record<string, NamedFor | string>>;
  /** The version that the request starts from, where the route must be told it: `'"0"'`, as it was made. */
  ifMatch?: string;
  /** Who may, and nobody else: a role, or one of the callers that the service's tests have named. */
  may: readonly string[];
  /** Happens once in a network's life, so it is tried in a network of its own, which this makes. */
  once?(): Promise<N>;
}

export interface FormRequest {
  path: string;
  form: Readonly<Record<string, string>>;
}

/** A route that acts by a signed address: a page's form, for whoever has the address. */
export interface FormRoute<N> {
  route: string;
  /** Makes anew what is acted on. */
  given(network: N): Promise<FormRequest>;
  /** The names of the events that it tells, in order. */
  events: string[];
}

export interface ReadRoute<N> {
  route: string;
  /** Makes something to be read; answers its path. */
  given(network: N): Promise<string>;
  /** `signed`: one resource, whose path is its own key; nobody keeps it. `html`: such a page. `file`: one that everybody may keep. */
  kind: 'single' | 'signed' | 'html' | 'file' | 'page' | 'list' | 'stream';
  /** `readers`: every role, and whoever holds an office. `token`: whoever has a good one. `everybody`: without a token, too. */
  may: readonly string[] | 'readers' | 'token' | 'everybody';
}

/** A route that answers one resource, to every reader. */
export const single = <N>(route: string, given: ReadRoute<N>['given']): ReadRoute<N> => ({ route, given, kind: 'single', may: 'readers' });

/** A route that answers a list page by page, to every reader. */
export const page = <N>(route: string, given: ReadRoute<N>['given']): ReadRoute<N> => ({ route, given, kind: 'page', may: 'readers' });

/** What every service has of its public data sets; `set` is one that has a row by what `given` makes. */
export const openDataReads = <N>(set: string, given: (network: N) => Promise<unknown>): ReadRoute<N>[] => {
  const files = async (network: N, file: string) => given(network).then(() => `/v1/open-data${file}`);
  return [
    { route: 'GET /v1/open-data', given: (network) => files(network, ''), kind: 'single', may: 'everybody' },
    { route: 'GET /v1/open-data/{file}', given: (network) => files(network, `/${set}.json`), kind: 'file', may: 'everybody' },
  ];
};

/** The path of what a request acts on: its own without the last segment, for `readAt`. */
export const parent = ({ path }: WriteRequest): string => path.split('/').slice(0, -1).join('/');

/** An API client, or how one is had whose rights depend on the request. */
export type Caller = ApiClient | ((request: { path: string; cityId?: string }) => Promise<ApiClient>);

/** The callers of a service's own, by the names that its table has for them. */
export interface OwnCallers {
  /** Each holds an office today. */
  offices: Readonly<Record<string, Caller>>;
  /** Each has held one, or will: today none. */
  without: Readonly<Record<string, Caller>>;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export const methodOf = (route: string): Method => route.split(' ')[0] as Method;
export const templateOf = (route: string): string => route.split(' ')[1]!;

const anId = '0198c5b2-7a10-7000-8000-000000000001';

/** A route or its path with something in the place of each parameter. */
export const somePath = (route: string): string => route.replaceAll(/\{\w+\}/g, anId);

export const send = (
  api: ApiClient,
  { route, ifMatch }: Pick<WriteRoute<never>, 'route' | 'ifMatch'>,
  { path, body, file }: WriteRequest,
  { headers, ...options }: CallOptions = {},
): Promise<ApiAnswer> =>
  api.send(methodOf(route), path, file ?? body, {
    ...(ifMatch !== undefined && { ifMatch }),
    ...options,
    headers: { ...(file !== undefined && { 'content-type': 'text/csv' }), ...headers },
  });

/** Who tries a route: the secretariat, or where it may not, the first of those who may. */
export const triedBy = ({ may }: Pick<WriteRoute<never>, 'may'>): string => (may.includes('secretariat') ? 'secretariat' : may[0]!);

export const isReplay = ({ headers }: ApiAnswer): boolean => headers.get('idempotent-replayed') === 'true';

/** Made when it is first asked for. */
export function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

/** Some at a time: many requests at once would wait for the database's connections. */
export async function inGroups<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += 8) await Promise.all(all.slice(at, at + 8).map(work));
}

/** How the platform has answered what it should have refused: by a fault, or only when the database could not hold it. */
export const isUnforeseen = ({ status, body }: Pick<ApiAnswer, 'status' | 'body'>): boolean =>
  status >= 500 || body?.code === 'value-out-of-range';

export const pointersOf = ({ body }: ApiAnswer): string[] => (body?.errors ?? []).map(({ pointer }: { pointer: string }) => pointer);
