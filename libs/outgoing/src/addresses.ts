import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
export type AddressRange = [Address, number];

/** `10.0.0.0/8`, `fd00::/8`, or one address. */
export function addressRange(text: string): AddressRange {
  if (text.includes('/')) return ipaddr.parseCIDR(text);
  const address = ipaddr.parse(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

const ranges = (...texts: string[]): AddressRange[] => texts.map(addressRange);

const lies = (address: Address, within: readonly AddressRange[]): boolean =>
  within.some(([network, bits]) => network.kind() === address.kind() && address.match(network, bits));

/**
 * Not to be allowed by anybody. Clouds answer there with the machine's own credentials (AWS, Azure, Google, Oracle, Alibaba, Scaleway,
 * Linode); most use link-local addresses, and new ones come. "This host" and "everybody" are no endpoint.
 */
const never = ranges(
  '0.0.0.0/8',
  '169.254.0.0/16',
  '100.100.100.200',
  '168.63.129.16',
  '192.0.0.192',
  '224.0.0.0/4',
  '255.255.255.255',
  '::',
  'fe80::/10',
  'ff00::/8',
  'fd00:ec2::/32',
  'fd20:ce::254',
  'fd00:c1::a9fe:a9fe',
  'fd00:42::42',
  'fd00:a9fe:a9fe::1',
);

/** What IANA has given out as global unicast (RFC 4291): `ipaddr.js` calls more than that unicast. */
const globalUnicast = ranges('2000::/3');

/** Only another way to write the IPv4 address, or to send to it: IPv4-mapped (RFC 4291), and NAT64's well-known prefix (RFC 6052). */
const meansIPv4 = ranges('::ffff:0:0/96', '64:ff9b::/96');

/** Has an IPv4 address at its end too: IPv4-compatible (RFC 4291), IPv4-translated (RFC 6145), NAT64 for local use (RFC 8215). */
const endsInIPv4 = ranges('::/96', '::ffff:0:0:0/96', '64:ff9b:1::/48');
const sixToFour = ranges('2002::/16');
const teredo = ranges('2001::/32');

/** The IPv4 addresses that an IPv6 address leads to, or may lead to where a tunnel or a translator stands. */
function carried(address: Address): ipaddr.IPv4[] {
  if (!(address instanceof ipaddr.IPv6)) return [];
  const bytes = address.toByteArray();
  const at = (from: number, flip = 0) => new ipaddr.IPv4(bytes.slice(from, from + 4).map((byte) => byte ^ flip));
  // RFC 3056; RFC 4380: the server, and the client with its bits turned over; RFC 5214: ISATAP's interface identifier.
  if (lies(address, sixToFour)) return [at(2)];
  if (lies(address, teredo)) return [at(4), at(12, 0xff)];
  if ((bytes[8]! & 0xfd) === 0 && bytes[9] === 0 && bytes[10] === 0x5e && bytes[11] === 0xfe) return [at(12)];
  // `::` and `::1` are addresses of their own.
  if (lies(address, endsInIPv4) && !lies(address, ranges('::/104'))) return [at(12)];
  return lies(address, meansIPv4) ? [at(12)] : [];
}

const isPublic = (address: Address): boolean => {
  const inside = carried(address).every(isPublic);
  if (lies(address, meansIPv4)) return inside;
  return address.range() === 'unicast' && (address.kind() === 'ipv4' || lies(address, globalUnicast)) && inside;
};

export type Standing =
  /** Anybody may be there. */
  | 'public'
  /** Not public, but of a network that was named. */
  | 'named'
  | 'refused';

/**
 * Where an address, as a socket or a resolver writes it, stands. `named`: networks that may be called all the same. Public is what
 * the IANA special-purpose registries (RFC 6890) leave over.
 */
export function standingOf(text: string, named: readonly AddressRange[]): Standing {
  if (!ipaddr.isValid(text)) return 'refused';
  const address = ipaddr.parse(text);
  const means = lies(address, meansIPv4) ? [address, ...carried(address)] : [address];
  if ([address, ...carried(address)].some((each) => lies(each, never))) return 'refused';
  if (means.some((each) => lies(each, named))) return 'named';
  return isPublic(address) ? 'public' : 'refused';
}

/** IPv4 as itself, also where it was written as IPv6. */
export const plain = (text: string): string => (ipaddr.isValid(text) ? ipaddr.process(text).toString() : text);

export const isThisMachine = (text: string): boolean =>
  ipaddr.isValid(text) && ['loopback', 'unspecified'].includes(ipaddr.process(text).range());
