/** SQLSTATE (PostgreSQL, appendix A) of an error, wherever TypeORM has put it. */
export function sqlState(error: unknown): string | undefined {
  const { code, driverError } = (error ?? {}) as { code?: unknown; driverError?: { code?: unknown } };
  const state = driverError?.code ?? code;
  return typeof state === 'string' ? state : undefined;
}

/** The constraint that a 23xxx error names. */
export const constraintOf = (error: unknown): string | undefined =>
  (error as { driverError?: { constraint?: string } }).driverError?.constraint ?? (error as { constraint?: string }).constraint;

/** Connection exceptions, shutdown, no resources, read-only after a failover; and what a socket says. */
const away = /^(08|57P|53|25006|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|ENOENT|EHOST|ENET)/;
const lostClient = new RegExp(
  [
    'Connection terminated',
    'connection timeout',
    'Query read timeout',
    'timeout expired',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error',
    'not queryable',
    'cached plan must not change',
    String.raw`prepared statement \S+ does not exist`,
  ].join('|'),
  'i',
);

/** The database is away or refuses connections: nobody's input is to blame. */
export const isDatabaseAway = (error: unknown): boolean =>
  away.test(sqlState(error) ?? '') ||
  lostClient.test(String((error as Error | undefined)?.message)) ||
  /AlreadyReleasedError|CannotExecuteNotConnected/.test(String((error as Error | undefined)?.name));

/** It took longer than a transaction or a statement may: the same work would again. */
export const isTooLong = (error: unknown): boolean => /^(25P04|57014)$/.test(sqlState(error) ?? '');

/** Deadlock, serialization, a lock that was not to be had: the same work may well succeed next time. */
export const isPassing = (error: unknown): boolean => isDatabaseAway(error) || /^(40001|40P01|55P03|25P0[23])$/.test(sqlState(error) ?? '');

/** Class 22, data exception: a value that its type or column can't hold, such as a number too large or text with NUL. */
export const isDataException = (error: unknown): boolean => /^22[0-9A-Z]{3}$/.test(sqlState(error) ?? '');
