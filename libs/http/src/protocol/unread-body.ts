import type { IncomingHttpHeaders } from 'node:http';
import { refused, type Refusal } from '#domain';

const listed = (header: string): string[] =>
  header
    .split(',')
    .map((each) => each.trim().toLowerCase())
    .filter((each) => each !== '');

/** Of a request without a body, what it says of one is of no consequence. */
export const hasBody = (headers: IncomingHttpHeaders): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** A body that is compressed is told apart from one that is broken, before any of it is read (RFC 9110, 15.5.16). */
export function codingRefused(headers: IncomingHttpHeaders): Refusal | undefined {
  const codings = listed(headers['content-encoding'] ?? '').filter((coding) => coding !== 'identity');
  return codings.length > 0 && hasBody(headers) ? refused('content-coding-unsupported') : undefined;
}

const utf8 = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);

/** JSON between systems is UTF-8 (RFC 8259, 8.1). Who says that it is something else is believed. */
export function charsetRefused(headers: IncomingHttpHeaders): Refusal | undefined {
  const [, quoted, plain] = /;\s*charset\s*=\s*(?:"([^"]*)"|([^\s;]*))/i.exec(headers['content-type'] ?? '') ?? [];
  const charset = quoted ?? plain;
  if (charset === undefined || !hasBody(headers) || utf8.has(charset.toLowerCase())) return undefined;
  return refused('unsupported-media-type', { hint: 'Its charset is UTF-8.' });
}
