import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually, type ApiClient, type StartedProcess } from '#testing';
import { endsWell, OneMachineUnderTest } from './one-machine-under-test.ts';

describe('a network of eight years', () => {
  let machine: OneMachineUnderTest;
  let platform: StartedProcess;
  let api: ApiClient;
  beforeAll(async () => {
    machine = await OneMachineUnderTest.open();
    platform = await machine.start();
    api = await machine.asSecretariat();
  }, 120_000);
  afterAll(async () => {
    // In order, also after a red run: PostgreSQL would outlive a platform that is killed.
    await platform?.end('SIGTERM');
    await machine?.close();
  });

  test('is filled by its offices, each within its rate', async () => {
    const said = await endsWell(machine.startScenario('--large'));
    expect(said).toMatch(/^60 cities, 56 members, 8 years, 200 meetings, 81 decisions, 3,000 items; /m);
  }, 900_000);

  test.each(['participation', 'action-plans', 'adoptions', 'levels', 'visits'])('is reported on (%s) in 200 ms', async (report) => {
    const ask = async () => {
      const began = performance.now();
      const { status, body } = await api.get(`/v1/reports/${report}`);
      expect([status, body.items.length]).toEqual([200, 50]);
      return performance.now() - began;
    };
    // Whatever else the machine does: one of a few is as fast as it can be.
    await eventually(async () => (await ask()) < 200);
  });

  test.each([
    [
      'a platform that has something',
      ['--large'],
      /^The platform at \S+ is not empty: it has 60 cities, and a journal; --large fills an empty one\.$/,
    ],
    ['one token', ['--large', '--token', 'x'], /^--large acts as many offices .*: --token does not go with it$/],
    ['a seed that is no number', ['--large', '--seed', 'x'], /^--seed must be a whole number, not "x"$/],
  ])(
    'is refused %s in one line',
    async (_, args, line) => {
      const refused = machine.startScenario(...args);
      expect(await refused.ended).toBe(1);
      expect(refused.stderr().trim()).toMatch(line);
    },
    60_000,
  );
});
