import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { Clock } from '#domain';
import { AfterAppend, CommitSignal, EventConsumer, EventStrategy } from '#events';
import { Consumption } from './consumption.ts';
import type { ServiceDefinition } from './definition.ts';
import { ParkedKeys } from './operations/parked-keys.ts';
import { createApp, directIntake, listenWith } from './start-service.ts';

export interface OpenHandlers {
  app: NestFastifyApplication;
  source: DataSource;
  /** Of every intake one; nothing comes to them by itself. */
  consumers: readonly EventConsumer[];
  /** The one whose handlers are the service's `@On` methods. */
  answering: EventConsumer;
  parked: ParkedKeys;
  close(): Promise<void>;
}

/** A service's handlers on a database, without relay, transport or HTTP: for an operator who hands the events over. */
export async function openHandlers(definition: ServiceDefinition, databaseUrl: string): Promise<OpenHandlers> {
  const app = await createApp(definition, {
    databaseUrl,
    identity: { issuer: 'none', audience: 'none', jwksUrl: 'http://localhost/none' },
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://localhost:3000',
    timeZone: 'Europe/Istanbul',
    logLevel: 'error',
    poolSize: 4,
  });
  const source = app.get(DataSource);
  const { consumers } = app.get(Consumption);
  let answering: EventConsumer | undefined;
  const strategy = new EventStrategy(async (handler) => {
    // Never subscribed to, so the transport is never asked.
    const nowhere = undefined as never;
    for (const intake of definition.intakes?.(app, strategy, nowhere) ?? [directIntake(definition.name, strategy, nowhere)]) {
      const actor = `urn:b40:${definition.name}`;
      const consumer = new EventConsumer(intake.name, source, intake.handler, app.get(CommitSignal), {
        actor,
        clock: app.get(Clock),
        afterAppend: app.get(AfterAppend),
      });
      consumers.push(consumer);
      if (intake.handler === handler) answering = consumer;
    }
    return async () => {};
  });
  listenWith(app, strategy);
  await app.init();
  await app.startAllMicroservices();
  return { app, source, consumers, answering: answering!, parked: app.get(ParkedKeys), close: () => app.close() };
}
