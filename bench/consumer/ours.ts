import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { ActionItemUpdated } from '#contracts';
import { dataSource, migrate } from '#database';
import { Clock, newId } from '#domain';
import { CommitSignal, EventConsumer, EventContext, eventMigrations, EventStrategy, PassErrorsOn, type EventTransport } from '#events';
import { Progress } from '../relay/variant.ts';
import { effect, effectOf, effects, effectTable } from './effect.ts';
import type { ConsumerPlan, ConsumerVariant } from './variant.ts';

@Controller()
class OnItemEvents {
  @EventPattern<string>(ActionItemUpdated.type)
  async updated(@Payload() data: ActionItemUpdated, @Ctx() { tx }: EventContext): Promise<void> {
    await tx.query(effect, effectOf(data));
  }
}

@Module({ controllers: [OnItemEvents] })
class ItemModule {}

/** Our consumer with a Nest handler, as services have them, on a transport. */
export async function ourConsumer(name: string, transport: EventTransport, { topic, database }: ConsumerPlan): Promise<ConsumerVariant> {
  const url = await database();
  await migrate(url, eventMigrations);
  const source = await dataSource({ url }).initialize();
  await source.query(effectTable);
  return {
    name,
    share: 1,
    async consume(count) {
      await source.query('TRUNCATE item_state, consumer_key');
      const progress = new Progress(count);
      const strategy = new EventStrategy(async (handler) => {
        const options = {
          actor: 'urn:b40:bench',
          clock: new Clock(),
          onParked: (...why: string[]) => progress.fail(new Error(`parked: ${why.join(' ')}`)),
        };
        const consumer = new EventConsumer('bench', source, handler, new CommitSignal(), options);
        const subscription = await transport.subscribe(`bench-${newId()}`, [topic], async (batch) => {
          progress.begin();
          await consumer.take(batch);
          progress.done(batch.length);
        });
        return () => subscription.close();
      });
      const app = await NestFactory.createMicroservice(ItemModule, { strategy, logger: false });
      app.useGlobalFilters(new PassErrorsOn());
      await app.listen();
      const took = await progress.took;
      await app.close();
      const [found] = await source.query<{ count: number }[]>(effects);
      if (found!.count < count) throw new Error(`${name}: ${found!.count} effects of ${count}`);
      return took;
    },
    close: () => source.destroy(),
  };
}
