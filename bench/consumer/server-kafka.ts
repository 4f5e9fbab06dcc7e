import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Ctx, EventPattern, KafkaContext, Payload, Transport, type MicroserviceOptions } from '@nestjs/microservices';
import { logLevel } from 'kafkajs';
import { DataSource } from 'typeorm';
import type { ActionItemUpdated } from '#contracts';
import { newId } from '#domain';
import { Progress } from '../relay/variant.ts';
import { effect, effectOf, effects, effectTable } from './effect.ts';
import type { ConsumerPlan, ConsumerVariant } from './variant.ts';

const inbox = `CREATE TABLE inbox (event_id uuid PRIMARY KEY, received_at timestamptz NOT NULL DEFAULT now())`;

/** Nest's own Kafka server with an inbox table: a transaction per message, as its users write it. */
export async function serverKafka({ brokers, topic, database }: ConsumerPlan): Promise<ConsumerVariant> {
  const source = await new DataSource({ type: 'postgres', url: await database(), poolSize: 10 }).initialize();
  await source.query(`${inbox}; ${effectTable}`);
  let progress = new Progress(Infinity);

  @Controller()
  class OnItemEvents {
    @EventPattern<string>(topic)
    async updated(@Payload() data: ActionItemUpdated, @Ctx() context: KafkaContext): Promise<void> {
      progress.begin();
      const { headers } = context.getMessage();
      await source.transaction(async (em) => {
        const fresh: unknown[] = await em.query('INSERT INTO inbox (event_id) VALUES ($1) ON CONFLICT DO NOTHING RETURNING 1', [
          String(headers!['ce_id']),
        ]);
        if (fresh.length > 0) await em.query(effect, effectOf(data));
      });
      progress.done();
    }
  }
  @Module({ controllers: [OnItemEvents] })
  class ItemModule {}

  return {
    name: 'stock ServerKafka with an inbox',
    share: 0.1,
    async consume(count) {
      await source.query('TRUNCATE item_state, inbox');
      progress = new Progress(count);
      const app = await NestFactory.createMicroservice<MicroserviceOptions>(ItemModule, {
        transport: Transport.KAFKA,
        options: {
          client: { clientId: 'bench-server-kafka', brokers, logLevel: logLevel.NOTHING },
          consumer: { groupId: `bench-${newId()}`, allowAutoTopicCreation: false },
          subscribe: { fromBeginning: true },
        },
        logger: false,
      });
      await app.listen();
      const took = await progress.took;
      await app.close();
      const [found] = await source.query<{ count: number }[]>(effects);
      if (found!.count < count) throw new Error(`ServerKafka: ${found!.count} effects of ${count}`);
      return took;
    },
    close: () => source.destroy(),
  };
}
