import { Injectable, type ArgumentMetadata, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import { invalid, isCode, isId, isSlug } from '#domain';
import { routeOf } from '../route.ts';

/** `@Param('id', ParseId)`: a UUID, by then in lower case (`lowerParams`), else 400 at `:id`. */
@Injectable()
export class ParseId implements PipeTransform<unknown, string> {
  transform(value: unknown, { data }: ArgumentMetadata): string {
    if (isId(value)) return value;
    throw invalid(`:${data}`, 'must be a UUID');
  }
}

/** `@Param('cityId', ParseSlug)`: a slug, else 400 at `:cityId`. */
@Injectable()
export class ParseSlug implements PipeTransform<unknown, string> {
  transform(value: unknown, { data }: ArgumentMetadata): string {
    if (isSlug(value)) return value;
    throw invalid(`:${data}`, 'must be 2 to 64 of a-z, 0-9 and -');
  }
}

/** `@Param('code', ParseCode)`: the code of an indicator or a framework, else 400 at `:code`. */
@Injectable()
export class ParseCode implements PipeTransform<unknown, string> {
  transform(value: unknown, { data }: ArgumentMetadata): string {
    if (isCode(value)) return value;
    throw invalid(`:${data}`, 'must be 2 to 64 of a-z, 0-9, . and -');
  }
}

/** `@Param('n', ParsePositive)`: a whole number from 1, else 400 at `:n`. */
@Injectable()
export class ParsePositive implements PipeTransform<unknown, number> {
  transform(value: unknown, { data }: ArgumentMetadata): number {
    if (typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value)) return Number(value);
    throw invalid(`:${data}`, 'must be a whole number from 1');
  }
}

/** Checks the path's parameters before their pipes do, so that a guard that looks ids up refuses a malformed one as the pipe would. */
export function parseParams(context: ExecutionContext): void {
  const params = context.switchToHttp().getRequest<FastifyRequest>().params as Record<string, string>;
  for (const { type, data, pipes } of routeOf(context).takes) {
    if (type !== RouteParamtypes.PARAM || data === undefined) continue;
    for (const Parse of [ParseId, ParseSlug, ParseCode, ParsePositive])
      if (pipes.includes(Parse)) new Parse().transform(params[data], { type: 'param', data });
  }
}
