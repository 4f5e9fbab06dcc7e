import { SetMetadata, applyDecorators, type ExecutionContext } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { FieldClass } from './fields/field.ts';

const made = 'b40:made';
const view = 'b40:view';

/**
 * The route makes a resource. The answer is 201 with this Location when the result was inserted. `:name` is a field of the result or of
 * the path.
 */
export const Made = (location: `/v1/${string}`): MethodDecorator =>
  applyDecorators(SetMetadata(made, location), ApiExtension('x-made', location));

/** The route takes If-Match. This tells the OpenAPI document alone; the use case checks it (`tx.lockMatching`). */
export const Matches = (): MethodDecorator => applyDecorators(ApiExtension('x-if-match', true));

export const ShowsView = (of: FieldClass): MethodDecorator => SetMetadata(view, of);

export const madeAt = (context: ExecutionContext): string | undefined =>
  Reflect.getMetadata(made, context.getHandler()) as string | undefined;

export const viewOf = (context: ExecutionContext): FieldClass | undefined =>
  Reflect.getMetadata(view, context.getHandler()) as FieldClass | undefined;
