import type { FetchOptions } from 'openapi-fetch';
import type {
  FilterKeys,
  HttpMethod,
  PathsWithMethod,
  RequiredKeysOf,
  ResponseObjectMap,
  SuccessResponse,
} from 'openapi-typescript-helpers';
import type { paths } from './openapi.ts';

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The paths of the API that can be asked by a method: `'/v1/cities/{cityId}'`. */
export type PathOf<M extends HttpMethod> = PathsWithMethod<paths, M>;

type Operation<P extends keyof paths, M extends HttpMethod> = FilterKeys<paths[P], M>;
type Options<O> = Omit<
  FetchOptions<O>,
  'baseUrl' | 'parseAs' | 'fetch' | 'middleware' | 'querySerializer' | 'bodySerializer' | 'pathSerializer'
>;

/** `params` (`path`, `query`, `header`), `body` and what `fetch` takes, such as `signal`. */
export type CallOptions<P extends PathOf<M>, M extends Method> = Options<Operation<P, M>>;

/** May be left out where the route needs nothing. */
export type CallArguments<P extends PathOf<M>, M extends Method> =
  RequiredKeysOf<CallOptions<P, M>> extends never ? [options?: CallOptions<P, M>] : [options: CallOptions<P, M>];

/** What a route answers with, of its several forms the JSON. */
export type Answered<P extends PathOf<M>, M extends Method> =
  Operation<P, M> extends infer O extends Record<string | number, unknown>
    ? SuccessResponse<ResponseObjectMap<O>, 'application/json'>
    : never;

export interface Answer<T> {
  data: T;
  /** What `If-Match` takes, where the resource has one. */
  etag: string | undefined;
  /** A write that was answered before, and has done nothing now. */
  replayed: boolean;
  /** What a write has made happen: `b40.membership.v1/network@31, …`. */
  eventPosition: string | undefined;
  response: Response;
}

type Listed<T> = T extends { items: readonly (infer Item)[]; next?: string } ? Item : never;

/** The paths that answer in pages. */
export type ListPath = { [P in PathOf<'get'>]: [Listed<Answered<P, 'get'>>] extends [never] ? never : P }[PathOf<'get'>];
export type ItemOf<P extends ListPath> = Listed<Answered<P, 'get'>>;
