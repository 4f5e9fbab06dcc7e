import { invalid } from '#domain';

/** Of one subscription. */
export const mostHeaders = 10;
export const longestHeader = 1_000;

/** RFC 9110, 5.6.2. */
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/;
/** RFC 9110, 5.5, without what is obsolete: nothing that could end a line. */
const value = /^[\x21-\x7e]([\t\x20-\x7e]*[\x21-\x7e])?$/;

/** Each delivery has its own, what is of one connection (RFC 9110, 7.6.1), and what no client sends with a body that is known. */
const ours = /^(webhook-.*|content-.*|host|connection|proxy-.*|keep-alive|te|trailer|transfer-encoding|upgrade|expect|user-agent)$/;

/** By their names in lower case; 400 at the header that can't be sent. */
export function sentHeaders(given: Readonly<Record<string, string>>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, text] of Object.entries(given)) {
    const at = `/headers/${name.replaceAll('~', '~0').replaceAll('/', '~1').slice(0, 100)}`;
    const lower = name.toLowerCase();
    if (!token.test(name)) throw invalid(at, 'is no name of a header');
    if (ours.test(lower)) throw invalid(at, 'is a header that a delivery sets itself, or that is of one connection');
    if (Object.hasOwn(headers, lower)) throw invalid(at, 'is named twice: names of headers have no case');
    if (!value.test(text)) throw invalid(at, 'must be visible ASCII, with blanks only inside');
    headers[lower] = text;
  }
  return headers;
}
