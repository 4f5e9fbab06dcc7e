import { expect, test } from '@jest/globals';
import { run } from '../src/run.ts';

async function admin(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await run(args, { out: (line) => (said.out += `${line}\n`), err: (line) => (said.err += `${line}\n`) });
  return { code, ...said };
}

test('--help lists every verb', async () => {
  const { code, out } = await admin('--help');
  expect(code).toBe(0);
  for (const verb of ['migrate', 'repair', 'verify', 'rebuild-projection', 'redrive', 'discard', 'import'])
    expect(out).toContain(`b40-admin ${verb}`);
});

test.each(['migrate', 'repair', 'verify', 'rebuild-projection', 'redrive', 'discard', 'import'])(
  '%s --help says how it is called',
  async (verb) => {
    expect(await admin(verb, '--help')).toMatchObject({ code: 0, out: expect.stringContaining(`b40-admin ${verb} `), err: '' });
  },
);

test.each<[string[], string]>([
  [[], 'no verb: migrate, '],
  [['mend'], 'no verb "mend": migrate, '],
  [['repair'], '--service is missing\n'],
  [['repair', '--service', 'nowhere'], 'no service "nowhere": membership, meetings, working-groups, notifications\n'],
  [['repair', '--services', 'membership'], "Unknown option '--services'"],
  [['verify', 'membership'], 'usage: b40-admin verify --service NAME\n'],
  [['migrate'], 'usage: b40-admin migrate SERVICE\n'],
  [['redrive', '--service', 'meetings'], 'either --key or --all is to be given\n'],
  [['discard', '--service', 'meetings', '--key', 'a'], '--reason is missing\n'],
])('%j is a wrong command: one line, exit code 2', async (args, line) => {
  const { code, out, err } = await admin(...args);
  expect([code, out, err]).toEqual([2, '', expect.stringContaining(line)]);
  expect(err.trimEnd()).not.toContain('\n');
});

test('a missing variable is named: exit code 1', async () => {
  delete process.env['KAFKA_BROKERS'];
  expect(await admin('verify', '--service', 'membership')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^KAFKA_BROKERS is missing/),
  });
});
