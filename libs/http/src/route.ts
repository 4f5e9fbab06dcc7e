import { SetMetadata, applyDecorators, type ExecutionContext } from '@nestjs/common';
import { ROUTE_ARGS_METADATA, SSE_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { ApiExtension } from '@nestjs/swagger';
import { fieldsOf, type FieldClass } from './fields/field.ts';
import { takesForm } from './input/form.ts';

const made = 'b40:made';
const view = 'b40:view';

/**
 * The route makes a resource. The answer is 201 with this Location when the result was inserted. `:name` is a field of the result or of
 * the path.
 */
export const Made = (location: `/v1/${string}`): MethodDecorator =>
  applyDecorators(SetMetadata(made, location), ApiExtension('x-made', location));

/**
 * The route takes If-Match; with `onceThere` only for what is there already. This tells the OpenAPI document alone; the use case checks it
 * (`tx.lockMatching`, `tx.mustMatchOnceThere`).
 */
export const Matches = ({ onceThere = false } = {}): MethodDecorator =>
  applyDecorators(ApiExtension('x-if-match', onceThere ? 'once there' : 'always'));

export const ShowsView = (of: FieldClass): MethodDecorator => SetMetadata(view, of);

export interface RouteArgument {
  type: RouteParamtypes;
  data?: string;
  pipes: unknown[];
}

/** What a handler's decorators say of its route. */
export interface Route {
  /** Of what it makes: `/v1/cities/:id`. */
  made: string | undefined;
  /** The view has a field `version` of its own, so that it stays in the body. */
  keepsVersion: boolean;
  /** What its parameters take from the request. */
  takes: readonly RouteArgument[];
  takesCursor: boolean;
  /** Can be tried: `?dryRun=true`. */
  takesDryRun: boolean;
  /** What it does is done once by itself: no key is asked for. */
  takesForm: boolean;
  /** Answers with Server-Sent Events. */
  streams: boolean;
}

/** By class and handler. Kept: reading them anew took a tenth of what a read costs a service (measured). */
const routes = new WeakMap<object, Map<Function, Route>>();

export function routeOf(context: ExecutionContext): Route {
  const [of, handler] = [context.getClass(), context.getHandler()];
  const ofClass = routes.get(of) ?? new Map<Function, Route>();
  routes.set(of, ofClass);
  let route = ofClass.get(handler);
  if (!route) ofClass.set(handler, (route = readRoute(of, handler)));
  return route;
}

function readRoute(of: Function, handler: Function): Route {
  const taken = (Reflect.getMetadata(ROUTE_ARGS_METADATA, of, handler.name) ?? {}) as Record<string, RouteArgument & { index: number }>;
  const classes = (Reflect.getMetadata('design:paramtypes', of.prototype as object, handler.name) ?? []) as unknown[];
  const takes = Object.entries(taken).map(([key, argument]) => ({ ...argument, type: Number(key.split(':')[0]) as RouteParamtypes }));
  const shown = Reflect.getMetadata(view, handler) as FieldClass | undefined;
  const asks = (parameter: string) =>
    takes.some(({ type, data, index }) => {
      const query = classes[index];
      return (
        type === RouteParamtypes.QUERY && data === undefined && typeof query === 'function' && fieldsOf(query as FieldClass).has(parameter)
      );
    });
  return {
    made: Reflect.getMetadata(made, handler) as string | undefined,
    keepsVersion: shown !== undefined && fieldsOf(shown).has('version'),
    takes,
    takesCursor: asks('cursor'),
    takesDryRun: asks('dryRun'),
    takesForm: Reflect.hasMetadata(takesForm, handler),
    streams: Reflect.hasMetadata(SSE_METADATA, handler),
  };
}
