import type { DynamicModule, INestApplicationContext, Type } from '@nestjs/common';
import type { Offices } from '#auth';
import type { Declaration, Environment } from '#configuration';
import type { Service } from '#contracts';
import type { Class, MigrationClass, Sql } from '#database';
import type { DataSet } from '#open-data';
import type { EventHandler, EventStrategy, EventTransport, OnBatch, ReceivedMessage, Subscription } from '#events';

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
  /** Signs addresses (#links): it needs LINK_SECRET, and PUBLIC_URL is no guess. */
  links?: boolean;
  /** What it alone is configured by. */
  settings?: ServiceSettings;
  /** What everybody may read of it, whole (#open-data). */
  dataSets?: readonly DataSet[];
  /** Judges offices by its own data instead. */
  offices?: Type<Offices>;
  /** The consumer that reads the transport under the group named after the service; by default it has the service's name too. */
  consumer?: string;
  /** Tables beside #roster's that are made of others' events alone, and so can be made anew from the beginning. */
  projections?: readonly string[];
  /** What its handlers were given, in their order, after an offset; by default the topics from the beginning. */
  history?: (sql: Sql, after: string) => Promise<ReceivedMessage[]>;
  /** How its events come in; by default every topic it has a handler for, straight from the transport. */
  intakes?(app: INestApplicationContext, strategy: EventStrategy, transport: EventTransport): Intake[];
}

/** One value, given to the service's classes under its own class; made without anything it is what a service has that leaves nothing. */
export interface ServiceSettings<T extends object = object> {
  provide: new () => T;
  variables: Declaration;
  /** `listeners`: the platform's own addresses, `host:port`, where one process knows them; they grow as it starts. */
  read(env: Environment, listeners?: readonly string[]): T;
}

/** One consumer of a service, with positions of its own. */
export interface Intake {
  /** The consumer's name in positions and parked keys, and its group. */
  name: string;
  handler: EventHandler;
  topics: readonly string[];
  subscribe(onBatch: OnBatch): Promise<Subscription>;
}
