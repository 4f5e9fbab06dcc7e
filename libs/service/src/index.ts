export { migrationVariables, readServiceConfig, serviceVariables } from './config.ts';
export { Consumption } from './consumption.ts';
export type { Intake, ServiceDefinition } from './definition.ts';
export { failBoot, onStop, runService } from './run-service.ts';
export type { ServerOptions } from './server-options.ts';
export { migrationsOf, ServiceModule } from './service.module.ts';
export { openApiOfService, startService, type RunningService } from './start-service.ts';
