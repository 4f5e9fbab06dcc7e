// Counts what ran, in both parts together: `closing-line.mjs CHECKS RESULTS=STATUS…`, exit codes of the checks and of each part of the tests.
// A check that failed, a part that ended without results or in which nothing passed, is a failure like a test's.
import { readFileSync } from 'node:fs';

const [, , checks, ...parts] = process.argv;

function resultsOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 1 };
  }
}

const counts = { passed: 0, failed: checks === '0' ? 0 : 1, skipped: 0 };
for (const part of parts) {
  const [file, status] = part.split('=');
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = resultsOf(file);
  const broken = numFailedTests + numRuntimeErrorTestSuites;
  counts.passed += numPassedTests;
  counts.failed += broken === 0 && (status !== '0' || numPassedTests === 0) ? 1 : broken;
  counts.skipped += numPendingTests + numTodoTests;
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 && counts.passed > 0 ? 0 : 1;
