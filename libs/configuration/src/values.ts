import { isIP } from 'node:net';
import { isTimeZone } from '#domain';

const must = (holds: boolean, say: string): void => {
  if (!holds) throw new Error(`must be ${say}`);
};

export const text = (value: string): string => value;

export const wholeNumber =
  (min: number, max: number) =>
  (value: string): number => {
    must(/^\d+$/.test(value) && Number(value) >= min && Number(value) <= max, `a whole number from ${min} to ${max}`);
    return Number(value);
  };

/** 0 takes one that is free. */
export const port = wholeNumber(0, 65_535);

/** Without a slash at the end. */
const url =
  (...protocols: string[]) =>
  (value: string): string => {
    must(
      protocols.includes(URL.parse(value)?.protocol ?? ''),
      `a URL that begins with ${protocols.map((each) => `${each}//`).join(' or ')}`,
    );
    return value.replace(/\/+$/, '');
  };

export const webUrl = url('http:', 'https:');

/** Of PostgreSQL; it may hold a password. */
export const databaseUrl = url('postgres:', 'postgresql:');

/** For a variable that may be left out: the word stands for nothing. */
export const unless =
  <T>(word: string, parse: (value: string) => T) =>
  (value: string): T | undefined =>
    value === word ? undefined : parse(value);

/** Comma-separated, at least one, none empty. */
export const list =
  <T>(one: (value: string) => T) =>
  (value: string): T[] => {
    const items = value.split(',').map((item) => item.trim());
    must(!items.includes(''), 'a comma-separated list without gaps');
    return items.map(one);
  };

export const hostAndPort = (value: string): string => {
  must(/^([^\s:]+|\[[^\]]+\]):\d+$/.test(value), 'host:port');
  return value;
};

export const oneOf =
  <T extends string>(...allowed: T[]) =>
  (value: string): T => {
    must((allowed as string[]).includes(value), `one of ${allowed.join(', ')}`);
    return value as T;
  };

/** Levels of pino. */
export const logLevel = oneOf('fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent');

/** A name of the IANA database; no offset. */
export const timeZone = (value: string): string => {
  must(isTimeZone(value), 'an IANA time zone');
  return value;
};

/** Ranges that have a name: this machine, link-local, and the private ones. */
const namedRanges = ['loopback', 'linklocal', 'uniquelocal'];

/** An address or a range of them (`10.0.0.0/8`, `fd00::/8`), or the name of a range. No host names: what one means changes. */
export const addressRange = (value: string): string => {
  const [address = '', bits, ...more] = value.split('/');
  const longest = { 0: -1, 4: 32, 6: 128 }[isIP(address)]!;
  const isRange = longest > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest));
  must(isRange || namedRanges.includes(value), `addresses or ranges such as 10.0.0.0/8, or ${namedRanges.join(', ')}`);
  return value;
};
