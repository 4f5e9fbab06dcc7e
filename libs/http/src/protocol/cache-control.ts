/**
 * An answer goes through proxies as it is (RFC 9111, 5.2.2.6). Some would shorten what is marked as text, and with it a record that is
 * quoted by its hash.
 */
export function untransformed(cacheControl: unknown): string {
  const said = Array.isArray(cacheControl) ? cacheControl.join(', ') : typeof cacheControl === 'string' ? cacheControl : '';
  if (/(^|[\s,])no-transform([\s,]|$)/i.test(said)) return said;
  return said.trim() === '' ? 'no-transform' : `${said}, no-transform`;
}
