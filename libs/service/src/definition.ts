import type { DynamicModule, INestApplicationContext, Type } from '@nestjs/common';
import type { Offices } from '#auth';
import type { Service } from '#contracts';
import type { Class, MigrationClass } from '#database';
import type { EventHandler, EventStrategy, EventTransport, OnBatch, Subscription } from '#events';

/** What a service is: everything that differs from one to the next. */
export interface ServiceDefinition {
  name: Service;
  /** For its OpenAPI document. */
  title: string;
  module: Type | DynamicModule;
  entities: Class<object>[];
  migrations: MigrationClass[];
  /** Keeps membership's facts (#roster) and judges offices by them. */
  roster?: boolean;
  /** Judges offices by its own data instead. */
  offices?: Type<Offices>;
  /** How its events come in; by default every topic it has a handler for, straight from the transport. */
  intakes?(app: INestApplicationContext, strategy: EventStrategy, transport: EventTransport): Intake[];
}

/** One consumer of a service, with positions of its own. */
export interface Intake {
  /** The consumer's name in positions and parked keys, and its group. */
  name: string;
  handler: EventHandler;
  topics: readonly string[];
  subscribe(onBatch: OnBatch): Promise<Subscription>;
}
