import { v7 } from 'uuid';

/** A new UUIDv7 (RFC 9562): ids sort by the time they were made. */
export const newId = (): string => v7();

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);

const uuidInEitherCase = new RegExp(uuid.source, 'i');

/** A UUID may come in either case and goes out in lower (RFC 9562, 4). Anything else is left as it is. */
export const lowerId = <T>(value: T): T | string =>
  typeof value === 'string' && uuidInEitherCase.test(value) ? value.toLowerCase() : value;

/** Cities, working groups: `[a-z0-9-]{2,64}`. */
export const isSlug = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9-]{2,64}$/.test(value);

/** Of an indicator or a framework: `air.pm25.day`. */
export const isCode = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9][a-z0-9.-]{1,63}$/.test(value);
