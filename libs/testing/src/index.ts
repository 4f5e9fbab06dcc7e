export { apiClient, type ApiAnswer, type ApiClient, type CallOptions } from './client.ts';
export { eventually } from './eventually.ts';
export * from './kafka/index.ts';
export * from './kill-points/index.ts';
export { testDatabase, type TestDatabase } from './postgres/test-database.ts';
export { responseCheck } from './response-check.ts';
export { startProcess, type StartedProcess, type StartOptions } from './started-process.ts';
export { testIdentity, type TestIdentity } from './test-identity.ts';
export { serviceUnderTest, type ServiceUnderTest } from './service-under-test.ts';
