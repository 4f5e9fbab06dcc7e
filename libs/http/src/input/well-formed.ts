import { Refusal, type InvalidInput } from '#domain';

export const badInput = (errors: readonly InvalidInput[]): Refusal => new Refusal('invalid-input', {}, errors);

/** One step of a JSON Pointer (RFC 6901). */
export const step = (key: string | number): string => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** Text that PostgreSQL and UTF-8 can hold: no NUL, no lone surrogate. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value.isWellFormed() && !value.includes('\0');

const deepest = 32;

/** Refuses what no class could accept. It does not recurse, because a megabyte of `[` must not end the stack. */
export function refuseUnreadable(input: unknown, root = ''): void {
  const errors: InvalidInput[] = [];
  const rest: { value: unknown; pointer: string; depth: number }[] = [{ value: input, pointer: root, depth: 0 }];
  for (let next = rest.pop(); next !== undefined && errors.length < 10; next = rest.pop()) {
    const { value, pointer, depth } = next;
    if (typeof value === 'string') {
      if (!isText(value)) errors.push({ pointer, detail: 'must be Unicode text without NUL or lone surrogates' });
    } else if (typeof value === 'object' && value !== null) {
      if (depth >= deepest) throw badInput([{ pointer, detail: `must not be nested deeper than ${deepest}` }]);
      for (const [key, inner] of Object.entries(value)) {
        const at = pointer === '?' ? `?${key}` : `${pointer}${step(key)}`;
        // Any object has `constructor` and its like, so that a list of known names would let them pass.
        if (!isText(key) || key in Object.prototype) errors.push({ pointer: at, detail: 'is not a known field' });
        else rest.push({ value: inner, pointer: at, depth: depth + 1 });
      }
    }
  }
  if (errors.length > 0) throw badInput(errors);
}
