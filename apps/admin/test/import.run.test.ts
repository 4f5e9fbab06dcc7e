import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { membership } from '#membership';
import { eventually, serviceUnderTest, startProcess, type ServiceUnderTest } from '#testing';

let running: ServiceUnderTest;
let folder: string;
beforeAll(async () => {
  running = await serviceUnderTest(membership);
  folder = await mkdtemp(join(tmpdir(), 'b40-import-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await running?.stop();
});

const lines = 1_000;

test('an import that is killed in the middle, thrice, is whole when it is sent again: nobody is there twice or missing', async () => {
  const file = join(folder, 'people.csv');
  await writeFile(file, `ref;name\r\n${Array.from({ length: lines }, (_, at) => `p${at};Osoba Ž ${at}\r\n`).join('')}`);
  const env = { B40_TOKEN: await running.identity.token({ role: 'secretariat' }) };
  const started = () => startProcess('apps/admin/src/main.js', { args: ['import', 'people', file, '--url', running.service.url], env });
  const registered = async () => (await running.sql.query(`SELECT FROM person`)).length;

  for (const reached of [50, 300, 550]) {
    const killed = started();
    await eventually(async () => expect(await registered()).toBeGreaterThan(reached), { within: 60_000 });
    expect(await killed.end('SIGKILL')).toBe('SIGKILL');
    expect(await registered()).toBeLessThan(lines);
  }
  const before = await registered();
  const whole = started();
  expect([await whole.ended, whole.stderr()]).toEqual([0, '1000 lines\n']);
  expect(await registered()).toBe(lines);
  expect((await running.news()).filter(({ name }) => name === 'PersonRegistered')).toHaveLength(lines);
  const [created, there] = whole.stdout().match(/\d+/g)!.map(Number) as [number, number];
  // What was on its way when the process before was killed may have been taken after it was counted here.
  expect([created + there, there >= before]).toEqual([lines, true]);
});
