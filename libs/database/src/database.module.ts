import { Injectable, Module, type DynamicModule, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dataSource, type DatabaseOptions } from './data-source.ts';

/** Connects when the app starts, not when its modules are made: its OpenAPI document needs no database. */
@Injectable()
class Connection implements OnModuleInit, OnApplicationShutdown {
  constructor(private readonly source: DataSource) {}

  async onModuleInit(): Promise<void> {
    await this.source.initialize();
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
  providers: [{ provide: DataSource, useFactory: () => dataSource(options) }, Connection],
  exports: [DataSource],
});
