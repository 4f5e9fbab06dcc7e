import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Controller, Module } from '@nestjs/common';
import { EventPattern, Payload } from '@nestjs/microservices';
import { CityRegistered } from '#contracts';
import { currentLogContext, type LogContext } from '#observability';
import type { ServiceDefinition } from '#service';
import { serviceUnderTest, type ServiceUnderTest } from '#testing';

const seen: (LogContext | undefined)[] = [];

@Controller()
class OnCities {
  @EventPattern<string>(CityRegistered.type)
  async registered(@Payload() { cityId }: CityRegistered) {
    await Promise.resolve();
    seen.push(currentLogContext());
    if (cityId === 'nowhere') throw new Error('no such place');
  }
}

@Module({ controllers: [OnCities] })
class CitiesModule {}

const definition: ServiceDefinition = { name: 'meetings', title: '', module: CitiesModule, entities: [], migrations: [] };
let running: ServiceUnderTest;
beforeAll(async () => void (running = await serviceUnderTest(definition)));
afterAll(() => running.stop());

const counted = async (outcome: string) =>
  (await running.service.metrics.handlerDuration.get()).values.find(
    ({ metricName, labels }) => metricName === 'b40_handler_duration_seconds_count' && labels.outcome === outcome,
  );

test('what a handler logs names its service and the event’s correlation, and its duration is counted under its type', async () => {
  await running.hear(CityRegistered, CityRegistered.example);
  expect(seen).toEqual([{ service: 'meetings', correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
  expect(await counted('handled')).toMatchObject({ value: 1, labels: { type: CityRegistered.type } });
});

test('a handler that fails is counted as failed, each try', async () => {
  await running.hear(CityRegistered, { ...CityRegistered.example, cityId: 'nowhere' });
  expect(await counted('failed')).toMatchObject({ value: 4, labels: { type: CityRegistered.type } });
});
