/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/{apps,libs,faults,bench,deploy}/**/*.test.ts'],
  transform: { '\\.ts$': '@swc/jest' },
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.b40/', '<rootDir>/.data/'],
  // Generous: a busy machine is no failure; what must be quick is measured in bench/.
  testTimeout: 60_000,
  globalSetup: '<rootDir>/libs/testing/src/global-setup.mts',
  globalTeardown: '<rootDir>/libs/testing/src/global-teardown.mts',
};
