import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { withLowerIds } from '../input/lower-ids.ts';

/** What makes a request the same, beside its key and who sent it. Headers do not count. */
export interface SentRequest {
  method: string;
  /** Path with query, as it was sent. */
  url: string;
  /** Makes the JSON value that was sent anew of its bytes, of a file its SHA-256; `undefined` where there was none. */
  body: () => unknown;
}

/** SHA-256, in hexadecimal. Both are the same where the path came in its normal form. */
export interface Fingerprint {
  asSent: string;
  /** With the path in its normal form. */
  normal: string;
}

/**
 * Of what was sent, whatever the service makes of it: a retry must be known after an upgrade that cuts blanks or lowers ids. The body is
 * the JSON value that came, in canonical form (RFC 8785), so that the order of members and blanks between them do not count.
 */
export function fingerprintOf({ method, url, body }: SentRequest): Fingerprint {
  const value = body();
  const text = value === undefined ? '' : canonicalize(value);
  const hashOf = (path: string) => createHash('sha256').update(`${method}\n${path}\n${text}`).digest('hex');
  const [asSent, normal] = [hashOf(url), normalUrl(url)];
  return { asSent, normal: normal === url ? asSent : hashOf(normal) };
}

/** With the path as it names its resource (RFC 3986, 6.2.2): without percent-encoding, and UUIDs in lower case. */
function normalUrl(url: string): string {
  const end = url.includes('?') ? url.indexOf('?') : url.length;
  return withLowerIds(decodeURIComponent(url.slice(0, end))) + url.slice(end);
}
