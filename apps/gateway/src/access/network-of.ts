import { isIPv6 } from 'node:net';

/**
 * Who is counted as one: an IPv4 address, or the 64 bits of an IPv6 address that a subscriber gets as a whole (RFC 6177), all of whose
 * addresses one machine may use in turn.
 */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [plain = ''] = address.toLowerCase().split('%', 1);
  const mapped = /^::ffff:(\d+(?:\.\d+){3})$/.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  const [before = [], after = []] = plain.split('::').map((part) => (part === '' ? [] : part.split(':')));
  // An IPv4 address at the end stands for two groups.
  const groups = before.length + after.length + (plain.includes('.') ? 1 : 0);
  const filled = plain.includes('::') ? [...before, ...Array.from({ length: 8 - groups }, () => '0'), ...after] : before;
  return `${filled
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}
