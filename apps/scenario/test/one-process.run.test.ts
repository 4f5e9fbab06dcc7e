import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually, type StartedProcess } from '#testing';
import { StreamClient } from '../../../faults/workload/stream-client.ts';
import { countsOf, eventsOfTheScenario } from './events-of-the-scenario.ts';
import { endsWell, OneMachineUnderTest } from './one-machine-under-test.ts';
import { expectRebuiltTheSame } from './rebuild.ts';

describe('a platform that is killed', () => {
  let machine: OneMachineUnderTest;
  let platform: StartedProcess;
  let listener: StreamClient | undefined;
  beforeAll(async () => {
    machine = await OneMachineUnderTest.open();
    platform = await machine.start();
  }, 120_000);
  afterAll(async () => {
    listener?.close();
    await machine?.close();
  });

  const ids = async () => (await machine.journal()).map(({ id }) => id);

  test('in the middle of a meeting, twice, and of a decision: it goes on to the same end, the stream without gap or double', async () => {
    const heard = (listener = new StreamClient(machine.url, await machine.token()));
    const scenario = machine.startScenario();

    await eventually(() => expect(heard.heard.length).toBeGreaterThan(50), { within: 60_000 });
    await platform.end('SIGKILL');
    platform = await machine.start();
    // The ninth act; its fellows come from three services.
    await eventually(() => expect(scenario.stdout()).toMatch(/Seven statements/), { within: 90_000 });
    await platform.end('SIGKILL');
    platform = await machine.start();
    // Ballots are being cast.
    await eventually(() => expect(scenario.stdout()).toMatch(/opens in Tuzla/), { within: 90_000 });
    await platform.end('SIGKILL');
    platform = await machine.start();

    expect(await endsWell(scenario)).toMatch(/sends repeated/);
    const events = await machine.journal();
    expect(countsOf(events.map(({ type }) => type))).toEqual(eventsOfTheScenario);
    await eventually(() => expect(heard.heard.length).toBeGreaterThanOrEqual(events.length));
    expect(heard.opened).toBeGreaterThanOrEqual(4);
    expect(heard.heard.map(({ position }) => position)).toEqual(events.map((_, index) => String(index + 1)));
    expect(heard.heard.map(({ event }) => event.id)).toEqual(events.map(({ id }) => id));
  }, 300_000);

  test('has everything when it is started again', async () => {
    const events = await ids();
    expect(await platform.end('SIGTERM')).toBe(0);
    platform = await machine.start();
    expect((await (await machine.asSecretariat()).get('/v1/members?limit=200')).body).toMatchObject({ count: 29 });
    expect(await ids()).toEqual(events);
  }, 120_000);

  test('answers every call as it did when the meeting is played again', async () => {
    const events = await ids();
    expect(await endsWell(machine.startScenario())).toMatch(/This platform has seen it before/);
    expect(await ids()).toEqual(events);
  }, 180_000);

  test('has projections that are the same when they are rebuilt from the beginning', async () => {
    await expectRebuiltTheSame(machine.dataFolder);
  }, 180_000);

  test('stops in order', async () => expect(await platform.end()).toBe(0));
});
