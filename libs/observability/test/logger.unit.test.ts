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
