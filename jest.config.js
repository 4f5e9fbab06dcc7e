// A run takes from ten seconds to minutes: it runs when it is asked for by its name, as `npm run test:runs` asks for all of them.
const runsAreAskedFor = process.argv.some((argument) => /\.run(\.|$)/.test(argument));

/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/{apps,libs,faults,bench,deploy}/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...(runsAreAskedFor ? [] : ['\\.run\\.test\\.ts$'])],
  transform: { '\\.ts$': '@swc/jest' },
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  // A package whose own sources answer to `source`, too; packages are not transformed.
  moduleNameMapper: { '^eventsource-parser$': '<rootDir>/node_modules/eventsource-parser/dist/index.js' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.b40/', '<rootDir>/.data/'],
  // Jest's default is one less than there are processors: one, where there are two. More than two would starve what a test starts.
  maxWorkers: 2,
  // Modules are loaded anew for each file and never let go: a worker grows by each, up to the end of its heap. A new one costs a second.
  workerIdleMemoryLimit: '1500MB',
  testSequencer: '<rootDir>/scripts/longest-first.mjs',
  // Generous: a busy machine is no failure; what must be quick is measured in bench/.
  testTimeout: 60_000,
  globalSetup: '<rootDir>/libs/testing/src/global-setup.mts',
  globalTeardown: '<rootDir>/libs/testing/src/global-teardown.mts',
};
