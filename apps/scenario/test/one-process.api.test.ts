import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StartedProcess } from '#testing';
import { countsOf, eventsOfTheMeeting } from './events-of-the-meeting.ts';
import { endsWell, OneMachineUnderTest } from './one-machine-under-test.ts';

describe('a platform that nothing disturbs', () => {
  let machine: OneMachineUnderTest;
  let platform: StartedProcess;
  beforeAll(async () => {
    machine = await OneMachineUnderTest.open();
    platform = await machine.start();
  }, 120_000);
  afterAll(() => machine?.close());

  test('is empty, then the Sarajevo meeting is played, and its events are those of the table', async () => {
    const client = await machine.asSecretariat();
    expect((await client.get('/v1/cities')).body.items).toEqual([]);
    expect(await endsWell(machine.startScenario())).not.toMatch(/has seen it before/);
    expect(countsOf((await machine.journal()).map(({ type }) => type))).toEqual(eventsOfTheMeeting);
  }, 180_000);

  test('stops in order', async () => expect(await platform.end()).toBe(0));
});
