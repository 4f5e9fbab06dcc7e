import { createHash } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal, refused } from '#domain';
import { charsetRefused } from '../protocol/unread-body.ts';
import { stateOf } from '../request-state.ts';
import { CsvFile, csvLimit, csvType, fileRefused } from './csv-file.ts';
import { formLimit, formRefused, formTypes, parseForm } from './form.ts';
import { mostValues, tooMany } from './well-formed.ts';

/** Of a body, in bytes. */
export const bodyLimit = 1_048_576;

/** Takes JSON, and files and forms where a route says so. Nest's form parser and Fastify's text parser are taken out. */
export function parseBodies(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.removeContentTypeParser(['text/plain', 'application/json']);
  fastify.addHook('preParsing', async (request, reply) => {
    const fault = charsetRefused(request.headers) ?? fileRefused(request) ?? formRefused(request);
    if (!fault) return;
    reply.header('Connection', 'close'); // The body is left where it is.
    throw fault;
  });
  app.useBodyParser('application/json', { bodyLimit }, (request, body, done) => {
    try {
      stateOf(request as FastifyRequest).sent = () => parseJson(body as Buffer);
      done(null, parseJson(body as Buffer));
    } catch (error) {
      done(error instanceof Refusal ? error : refused('malformed-json'), undefined);
    }
  });
  app.useBodyParser(csvType, { bodyLimit: csvLimit }, (request, body, done) => {
    // Of a file its bytes are what makes it the same.
    stateOf(request as FastifyRequest).sent = () =>
      createHash('sha256')
        .update(body as Buffer)
        .digest('hex');
    done(null, new CsvFile(body as Buffer));
  });
  for (const type of formTypes)
    app.useBodyParser(type, { bodyLimit: formLimit }, async (request, body, done) => {
      const form = await parseForm((request as FastifyRequest).headers['content-type']!, body as Buffer).catch(() =>
        refused('malformed-form'),
      );
      done(form instanceof Refusal ? form : null, form);
    });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** An empty body is none, because clients send the content type with every POST. The input pipe refuses keys such as `__proto__`. */
export function parseJson(body: Buffer | undefined): unknown {
  if (body === undefined || body.length === 0) return undefined;
  if (marksIn(body) >= mostValues) throw tooMany('');
  return JSON.parse(utf8.decode(body));
}

const [comma, colon, quote, backslash] = [0x2c, 0x3a, 0x22, 0x5c];

/**
 * Colons or commas outside strings, of which there are more. Each member of an object has a colon, each item of a list but the first a
 * comma, so that there are at least as many values. To parse a mebibyte of members takes 40 ms, to count them 3.
 */
function marksIn(json: Buffer): number {
  let [commas, colons] = [0, 0];
  for (let at = 0; at < json.length; at += 1) {
    if (json[at] === comma) commas += 1;
    else if (json[at] === colon) colons += 1;
    else if (json[at] === quote) for (at += 1; at < json.length && json[at] !== quote; at += 1) if (json[at] === backslash) at += 1;
  }
  return Math.max(commas, colons);
}
