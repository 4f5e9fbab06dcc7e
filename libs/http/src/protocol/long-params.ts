import { refused, type Refusal } from '#domain';

/** Characters of a parameter in a path. What is signed (`:signed`) holds a mail address, and more. */
export const longestParam = { any: 100, signed: 1_000 } as const;

/** 414: the router takes what is signed, and so would take the others. */
export function tooLong(params: unknown): Refusal | undefined {
  const long = Object.entries((params ?? {}) as Record<string, unknown>).some(
    ([name, value]) => name !== 'signed' && name !== '*' && String(value).length > longestParam.any,
  );
  return long ? refused('uri-too-long') : undefined;
}
