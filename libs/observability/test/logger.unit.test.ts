import { beforeEach, expect, test } from '@jest/globals';
import { inLogContext, logger } from '#observability';

let lines: string[];
let log: ReturnType<typeof logger>;
beforeEach(() => {
  lines = [];
  log = logger('info', 'membership', { write: (line) => void lines.push(line) });
});
const last = (): Record<string, unknown> => JSON.parse(lines.at(-1) ?? '{}');

test('a line names its service outside of any request', () => {
  log.info('started');
  expect(last()).toMatchObject({ level: 'info', service: 'membership', msg: 'started' });
});

test('within a request the lines carry its correlation and trace ids, also after an await', async () => {
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  await inLogContext({ service: 'meetings', correlationId: 'c-1', traceparent }, async () => {
    await Promise.resolve();
    log.info('deep');
  });
  expect(last()).toMatchObject({ service: 'meetings', correlationId: 'c-1', traceId: '0af7651916cd43dd8448eb211c80319c' });
  expect(lines.at(-1)?.match(/"service"/g)).toHaveLength(1);
});

test.each([
  ['a token', { authorization: 'Bearer s3cret' }],
  ['a token among headers', { headers: { authorization: 'Bearer s3cret' } }],
  ['a token of a request', { req: { headers: { authorization: 'Bearer s3cret', 'set-cookie': 's3cret' } } }],
  ['a password', { database: { password: 's3cret' } }],
])('%s is redacted', (_, fields) => {
  log.info(fields, 'configured');
  expect(lines.at(-1)).not.toContain('s3cret');
});

test('an error is logged without what a database driver hangs onto it', () => {
  const error = Object.assign(new Error('duplicate'), { code: '23505', parameters: ['A Name'], detail: 'Key (name)=(A Name)' });
  log.error({ err: new Error('not saved', { cause: error }) });
  expect(last()).toMatchObject({ err: { message: 'not saved', cause: { message: 'duplicate', code: '23505' } } });
  expect(lines.at(-1)).not.toContain('A Name');
});

class Told {
  constructor(readonly it: unknown) {}
}
class Itself {
  constructor(readonly it: unknown) {}
  toJSON() {
    return { it: this.it };
  }
}
const within = (depth: number, value: object): object => (depth === 0 ? value : { it: within(depth - 1, value) });

test.each<[string, (error: Error) => object]>([
  ['in an instance of a class', (error) => new Told(error)],
  ['in an instance within an instance', (error) => new Told([new Told(error)])],
  ['in what says itself how it is told', (error) => new Itself(error)],
  ['in a map', (error) => new Map([['it', error]])],
  ...[4, 5, 6, 9].map((depth): [string, (error: Error) => object] => [`at depth ${depth}`, (error) => within(depth, error)]),
])('an error %s has nothing of the row either', (_, hide) => {
  const error = Object.assign(new Error('duplicate'), { parameters: ['A Name'], detail: 'Key (name)=(A Name)' });
  log.error({ job: hide(error) }, 'failed');
  log.error('failed: %j', hide(error));
  log.error('failed: %o', hide(error));
  expect(lines).toHaveLength(3);
  expect(lines.join('')).not.toContain('A Name');
});

test('what holds no error is told as it is, a cycle too', () => {
  const told = new Told(new Date(0));
  const cycle: { self?: unknown; n: number } = { n: 1 };
  cycle.self = cycle;
  log.info({ told, cycle, bytes: Buffer.from('a') });
  expect(last()).toMatchObject({ told: { it: '1970-01-01T00:00:00.000Z' }, cycle: { n: 1 }, bytes: { type: 'Buffer', data: [97] } });
});
