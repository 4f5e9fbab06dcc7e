import { Module } from '@nestjs/common';
import type { ServiceDefinition } from '#service';

@Module({})
class NothingModule {}

/** A service that is only what every service is: events, operations, health. */
export const bareService: ServiceDefinition = {
  name: 'meetings',
  title: 'Nothing yet',
  module: NothingModule,
  entities: [],
  migrations: [],
  roster: true,
};
