/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/{apps,libs}/**/*.test.ts'],
  transform: { '\\.ts$': '@swc/jest' },
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.b40/', '<rootDir>/.data/'],
  globalSetup: '<rootDir>/libs/testing/src/global-setup.mts',
  globalTeardown: '<rootDir>/libs/testing/src/global-teardown.mts',
};
