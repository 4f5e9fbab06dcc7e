import { Inject, Injectable, Module, type DynamicModule, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { databaseNamed, DatabaseRefused } from './connect.ts';
import { dataSource, type DatabaseOptions } from './data-source.ts';
import { schemaFault } from './schema.ts';
import { sqlOf } from './sql.ts';
import type { MigrationClass } from './types.ts';

const known = Symbol('migrations');

/**
 * Connects when the app starts, not when its modules are made: its OpenAPI document needs no database. A schema that does not fit the code
 * ends the start before any module has touched it.
 */
@Injectable()
class Connection implements OnModuleInit, OnApplicationShutdown {
  constructor(
    private readonly source: DataSource,
    @Inject(known) private readonly schema: { url: string; migrations: readonly MigrationClass[] },
  ) {}

  async onModuleInit(): Promise<void> {
    await this.source.initialize();
    const { url, migrations } = this.schema;
    const fault = migrations.length === 0 ? undefined : await schemaFault(sqlOf(this.source), migrations);
    if (fault === undefined) return;
    await this.source.destroy();
    throw new DatabaseRefused(`the database ${databaseNamed(url)} ${fault}`);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.source.isInitialized) await this.source.destroy();
  }
}

@Module({})
class DatabaseModule {}

export const databaseModule = (options: DatabaseOptions): DynamicModule => ({
  module: DatabaseModule,
  global: true,
  providers: [
    { provide: DataSource, useFactory: () => dataSource(options) },
    { provide: known, useValue: { url: options.url, migrations: options.migrations ?? [] } },
    Connection,
  ],
  exports: [DataSource],
});
