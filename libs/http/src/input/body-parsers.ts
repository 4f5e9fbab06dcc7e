import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { refused } from '#domain';

/** Of a body, in bytes. */
export const bodyLimit = 1_048_576;

/** Takes JSON alone. Nest's form parser and Fastify's text parser are taken out, so that their types are a 415. */
export function parseJsonOnly(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.removeContentTypeParser(['text/plain', 'application/json']);
  app.useBodyParser('application/json', { bodyLimit }, (_request, body, done) => {
    try {
      done(null, parseJson(body as Buffer));
    } catch {
      done(refused('malformed-json') as Error, undefined);
    }
  });
  app.useBodyParser('application/x-www-form-urlencoded', { bodyLimit }, (_request, _body, done) =>
    done(new UnsupportedMediaTypeException(), undefined),
  );
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** An empty body is none, because clients send the content type with every POST. The input pipe refuses keys such as `__proto__`. */
const parseJson = (body: Buffer): unknown => (body.length === 0 ? undefined : JSON.parse(utf8.decode(body)));
