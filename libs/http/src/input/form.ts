import { applyDecorators, SetMetadata } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiConsumes, ApiExtension } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { refused, type Refusal } from '#domain';
import { hasBody } from '../protocol/unread-body.ts';

/** Of a form, in bytes. */
export const formLimit = 65_536;
/** A browser sends the first, a mail program either (RFC 8058, 3.1). */
export const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data'] as const;

export const takesForm = 'b40:form';

/**
 * The route is reached by a signed address, which is its key: it takes forms beside JSON, and no Idempotency-Key. What it does it does
 * once, however often it is sent.
 */
export const TakesForm = (): MethodDecorator =>
  applyDecorators(
    RouteConfig({ form: true }),
    SetMetadata(takesForm, true),
    ApiConsumes(formTypes[0], formTypes[1], 'application/json'),
    ApiExtension('x-form', true),
  );

export const formTaken = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions?.config as { form?: boolean } | undefined)?.form === true;

/** A form where none is taken is refused before any of it is read. */
export function formRefused(request: FastifyRequest): Refusal | undefined {
  const type = request.headers['content-type']?.split(';', 1)[0]!.trim().toLowerCase();
  const isForm = formTypes.some((each) => each === type);
  return isForm && hasBody(request.headers) && !formTaken(request) ? refused('unsupported-media-type') : undefined;
}

/** The fields by their names. One that is left empty is none; lines end as they do elsewhere; of files nothing is kept. */
export async function parseForm(type: string, body: Buffer): Promise<Record<string, string> | undefined> {
  if (body.length === 0) return undefined;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const fields = [...form].filter((field): field is [string, string] => typeof field[1] === 'string' && field[1] !== '');
  return Object.fromEntries(fields.map(([name, value]) => [name, value.replaceAll(/\r\n?/g, '\n')]));
}
