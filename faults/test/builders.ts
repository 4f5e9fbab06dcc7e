import type { Command } from '../history.ts';
import type { LogRecord } from '../platform/platform.ts';

let made = 0;

export const aCommand = (of: Partial<Command> = {}): Command => {
  const number = ++made;
  return {
    number,
    kind: 'add an item',
    client: 1,
    method: 'POST',
    path: '/v1/action-items',
    headers: { authorization: 'Bearer secret' },
    idempotencyKey: `key-${number}`,
    correlationId: `correlation-${number}`,
    effect: { service: 'working-groups', events: [], sql: 'SELECT 1 WHERE false', params: [] },
    attempts: [{ sentAt: Date.now(), answeredAt: Date.now(), status: 201 }],
    outcome: 'ok',
    ...of,
  };
};

/** The same record as it comes again. */
export const again = (record: LogRecord, headers: Record<string, string> = {}): LogRecord => ({
  ...record,
  headers: { ...record.headers, ...headers },
});
