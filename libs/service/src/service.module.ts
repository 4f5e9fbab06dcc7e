import { Module, type DynamicModule } from '@nestjs/common';
import { AuthModule, Offices } from '#auth';
import { databaseModule, type MigrationClass } from '#database';
import { Clock } from '#domain';
import { CommitSignal, eventMigrations, UnitOfWork } from '#events';
import { idempotencyMigrations, Positions } from '#http';
import { Links } from '#links';
import { loggingModule, Metrics } from '#observability';
import { OnRosterEvents, rosterMigrations } from '#roster';
import { Consumption } from './consumption.ts';
import type { ServiceDefinition } from './definition.ts';
import { OperationsController } from './operations/operations.controller.ts';
import { ParkedKeys } from './operations/parked-keys.ts';
import { RosterOffices } from './roster-offices.ts';
import type { ServerOptions } from './server-options.ts';

/** The schema of a service: the libraries' tables and its own. */
export const migrationsOf = ({ migrations, roster }: ServiceDefinition): MigrationClass[] => [
  ...eventMigrations,
  ...idempotencyMigrations,
  ...(roster ? rosterMigrations : []),
  ...migrations,
];

@Module({})
export class ServiceModule {
  /** What every service has, around what this one is. */
  static of(definition: ServiceDefinition, options: ServerOptions): DynamicModule {
    const { name, entities, module, roster, offices } = definition;
    return {
      module: ServiceModule,
      global: true,
      imports: [
        loggingModule(options.logLevel, name),
        databaseModule({
          url: options.databaseUrl,
          entities,
          migrations: migrationsOf(definition),
          applicationName: `b40-${name}`,
          ...(options.poolSize ? { poolSize: options.poolSize } : {}),
        }),
        AuthModule.with(options.identity),
        module,
      ],
      controllers: [OperationsController, ...(roster ? [OnRosterEvents] : [])],
      providers: [
        UnitOfWork,
        CommitSignal,
        Consumption,
        ParkedKeys,
        { provide: Positions, useExisting: Consumption },
        ...(definition.links ? [{ provide: Links, useValue: new Links(options.publicUrl, options.linkSecrets ?? []) }] : []),
        { provide: Clock, useValue: new Clock(options.timeZone) },
        { provide: Metrics, useValue: new Metrics(name) },
        { provide: Offices, useClass: offices ?? RosterOffices },
      ],
      exports: [UnitOfWork, CommitSignal, Consumption, Clock, Metrics, Offices, ...(definition.links ? [Links] : [])],
    };
  }
}
