import { Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuthModule, Offices } from '#auth';
import { databaseModule, type MigrationClass } from '#database';
import { Clock } from '#domain';
import { AfterAppend, CommitSignal, eventMigrations, UnitOfWork } from '#events';
import { idempotencyMigrations, Positions } from '#http';
import { Links } from '#links';
import { loggingModule, Metrics } from '#observability';
import { CountChanges, DataSetChange1700000000300, OpenData, OpenDataController } from '#open-data';
import { OnRosterEvents, rosterMigrations } from '#roster';
import { Consumption } from './consumption.ts';
import type { ServiceDefinition } from './definition.ts';
import { OperationsController } from './operations/operations.controller.ts';
import { ParkedKeys } from './operations/parked-keys.ts';
import { RosterOffices } from './roster-offices.ts';
import type { ServerOptions } from './server-options.ts';

/** The schema of a service: the libraries' tables and its own. */
export const migrationsOf = ({ migrations, roster, dataSets }: ServiceDefinition): MigrationClass[] => [
  ...eventMigrations,
  ...idempotencyMigrations,
  ...(roster ? rosterMigrations : []),
  ...(dataSets ? [DataSetChange1700000000300] : []),
  ...migrations,
];

@Module({})
export class ServiceModule {
  /** What every service has, around what this one is. */
  static of(definition: ServiceDefinition, options: ServerOptions): DynamicModule {
    const { name, entities, module, roster, dataSets, offices, settings } = definition;
    const { databaseUrl: url, dataSetReaderMs: readerPatienceMs } = options;
    const openData = (source: DataSource) =>
      new OpenData(dataSets!, source, { url, applicationName: `b40-${name}`, ...(readerPatienceMs !== undefined && { readerPatienceMs }) });
    return {
      module: ServiceModule,
      global: true,
      imports: [
        loggingModule(options.logLevel, name),
        databaseModule({
          url,
          entities,
          migrations: migrationsOf(definition),
          applicationName: `b40-${name}`,
          ...(options.poolSize ? { poolSize: options.poolSize } : {}),
        }),
        AuthModule.with(options.identity),
        module,
      ],
      controllers: [OperationsController, ...(roster ? [OnRosterEvents] : []), ...(dataSets ? [OpenDataController] : [])],
      providers: [
        UnitOfWork,
        CommitSignal,
        Consumption,
        ParkedKeys,
        { provide: Positions, useExisting: Consumption },
        { provide: AfterAppend, useValue: new CountChanges(dataSets ?? []) },
        ...(dataSets ? [{ provide: OpenData, useFactory: openData, inject: [DataSource] }] : []),
        ...(definition.links ? [{ provide: Links, useValue: new Links(options.publicUrl, options.linkSecrets ?? []) }] : []),
        ...(settings ? [{ provide: settings.provide, useValue: options.settings ?? new settings.provide() }] : []),
        { provide: Clock, useValue: new Clock(options.timeZone) },
        { provide: Metrics, useValue: new Metrics(name) },
        { provide: Offices, useClass: offices ?? RosterOffices },
      ],
      exports: [
        ...[UnitOfWork, CommitSignal, Consumption, Clock, Metrics, Offices],
        ...(definition.links ? [Links] : []),
        ...(settings ? [settings.provide] : []),
      ],
    };
  }
}
