import { types } from 'node:util';

/**
 * What may be said of an error in a log, on a terminal, in a reason that operators read. An error of a database brings the statement, its
 * parameters and the row (`query`, `parameters`, `detail`, `where`), and with them people's names: none of it is said. Nor is a message
 * that quotes a value.
 */

/** Deeper causes, and more of several errors at once, say nothing new. */
const most = 5;

/** Across the border of a realm, as in tests, `instanceof` knows no error. */
export const isError = (value: unknown): value is Error => value instanceof Error || types.isNativeError(value);

/** SQLSTATE (PostgreSQL, appendix A), wherever TypeORM has put it. */
function stateOf(error: Error): string | undefined {
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  const state = driverError?.code ?? code;
  return typeof state === 'string' && /^[0-9A-Z]{5}$/.test(state) ? state : undefined;
}

/** The message without values: PostgreSQL quotes them in class 22 (data exception), V8 in what is not JSON. */
export function messageOf(error: unknown): string {
  if (!isError(error)) return typeof error === 'string' ? error : (JSON.stringify(error) ?? String(error));
  const state = stateOf(error);
  if (state?.startsWith('22')) return `a value that the database can not hold (SQLSTATE ${state})`;
  if (error.name === 'SyntaxError' && /is not valid JSON$/.test(error.message)) return 'what should be JSON is not valid JSON';
  return error.message;
}

/** In a line: `TypeError: …`. */
export const reasonOf = (error: unknown): string => (isError(error) ? `${error.name}: ${messageOf(error)}` : messageOf(error));

/** With where it happened. An error's own stack begins with its message. */
export function stackOf(error: unknown): string {
  const stack = isError(error) ? (error.stack ?? '') : '';
  const frames = stack.search(/^\s+at /m);
  return frames < 0 ? reasonOf(error) : `${reasonOf(error)}\n${stack.slice(frames)}`;
}

/** For a structured log: type, message, stack, code, causes and the errors of an AggregateError. */
export function plainError(error: unknown, depth = 0): Record<string, unknown> {
  if (!isError(error)) return { message: messageOf(error) };
  const { name: type, cause } = error;
  const { code, errors } = error as { code?: unknown; errors?: unknown };
  const below = depth < most;
  return {
    type,
    message: messageOf(error),
    stack: stackOf(error),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(below && cause !== undefined && { cause: plainError(cause, depth + 1) }),
    ...(below && Array.isArray(errors) && { errors: errors.slice(0, most).map((each) => plainError(each, depth + 1)) }),
  };
}

/**
 * The same value, as JSON has it, with each error in it made plain: errors hide in what is logged beside a message, in instances of
 * classes too. What is nested deeper than five objects is not said, for nobody has looked for errors there.
 */
export function withPlainErrors(value: unknown, depth = 0): unknown {
  if (isError(value)) return plainError(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > most) return '[Object]';
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === 'function') return withPlainErrors(toJSON.call(value), depth + 1);
  if (Array.isArray(value)) return value.map((each) => withPlainErrors(each, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withPlainErrors(each, depth + 1)]));
}
