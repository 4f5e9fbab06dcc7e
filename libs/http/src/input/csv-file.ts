import { applyDecorators } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiExtension, ApiExtraModels, getSchemaPath, type ApiBodyOptions } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { refused, type Refusal } from '#domain';
import type { FieldClass } from '../fields/field.ts';
import { hasBody } from '../protocol/unread-body.ts';

/** Of a file, in bytes. */
export const csvLimit = 16_777_216;
export const csvType = 'text/csv';

/** `@Body() file: CsvFile` of a route that `@TakesCsv`: its bytes, as they came. What walks through bodies finds nothing in it. */
export class CsvFile {
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get bytes(): Buffer {
    return this.#bytes;
  }
}

/**
 * The route takes a file of text/csv up to 16 MiB, and no JSON. `line`: what its lines hold, its fields the columns; `example`: some lines.
 * The document says the columns and, to the gateway, the bound.
 */
export const TakesCsv = (line: FieldClass, description: string, example: readonly string[]): MethodDecorator => {
  const schema = {
    type: 'string',
    example: example.map((each) => `${each}\r\n`).join(''),
    'x-line': { $ref: getSchemaPath(line as Function) },
  };
  return applyDecorators(
    RouteConfig({ file: csvType }),
    ApiConsumes(csvType),
    ApiExtraModels(line as Function),
    ApiBody({ required: true, description, schema } as ApiBodyOptions),
    ApiExtension('x-body-limit', csvLimit),
  );
};

/** What a route takes in the place of JSON. */
export const fileTaken = ({ routeOptions }: FastifyRequest): string | undefined =>
  (routeOptions?.config as { file?: string } | undefined)?.file;

/** A file where none is taken is refused before any of it is read, and so is anything else where one is. */
export function fileRefused(request: FastifyRequest): Refusal | undefined {
  if (!hasBody(request.headers)) return undefined;
  const isFile = request.headers['content-type']?.split(';', 1)[0]!.trim().toLowerCase() === csvType;
  const taken = fileTaken(request);
  if (isFile === (taken !== undefined)) return undefined;
  return refused('unsupported-media-type', taken === undefined ? {} : { hint: `Here it is a file of ${taken}.` });
}
